import type { CasualtyClaim, Quantifier } from "@demarche/domain";
import { compatible } from "../incidents/compatible.ts";
import type { Draft } from "./draft.ts";

const sameSpeaker = (a: CasualtyClaim, b: CasualtyClaim): boolean =>
  a.claimant === null || b.claimant === null ? a.claimant === b.claimant : a.claimant.name === b.claimant.name;

/** Class figures of one sentence, one effect, one speaker and one event: a list stated as the whole (R3). */
function isSameList(a: Draft, b: Draft): boolean {
  return (
    a.sentence === b.sentence &&
    a.claim.effect === b.claim.effect &&
    sameSpeaker(a.claim, b.claim) &&
    a.claim.scope === b.claim.scope
  );
}

const isWholeClass = ({ claim, parent }: Draft): boolean =>
  claim.victimClass !== "TOTAL" && parent < 0 && claim.quantifier !== "NONE_CLAIMED" && !claim.statedSuperseded;

function quantifierOf(parts: CasualtyClaim[]): Quantifier {
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
  return {
    ...first,
    quantifier: quantifierOf(parts),
    min: sum(parts, "min"),
    max: sum(parts, "max"),
    wording: parts.map((part) => part.wording).join(", "),
    victimClass: "TOTAL",
    nationality: nationalities.size === 1 ? first.nationality : null,
    derived: true,
    partOf: null,
    evidence: unique(parts.flatMap((part) => part.evidence)),
  };
}

const unique = (spans: CasualtyClaim["evidence"]): CasualtyClaim["evidence"] =>
  spans.filter((span, at) => spans.findIndex((other) => other.start === span.start && other.end === span.end) === at);

/** A total that the same speaker states for the same event and that can hold the parts. */
function statedTotal(claims: CasualtyClaim[], parts: CasualtyClaim[]): number {
  const [first] = parts;
  const least = sum(parts, "min") ?? 0;
  if (!first) return -1;
  return claims.findIndex((claim) => {
    if (claim.derived || claim.victimClass !== "TOTAL" || claim.effect !== first.effect || claim.statedSuperseded)
      return false;
    const room = claim.max === null || claim.max >= least;
    return (
      room &&
      sameSpeaker(claim, first) &&
      claim.scope === first.scope &&
      claim.quantifier !== "NONE_CLAIMED" &&
      compatible(claim.incident, first.incident)
    );
  });
}

/**
 * Turns drafts into claims, ties parts to their whole, and adds one derived total for each list of classes that the
 * text states as the whole and that no stated total of the same speaker covers (R3).
 */
export function deriveTotals(drafts: Draft[]): CasualtyClaim[] {
  const claims = drafts.map(({ claim, parent }) => ({ ...claim, partOf: parent < 0 ? null : parent }));
  const done = new Set<number>();
  for (const [at, draft] of drafts.entries()) {
    if (done.has(at) || !isWholeClass(draft)) continue;
    const list = drafts.flatMap((other, index) =>
      index >= at && isWholeClass(other) && isSameList(draft, other) ? [index] : [],
    );
    for (const index of list) done.add(index);
    tie(claims, list);
  }
  return claims;
}

function tie(claims: CasualtyClaim[], list: number[]): void {
  const parts = list.flatMap((index) => claims[index] ?? []);
  const stated = statedTotal(claims, parts);
  const derived = stated < 0 ? derive(parts) : null;
  if (stated < 0 && !derived) return;
  const total = stated >= 0 ? stated : claims.length;
  if (derived) claims.push(derived);
  for (const part of parts) part.partOf = total;
}
