import type { Decision, Ruling } from "../decisions/decision.ts";

/** Decisions in the order given, one a day from 1 July 2031. */
export function decisionsOf(rulings: readonly Ruling[]): Decision[] {
  return rulings.map((ruling, index) => ({
    id: `dec-${index}`,
    recordedAt: `2031-07-${String(index + 1).padStart(2, "0")}T00:00:00.000Z`,
    author: "Ana",
    reason: "two readers agreed",
    ruling,
  }));
}
