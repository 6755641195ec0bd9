import { byText } from "../ledger/group-by.ts";
import type { Moment } from "../record/record.ts";
import type { Decision, DecisionOf, RulingKind } from "./decision.ts";

/**
 * The decisions that hold at a moment, in the order in which they were made (R16, R26). Decisions are judgements and
 * not publications: the published clock knows them all, the recorded clock those made by then. What is withdrawn
 * falls away, and a withdrawal that is itself withdrawn lets it stand again.
 */
export function decisionsInForce(input: { decisions: readonly Decision[]; moment: Moment }): Decision[] {
  const made = input.decisions.filter((decision) => isMade({ decision, moment: input.moment })).sort(byMaking);
  const withdrawn = new Set<string>();
  const standing: Decision[] = [];
  for (const decision of made.toReversed()) {
    if (withdrawn.has(decision.id)) continue;
    if (decision.ruling.kind === "WITHDRAW") withdrawn.add(decision.ruling.decisionId);
    else standing.push(decision);
  }
  return standing.reverse();
}

/** Those of one kind, in order. */
export function rulingsOf<K extends RulingKind>(decisions: readonly Decision[], kind: K): DecisionOf<K>[] {
  return decisions.filter((decision): decision is DecisionOf<K> => decision.ruling.kind === kind);
}

function isMade({ decision, moment }: { decision: Decision; moment: Moment }): boolean {
  return moment.clock === "PUBLISHED" || Date.parse(decision.recordedAt) <= Date.parse(moment.asOf);
}

function byMaking(a: Decision, b: Decision): number {
  return byText(a.recordedAt, b.recordedAt) || byText(a.id, b.id);
}
