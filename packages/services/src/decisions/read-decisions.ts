import { type Decision, withdrawals } from "@demarche/domain";
import type { Store, StoredDecision } from "@demarche/store";
import type { MadeDecision, Reads } from "../contract.ts";
import { claimIdsOf, rulingInWords } from "./ruling-words.ts";

/** Decisions as they are read. */
export function readDecisions({ read }: Pick<Store, "read">): Pick<Reads, "decisions" | "decisionsByIds"> {
  async function decisions(crisisId: string): Promise<MadeDecision[]> {
    const all = await read.decisions.byCrisisId(crisisId);
    const withdrawn = withdrawals(all);
    return all.map((decision) => made({ decision, withdrawn }));
  }
  return {
    decisions,
    async decisionsByIds(ids) {
      const found = await read.decisions.byIds(ids);
      const crisisIds = new Set(found.flatMap((decision) => decision?.crisisId ?? []));
      const withdrawn = withdrawals(await read.decisions.byKinds({ crisisIds: [...crisisIds], kinds: ["WITHDRAW"] }));
      return found.map((decision) => decision && made({ decision, withdrawn }));
    },
  };
}

function made(options: { decision: StoredDecision; withdrawn: ReadonlyMap<string, Decision> }): MadeDecision {
  const { decision, withdrawn } = options;
  const { id, ruling } = decision;
  const summary = `${decision.author} ${rulingInWords(ruling)}`;
  return { ...decision, summary, claimIds: claimIdsOf(ruling), withdrawnBy: withdrawn.get(id)?.id ?? null };
}
