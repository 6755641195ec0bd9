import type { CasualtyClaim, Quantifier } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import { compatible } from "../incidents/compatible.ts";
import { fill } from "../incidents/fill.ts";
import type { Draft } from "./draft.ts";
import { likeClaim } from "./draft.ts";

const sameSpeaker = (a: CasualtyClaim, b: CasualtyClaim): boolean =>
  a.claimant === null || b.claimant === null ? a.claimant === b.claimant : a.claimant.name === b.claimant.name;

/** Class figures of one sentence, effect, speaker, event and doer: a list stated as the whole (R3); each side's losses are their own. */
function isSameList(a: Draft, b: Draft): boolean {
  return (
    a.sentence === b.sentence &&
    a.claim.effect === b.claim.effect &&
    sameSpeaker(a.claim, b.claim) &&
    a.claim.scope === b.claim.scope &&
    a.claim.incident.actors.join() === b.claim.incident.actors.join()
  );
}

const isWholeClass = ({ claim, harm, parent }: Draft): boolean =>
  harm.tie !== "SUBSET" &&
  claim.victimClass !== "TOTAL" &&
  parent < 0 &&
  claim.quantifier !== "NONE_CLAIMED" &&
  !claim.statedSuperseded;

function quantifierOf(parts: CasualtyClaim[]): Quantifier {
  const [first] = parts;
  if (first && parts.length === 1) return first.quantifier;
  if (parts.some((part) => part.quantifier === "VAGUE")) return "VAGUE";
  const closed = parts.every((part) => part.max !== null && part.min !== null);
  if (!closed) return parts.every((part) => part.min === null) ? "AT_MOST" : "AT_LEAST";
  if (parts.some((part) => part.quantifier === "APPROXIMATELY")) return "APPROXIMATELY";
  return parts.every((part) => part.quantifier === "EXACT") ? "EXACT" : "RANGE";
}

function sum(parts: CasualtyClaim[], bound: "min" | "max"): number | null {
  const values = parts.map((part) => part[bound]);
  if (bound === "max" && values.some((value) => value === null)) return null;
  if (values.every((value) => value === null)) return null;
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function derive(parts: CasualtyClaim[]): CasualtyClaim | null {
  const [first] = parts;
  if (!first) return null;
  const nationalities = new Set(parts.map((part) => part.nationality));
  return likeClaim(first, {
    quantifier: quantifierOf(parts),
    min: sum(parts, "min"),
    max: sum(parts, "max"),
    wording: parts.map((part) => part.wording).join(", "),
    victimClass: "TOTAL",
    nationality: nationalities.size === 1 ? first.nationality : null,
    derived: true,
    partOf: null,
    evidence: unique(parts.flatMap((part) => part.evidence)),
  });
}

const unique = (spans: CasualtyClaim["evidence"]): CasualtyClaim["evidence"] =>
  spans.filter((span, at) => spans.findIndex((other) => other.start === span.start && other.end === span.end) === at);

/** A part knows of the event what its whole knows. */
function withWhole({ claim, parent }: Draft, whole: Draft | undefined): CasualtyClaim {
  if (!whole) return likeClaim(claim, { partOf: null });
  const shared = compatible(claim.incident, whole.claim.incident)
    ? fill(claim.incident, whole.claim.incident)
    : claim.incident;
  return likeClaim(claim, { incident: shared, partOf: parent });
}

const NEAR = 2;
const WINDOW = 60;

type Parts = { drafts: Draft[]; claims: CasualtyClaim[]; list: number[] };

/** A total that the same speaker states for the same event, close by or of just that size, and that can hold the parts. */
function statedTotal({ drafts, claims, list }: Parts): number {
  const at = list[0] ?? 0;
  const own = drafts[at];
  const least =
    sum(
      list.flatMap((index) => claims[index] ?? []),
      "min",
    ) ?? 0;
  if (!own) return -1;
  for (let index = Math.max(0, at - WINDOW); index < Math.min(drafts.length, at + WINDOW); index += 1) {
    const other = drafts[index];
    if (!other || !holds(other.claim, own.claim, least)) continue;
    if (Math.abs(other.sentence - own.sentence) <= NEAR || other.claim.min === least) return index;
  }
  return -1;
}

function holds(total: CasualtyClaim, part: CasualtyClaim, least: number): boolean {
  if (total.victimClass !== "TOTAL" || total.effect !== part.effect || total.statedSuperseded) return false;
  if (total.quantifier === "NONE_CLAIMED" || (total.max ?? least) < least) return false;
  if (total.quantifier === "VAGUE" || total.scope !== part.scope) return false;
  return sameSpeaker(total, part) && compatible(total.incident, part.incident);
}

/**
 * Turns drafts into claims, ties parts to their whole, and adds one derived total for each list of classes that the
 * text states as the whole and that no stated total of the same speaker covers (R3).
 */
export function deriveTotals(drafts: Draft[]): CasualtyClaim[] {
  const claims = drafts.map((draft) => withWhole(draft, nth(drafts, draft.parent)));
  const done = new Set<number>();
  for (const [at, draft] of drafts.entries()) {
    if (done.has(at) || !isWholeClass(draft)) continue;
    const list = listOf(drafts, at);
    for (const index of list) done.add(index);
    tie({ drafts, claims, list });
  }
  return claims;
}

/** Positions, from `at` on, of the class figures that make one list with it. */
function listOf(drafts: Draft[], at: number): number[] {
  const own = drafts[at];
  const list: number[] = [];
  for (let index = at; index < Math.min(drafts.length, at + WINDOW); index += 1) {
    const other = drafts[index];
    if (own && other && isWholeClass(other) && isSameList(own, other)) list.push(index);
  }
  return list;
}

function tie(input: Parts): void {
  const { claims, list } = input;
  const parts = list.flatMap((index) => claims[index] ?? []);
  const stated = statedTotal(input);
  const derived = stated < 0 ? derive(parts) : null;
  if (stated < 0 && !derived) return;
  const total = stated >= 0 ? stated : claims.length;
  if (derived) claims.push(derived);
  for (const part of parts) part.partOf = total;
}
