import type { CrisisRecord } from "@demarche/domain";
import type { Readers } from "@demarche/store";
import type { Change } from "../contract.ts";

/** Texts taken out after `told` and up to `asOf`, and why; with the claims that quoted them (R7, R26). */
export async function redactionChanges(options: {
  read: Readers;
  record: CrisisRecord;
  told: string;
  asOf: string;
}): Promise<Change[]> {
  const { read, record, told, asOf } = options;
  const all = await read.documents.redactionsByCrisisId(record.crisis.id);
  const redactions = all.filter(({ recordedAt }) => recordedAt > told && recordedAt <= asOf);
  if (redactions.length === 0) return [];
  const entries = await read.ledger.bySubjectIds(redactions.map(({ documentId }) => documentId));
  return redactions.map(({ documentId, reason, recordedAt }) => {
    const title = record.documents.find(({ id }) => id === documentId)?.title ?? documentId;
    const own = entries.filter(({ kind, subjectId }) => kind === "document.redacted" && subjectId === documentId);
    return {
      at: recordedAt,
      summary: `The text of ${title} was taken out: ${reason}`,
      claimIds: record.claims.filter((claim) => claim.documentId === documentId).map(({ id }) => id),
      entryIds: own.map(({ id }) => id),
    };
  });
}
