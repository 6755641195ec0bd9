import type { CasualtyClaim, Claimant, Zone } from "@demarche/domain";
import { revise } from "../foundation/revise.ts";
import { compatible, datesOverlap } from "../incidents/compatible.ts";
import { fill } from "../incidents/fill.ts";
import type { Draft } from "./draft.ts";
import { likeClaim, likeDraft } from "./draft.ts";
import { classesAgree } from "./same-person.ts";

const WEAK_ZONES: readonly Zone[] = ["CAPTION", "HEADLINE", "BOILERPLATE"];

/** Distinct tellings of one figure that a new one is compared with. */
const MOST_TELLINGS = 40;
const MOST_SPANS = 40;

/** "officials", "a source": anyone named more fully can be meant. */
const isGeneric = (claimant: Claimant): boolean => claimant.party === null && !/\p{Lu}/u.test(claimant.name);

function sameClaimant(first: Claimant | null, second: Claimant | null): boolean {
  if (first === null || second === null) return true;
  if (first.name === second.name) return true;
  if (first.party !== null && first.party === second.party && first.kind === second.kind) return true;
  return isGeneric(first) || isGeneric(second);
}

/** "the two", "both", "the two men" look back at people whose class is told before. */
const sameClass = (first: Draft, second: Draft): boolean =>
  first.claim.victimClass === second.claim.victimClass ||
  (isLookingBack(second) &&
    second.harm.tie !== "SUBSET" &&
    classesAgree(first.claim.victimClass, second.claim.victimClass));

const isLookingBack = ({ claim, harm }: Draft): boolean =>
  (harm.counted.definite || /^both\b/i.test(claim.wording)) && harm.counted.figure.value > 1;

const stated = (draft: Draft): number => draft.harm.counted.figure.value;

function sameFigure(first: Draft, second: Draft): boolean {
  const a = first.claim;
  const b = second.claim;
  if (a.effect !== b.effect || a.statedSuperseded !== b.statedSuperseded || !sameClass(first, second)) return false;
  const ranged = a.quantifier === "RANGE" || b.quantifier === "RANGE";
  if (ranged) return a.min === b.min && a.max === b.max;
  return (
    stated(first) === stated(second) &&
    (a.nationality === null || b.nationality === null || a.nationality === b.nationality)
  );
}

const differsInCountry = (a: CasualtyClaim, b: CasualtyClaim): boolean =>
  a.incident.country !== null && b.incident.country !== null && a.incident.country !== b.incident.country;

function sameIncident(a: CasualtyClaim, b: CasualtyClaim): boolean {
  const named = a.claimant !== null && b.claimant !== null && a.claimant.name === b.claimant.name;
  const undated =
    a.incident.date === null || b.incident.date === null || datesOverlap(a.incident.date, b.incident.date);
  if (named && undated && a.scope === b.scope && differsInCountry(a, b) === false) return true;
  if (!compatible(a.incident, b.incident) || a.scope !== b.scope) return false;
  const [first, second] = [a.incident.date, b.incident.date];
  return !first || !second || datesOverlap(first, second);
}

/** One sentence that holds a headline and its report: "Kills 3 … Three fighters …". */
function isToldTwice(first: Draft, second: Draft): boolean {
  const digits = (draft: Draft): boolean => /[0-9]/.test(draft.claim.wording);
  return digits(first) !== digits(second) && first.harm.triggerFrom !== second.harm.triggerFrom;
}

function isRepeat(first: Draft, second: Draft): boolean {
  if (first.harm.counted.person && second.harm.counted.person) return false;
  if (first.sentence === second.sentence && !isToldTwice(first, second)) return false;
  return (
    sameFigure(first, second) &&
    sameClaimant(first.claim.claimant, second.claim.claimant) &&
    sameIncident(first.claim, second.claim)
  );
}

/** Which of two tellings of one figure stands for both: the attributed one, then the one in the body, then the first. */
function leads(first: Draft, second: Draft): boolean {
  const rank = ({ claim }: Draft): number => {
    const { claimant } = claim;
    return (claimant === null ? 0 : isGeneric(claimant) ? 2 : 4) + (WEAK_ZONES.includes(claim.zone) ? 0 : 1);
  };
  return rank(first) >= rank(second);
}

function merge(first: Draft, second: Draft): Draft {
  const [lead, other] = leads(first, second) ? [first, second] : [second, first];
  const incident = fill(lead.claim.incident, other.claim.incident);
  const nationality = lead.claim.nationality ?? other.claim.nationality;
  return likeDraft(lead, {
    claim: likeClaim(lead.claim, {
      incident,
      nationality,
      evidence: [...lead.claim.evidence, ...other.claim.evidence].slice(0, MOST_SPANS),
    }),
  });
}

/** Collapses tellings of one figure by one claimant into one claim with several spans (R4). Parents stay valid. */
export function mergeRepeats(drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  const place: number[] = [];
  const buckets = new Map<string, number[]>();
  for (const draft of drafts) {
    const key = `${draft.claim.effect} ${stated(draft)}`;
    const bucket = buckets.get(key) ?? [];
    const own = likeDraft(draft, { parent: draft.parent < 0 ? -1 : (place[draft.parent] ?? -1) });
    const at = bucket.find((index) => kept[index] !== undefined && isRepeat(kept[index] as Draft, own));
    if (at === undefined) {
      buckets.set(key, [...bucket, kept.length].slice(-MOST_TELLINGS));
      place.push(kept.length);
      kept.push(own);
      continue;
    }
    place.push(at);
    const before = kept[at] as Draft;
    const parent = before.parent >= 0 ? before.parent : own.parent;
    kept[at] = revise(merge(before, own), { parent: parent === at ? -1 : parent });
  }
  return kept;
}
