import type { CasualtyClaim, DiplomaticClaim, PartyCode } from "../claims/claim.ts";
import { gradeRank } from "../evidence/grade-of.ts";
import { intervalOf } from "../intervals/figure-interval.ts";
import { intersects } from "../intervals/interval.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim, KnownRecord } from "../ledger/known-record.ts";
import { RIVAL_ACTS } from "../missions/act-effects.ts";
import { missionId, missionsOfAct } from "../missions/mission-pairs.ts";
import type { ActView } from "../views/diplomacy-view.ts";
import type { ClaimantKind } from "../vocabulary/claimants.ts";
import type { CredibilityDigit } from "../vocabulary/documents.ts";

type Weighing = {
  record: Pick<KnownRecord, "claims" | "scope">;
  acts: readonly ActView[];
  incidentOfClaim: Readonly<Record<string, string>>;
};

/**
 * Credibility digit of each known claim: the one set in review, else the one R24 proposes by what other independent
 * origins say of the same figure, event or act. A claim tied to nothing cannot be judged: 6.
 */
export function proposeCredibility(input: Weighing): Record<string, CredibilityDigit> {
  const { record, incidentOfClaim } = input;
  const actOfClaim = new Map(input.acts.flatMap((act) => act.claimIds.map((id) => [id, act] as const)));
  const keyOf = (known: KnownClaim) =>
    keyOfClaim({ known, actOfClaim, incidentOfClaim, parties: record.scope.parties });
  const standing = record.claims.filter(({ reviewState, setAside }) => reviewState !== "REJECTED" && setAside === null);
  const sayingsOf = new Map([...groupBy(standing, keyOf)].map(([key, peers]) => [key, sayings(peers)]));
  const digits = record.claims.map((known) => {
    const key = keyOf(known);
    const peers = key === null ? null : (sayingsOf.get(key) ?? []);
    return [known.id, known.credibility ?? proposed({ known, peers })] as const;
  });
  return Object.fromEntries(digits);
}

/** What a claim's peers speak of: one figure of one incident, its occurrence, or one mission's or act's fate. */
function keyOfClaim(input: {
  known: KnownClaim;
  actOfClaim: ReadonlyMap<string, ActView>;
  incidentOfClaim: Weighing["incidentOfClaim"];
  parties: readonly PartyCode[];
}): string | null {
  const { known, actOfClaim, incidentOfClaim, parties } = input;
  const { claim } = known;
  if (claim.type === "diplomatic") return keyOfAct({ act: actOfClaim.get(known.id), parties });
  const incident = incidentOfClaim[known.id];
  if (incident === undefined) return null;
  if (claim.type === "incident") return `${incident}/event`;
  return `${incident}/${claim.effect}/${claim.scope}/${claim.victimClass}/${claim.nationality ?? ""}`;
}

/** What the tellings of an act are weighed with: rival readings of what became of one ambassador in one month, or the act. */
export function keyOfAct({ act, parties }: { act: ActView | undefined; parties: readonly PartyCode[] }): string | null {
  if (act === undefined) return null;
  const pair = missionsOfAct({ act, parties })[0];
  return RIVAL_ACTS.includes(act.type) && pair !== undefined
    ? `${missionId(pair)}/${act.date.start?.slice(0, 7) ?? ""}`
    : act.id;
}

/** One thing that peers say, with who says it: claims that say the same are weighed once. */
type Saying = { claim: KnownClaim; origins: ReadonlySet<string>; gradeRank: number };

function sayings(peers: readonly KnownClaim[]): Saying[] {
  return [...groupBy(peers, ({ claim }) => contentOf(claim)).values()].flatMap((group) => {
    const [claim] = group;
    if (claim === undefined) return [];
    const origins = new Set(group.map(({ document }) => document.originId));
    return [{ claim, origins, gradeRank: Math.min(...group.map(({ document }) => gradeRank(document.grade))) }];
  });
}

/** What `agree` compares. */
function contentOf(claim: KnownClaim["claim"]): string {
  if (claim.type === "incident") return String(claim.denied);
  if (claim.type === "diplomatic") return `${claim.act}/${claim.status === "DENIED"}`;
  const { lo, hi } = intervalOf(claim);
  return `${lo}/${hi}`;
}

/** R24. Contradicted: by a side that as many independent origins tell. */
function proposed({ known, peers }: { known: KnownClaim; peers: readonly Saying[] | null }): CredibilityDigit {
  if (peers === null) return 6;
  const voices = peers.filter((other) => agree(known, other.claim));
  const agreeing = countOrigins({ sayings: voices, own: known.setAside === null ? known : null });
  const against = peers.filter((other) => !agree(known, other.claim));
  if (against.length > 0 && countOrigins({ sayings: against, own: null }) >= agreeing) {
    const best = Math.min(...against.map((other) => other.gradeRank));
    const own = gradeRank(known.document.grade);
    if (best < own) return 5;
    if (best === own) return 4;
  }
  if (agreeing >= 2) return 1;
  return against.length === 0 && ofOwnSide(known) ? 2 : 3;
}

function countOrigins({ sayings, own }: { sayings: readonly Saying[]; own: KnownClaim | null }): number {
  const origins = new Set(own === null ? [] : [own.document.originId]);
  for (const saying of sayings) for (const origin of saying.origins) origins.add(origin);
  return origins.size;
}

function agree({ claim: a }: KnownClaim, { claim: b }: KnownClaim): boolean {
  if (a.type === "casualty" && b.type === "casualty") return intersects(intervalOf(a), intervalOf(b));
  if (a.type === "incident" && b.type === "incident") return a.denied === b.denied;
  if (a.type !== "diplomatic" || b.type !== "diplomatic") return true;
  return a.act === b.act && (a.status === "DENIED") === (b.status === "DENIED");
}

const VOICES_OF_A_STATE: readonly ClaimantKind[] = ["GOVERNMENT", "MILITARY", "LOCAL_OFFICIAL", "MEDICAL"];

/** A party on its own side's loss, its own act, or what happened on its own ground. */
function ofOwnSide({ claim }: KnownClaim): boolean {
  const speaker = claim.claimant;
  if (speaker?.party == null || !VOICES_OF_A_STATE.includes(speaker.kind)) return false;
  return ownSides(claim).includes(speaker.party);
}

function ownSides(claim: KnownClaim["claim"]): (PartyCode | null)[] {
  if (claim.type === "casualty") return lossOf(claim);
  if (claim.type === "diplomatic") return ownActOf(claim);
  return [...claim.incident.actors, claim.incident.country];
}

function lossOf({ nationality, incident }: CasualtyClaim): (PartyCode | null)[] {
  return nationality === null ? [incident.country] : [nationality, incident.country];
}

function ownActOf({ actor }: DiplomaticClaim): (PartyCode | null)[] {
  return [actor];
}
