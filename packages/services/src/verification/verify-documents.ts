import { checkEvidence, type RecordedClaim } from "@demarche/domain";
import { type Readers, type StoredDocument, sha256 } from "@demarche/store";
import type { Verification } from "../contract.ts";

type Problems = Verification["problems"];

const BATCH = 50;

/** Checks every document's bytes, and every claim's evidence against the stored text (R27). */
export async function verifyDocuments(
  readers: Readers,
): Promise<{ documents: number; spans: number; problems: Problems }> {
  const found = { documents: 0, spans: 0, problems: [] as Problems };
  let ids = await readers.documents.idsAfter({ after: "", limit: BATCH });
  while (ids.length > 0) {
    const batch = await verifyBatch({ readers, ids });
    found.documents += ids.length;
    found.spans += batch.spans;
    found.problems.push(...batch.problems);
    ids = await readers.documents.idsAfter({ after: ids.at(-1) ?? "", limit: BATCH });
  }
  return found;
}

async function verifyBatch({ readers, ids }: { readers: Readers; ids: readonly string[] }) {
  const documents = await readers.documents.byIds(ids);
  const claims = await readers.claims.byDocumentIds(ids);
  const spans = await evidenceRows({ readers, claims: claims.flat() });
  const problems: Problems = await unrecorded({ readers, ids: [...ids, ...claims.flat().map(({ id }) => id)] });
  for (const [index, document] of documents.entries()) {
    if (!document) continue;
    problems.push(...(await changedBytes({ readers, document })));
    for (const claim of claims[index] ?? [])
      problems.push(...failingClaim({ document, claim, rows: spans.get(claim.id) }));
  }
  return { problems, spans: claims.flat().reduce((sum, { claim }) => sum + claim.evidence.length, 0) };
}

type EvidenceRows = Awaited<ReturnType<Readers["claims"]["evidenceByClaimIds"]>>[number];

async function evidenceRows({ readers, claims }: { readers: Readers; claims: readonly RecordedClaim[] }) {
  const ids = claims.map(({ id }) => id);
  const rows = await readers.claims.evidenceByClaimIds(ids);
  return new Map(ids.map((id, index): [string, EvidenceRows] => [id, rows[index] ?? []]));
}

async function unrecorded({ readers, ids }: { readers: Readers; ids: readonly string[] }): Promise<Problems> {
  const entries = await readers.ledger.bySubjectIds(ids);
  const recorded = new Set(entries.map(({ subjectId }) => subjectId));
  const missing = ids.filter((id) => !recorded.has(id));
  return missing.map((id) => ({ where: id, message: "no ledger entry tells where it comes from" }));
}

async function changedBytes({ readers, document }: { readers: Readers; document: StoredDocument }): Promise<Problems> {
  const capture = await readers.documents.capture(document.id);
  if (capture && sha256(capture.bytes) === document.sha256) return [];
  return [{ where: document.id, message: "the bytes it was read from are not what came in" }];
}

function failingClaim(options: {
  document: StoredDocument;
  claim: RecordedClaim;
  rows: EvidenceRows | undefined;
}): Problems {
  const { document, claim, rows = [] } = options;
  const where = `${claim.id} in ${document.id}`;
  const problems = checkEvidence({ text: document.text, claim: claim.claim }).map(({ message }) => ({
    where,
    message,
  }));
  const { evidence } = claim.claim;
  const same =
    rows.length === evidence.length &&
    evidence.every((span, index) => {
      const row = rows[index];
      return row?.start === span.start && row.end === span.end && row.exact === span.exact;
    });
  return same ? problems : [...problems, { where, message: "its evidence rows are not the evidence of the claim" }];
}
