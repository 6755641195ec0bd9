import type { ContradictionView } from "../views/coverage-view.ts";
import type { Decision } from "./decision.ts";
import { rulingsOf } from "./in-force.ts";

/**
 * R23: a contradiction that a person settled is resolved, with who did and why, as long as nothing has joined it since.
 * One that was superseded closed by itself and stays so.
 */
export function decidedContradictions(input: {
  contradictions: readonly ContradictionView[];
  decisions: readonly Decision[];
}): ContradictionView[] {
  const rulings = new Map(
    rulingsOf(input.decisions, "RESOLVE_CONTRADICTION").map((one) => [one.ruling.contradictionId, one] as const),
  );
  return input.contradictions.map((contradiction) => {
    const decision = rulings.get(contradiction.id);
    if (decision === undefined || contradiction.state !== "OPEN") return contradiction;
    const settled = new Set(decision.ruling.claimIds);
    const joined = contradiction.members.some(({ claimIds }) => claimIds.some((id) => !settled.has(id)));
    if (joined) return contradiction;
    const { author, reason, recordedAt } = decision;
    return { ...contradiction, state: "RESOLVED", resolution: { author, reason, at: recordedAt } };
  });
}
