import type { RecordedClaim, SourceRecord } from "@demarche/domain";
import { claimPayload, documentPayload, type LedgerEntry, type Readers } from "@demarche/store";

function subjectsOf({ entries, kind }: { entries: readonly LedgerEntry[]; kind: string }): LedgerEntry[] {
  return entries.filter((entry) => entry.kind === kind);
}

function payloadOfClaim({ claim, crisisId }: { claim: RecordedClaim; crisisId: string }): unknown {
  const { reviewState: _, credibility: __, ...kept } = claim;
  return claimPayload({ ...kept, crisisId });
}

function payloadOfSource({ grades: _, ...source }: SourceRecord): unknown {
  return source;
}

/** What the store now holds of each entry's subject, by subject id, in the form in which it was hashed. */
export async function recordedPayloads(options: {
  readers: Readers;
  entries: readonly LedgerEntry[];
}): Promise<Map<string, unknown>> {
  const { readers, entries } = options;
  const idsOf = (kind: string) => subjectsOf({ entries, kind }).map((entry) => entry.subjectId);
  const payloads = new Map<string, unknown>();
  for (const crisis of await readers.crises.byIds(idsOf("crisis.created"))) if (crisis) payloads.set(crisis.id, crisis);
  for (const source of await readers.sources.byIds(idsOf("source.added"))) {
    if (source) payloads.set(source.id, payloadOfSource(source));
  }
  for (const grade of await readers.sources.gradesByIds(idsOf("source.graded")))
    if (grade) payloads.set(grade.id, grade);
  for (const document of await readers.documents.byIds(idsOf("document.ingested"))) {
    if (document) payloads.set(document.id, documentPayload(document));
  }
  const claims = subjectsOf({ entries, kind: "claim.recorded" });
  const found = await readers.claims.byIds(claims.map((entry) => entry.subjectId));
  for (const [index, claim] of found.entries()) {
    const crisisId = claims[index]?.crisisId;
    if (claim && crisisId) payloads.set(claim.id, payloadOfClaim({ claim, crisisId }));
  }
  return payloads;
}
