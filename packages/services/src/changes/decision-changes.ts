import type { Decision } from "@demarche/domain";
import type { Readers } from "@demarche/store";
import type { Change } from "../contract.ts";
import { claimIdsOf, rulingInWords } from "../decisions/ruling-words.ts";

/** Decisions as they are told: who decided what, and why. */
export async function decisionChanges(options: { read: Readers; decisions: readonly Decision[] }): Promise<Change[]> {
  const { read, decisions } = options;
  if (decisions.length === 0) return [];
  const entries = await read.ledger.bySubjectIds(decisions.map(({ id }) => id));
  return decisions.map(({ id, recordedAt, author, reason, ruling }) => ({
    at: recordedAt,
    summary: `${author} ${rulingInWords(ruling)}: ${reason}`,
    claimIds: claimIdsOf(ruling),
    entryIds: entries.filter(({ subjectId }) => subjectId === id).map((entry) => entry.id),
  }));
}
