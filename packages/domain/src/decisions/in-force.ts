import { byText } from "../ledger/group-by.ts";
import type { Moment } from "../record/record.ts";
import type { Decision, DecisionOf, RulingKind } from "./decision.ts";

/**
 * The decisions that hold at a moment, in the order in which they were made (R16, R26). Decisions are judgements and
 * not publications: the published clock knows them all, the recorded clock those made by then. What is withdrawn
 * falls away, and a withdrawal that is itself withdrawn lets it stand again.
 */
export function decisionsInForce(input: { decisions: readonly Decision[]; moment: Moment }): Decision[] {
  return standingDecisions(input.decisions.filter((decision) => isMade({ decision, moment: input.moment })));
}

/** The decisions that hold when all of these are known. */
export function standingDecisions(decisions: readonly Decision[]): Decision[] {
  const withdrawn = withdrawals(decisions);
  return decisions.filter(({ id, ruling }) => ruling.kind !== "WITHDRAW" && !withdrawn.has(id)).sort(byMaking);
}

/** Each decision that is withdrawn, by its id, with the withdrawal that stands. */
export function withdrawals(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const withdrawn = new Map<string, Decision>();
  for (const decision of decisions.toSorted(byMaking).reverse()) {
    const { id, ruling } = decision;
    if (ruling.kind === "WITHDRAW" && !withdrawn.has(id)) withdrawn.set(ruling.decisionId, decision);
  }
  return withdrawn;
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
