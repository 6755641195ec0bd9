import { type Decision, decisionsInForce, type Moment } from "@demarche/domain";
import type { MadeDecision } from "@demarche/services";
import type { RequestContext } from "../requests/request-context.ts";

/** A decision that an answer or a view names, so it exists. */
export async function loadDecision(id: string, context: RequestContext): Promise<MadeDecision> {
  const decision = await context.read.decisionsById.load(id);
  if (!decision) throw new Error(`An answer names decision ${id}, which the ledger does not hold.`);
  return decision;
}

type Options = { crisisId: string; moment: Moment; context: RequestContext };

/** The decisions on a crisis that hold at a moment, in the order made. */
export async function decisionsAt({ crisisId, moment, context }: Options): Promise<Decision[]> {
  return decisionsInForce({ decisions: await context.read.decisions(crisisId), moment });
}
