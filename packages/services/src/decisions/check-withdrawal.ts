import { withdrawals } from "@demarche/domain";
import type { Result } from "../contract.ts";
import { refused } from "../failures.ts";
import type { Ground } from "./ground.ts";

/** Null where the crisis has the decision and it stands. */
export async function wrongWithdrawal(options: { decisionId: string; ground: Ground }): Promise<Result<never> | null> {
  const { decisionId, ground } = options;
  const { readers, crisisId } = ground;
  const [decision] = await readers.decisions.byIds([decisionId]);
  if (decision?.crisisId !== crisisId) {
    const message = `The crisis has no decision "${decisionId}": give the id of a decision on this crisis.`;
    return refused("decision.unknown", message, ["decisionId"]);
  }
  const made = await readers.decisions.byKinds({ crisisIds: [crisisId], kinds: ["WITHDRAW"] });
  const earlier = withdrawals(made).get(decisionId);
  if (earlier === undefined) return null;
  const message = `The decision "${decisionId}" was withdrawn by ${earlier.author} on ${earlier.recordedAt.slice(0, 10)}: nothing to do.`;
  return refused("decision.withdrawn", message, ["decisionId"]);
}
