import { claimKnownAt, documentKnownAt, knownOn } from "../as-of/known-at.ts";
import { documentGrade, sourceGradeAt } from "../evidence/grade-of.ts";
import { setAsideOf } from "../evidence/set-aside.ts";
import type { OriginIndex } from "../origins/derive-origins.ts";
import type { CrisisRecord, DocumentRecord, Moment, RecordedClaim, SourceRecord } from "../record/record.ts";
import { byText, groupBy } from "./group-by.ts";
import type { KnownClaim, KnownDocument, KnownRecord } from "./known-record.ts";

/**
 * What the ledger may group by at a moment. Which texts are copies and which mentions are one incident are
 * judgements, not publications: on the published clock they use the whole record, so that ids stay the same for
 * every moment asked; on the recorded clock, what the record held then (R16).
 */
export function judgedRecord(input: { record: CrisisRecord; moment: Moment }): CrisisRecord {
  const { record, moment } = input;
  if (moment.clock === "PUBLISHED") return record;
  const documents = record.documents.filter((document) => documentKnownAt(document, moment));
  return { ...record, documents, claims: knownClaims({ record, documents, moment }) };
}

/** Indexes a record for the rules: grades, set-aside reasons and origins in force at the moment (R7, R16, R21, R25). */
export function indexRecord(input: {
  record: CrisisRecord;
  origins: OriginIndex;
  moment: Moment;
  /** Why each retracted text was, by its id. */
  retractions?: ReadonlyMap<string, string>;
}): KnownRecord {
  const { record, origins, moment } = input;
  const sourceById = new Map(record.sources.map((source) => [source.id, source]));
  const documents = record.documents.map((document) =>
    indexDocument({
      document,
      source: sourceById.get(document.sourceId),
      originId: origins.originOfDocument.get(document.id) ?? document.id,
      moment,
    }),
  );
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const claims = record.claims.flatMap((claim) =>
    indexClaim({
      moment,
      claim,
      document: documentById.get(claim.documentId),
      retraction: input.retractions?.get(claim.documentId) ?? null,
    }),
  );
  return collect({ scope: record.crisis, moment, documents, sources: record.sources, claims });
}

/** A document with its grade in force, its origin, and the day from which it could be known. */
export function indexDocument(input: {
  document: DocumentRecord;
  source: SourceRecord | undefined;
  originId: string;
  moment: Moment;
}): KnownDocument {
  const { document, source, originId, moment } = input;
  const grade = documentGrade(document, sourceGradeAt(source, moment));
  return { ...document, grade, knownOn: knownOn(document), originId };
}

/** The part of an indexed record that was known at its moment. */
export function knownPart(indexed: KnownRecord): KnownRecord {
  const { moment } = indexed;
  const documents = indexed.documents.filter((document) => documentKnownAt(document, moment));
  const claims = indexed.claims.filter((claim) => claimKnownAt({ claim, document: claim.document, moment }));
  return collect({ ...indexed, documents, claims });
}

function knownClaims(input: { record: CrisisRecord; documents: DocumentRecord[]; moment: Moment }): RecordedClaim[] {
  const byId = new Map(input.documents.map((document) => [document.id, document]));
  return input.record.claims.filter((claim) => {
    const document = byId.get(claim.documentId);
    return document !== undefined && claimKnownAt({ claim, document, moment: input.moment });
  });
}

/** A claim with its document and why it counts towards nothing, if so; none where the document is not there. */
export function indexClaim(input: {
  claim: RecordedClaim;
  document: KnownDocument | undefined;
  retraction: string | null;
  moment: Moment;
}): KnownClaim[] {
  const { claim, document, retraction, moment } = input;
  if (document === undefined) return [];
  return [{ ...claim, document, setAside: setAsideOf({ claim, document, grade: document.grade, retraction, moment }) }];
}

/** Sorted, with the ways in that the rules use. */
export function collect(
  parts: Pick<KnownRecord, "scope" | "moment" | "documents" | "sources" | "claims">,
): KnownRecord {
  const documents = [...parts.documents].sort((a, b) => byText(a.id, b.id));
  const claims = [...parts.claims].sort((a, b) => byText(a.recordedAt, b.recordedAt) || byText(a.id, b.id));
  return {
    scope: parts.scope,
    moment: parts.moment,
    documents,
    sources: parts.sources,
    claims,
    documentById: new Map(documents.map((document) => [document.id, document])),
    sourceById: new Map(parts.sources.map((source) => [source.id, source])),
    claimById: new Map(claims.map((claim) => [claim.id, claim])),
    claimsByDocument: groupBy(claims, (claim) => claim.documentId),
  };
}
