import { and, asc, count, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { type Database, isOneOf, prepared } from "#engine";
import { redactions } from "../redactions/redactions.table.ts";
import { documentCaptures, documents } from "./documents.table.ts";

const { text: _text, zones: _zones, textSha256: _textSha256, ...recordColumns } = getTableColumns(documents);
const columns = { ...recordColumns, text: documents.text, zones: documents.zones };

/** The questions asked of documents, each compiled once for a connection. */
export function documentStatements(db: Database) {
  const ofCrisis = eq(documents.crisisId, sql.placeholder("crisisId"));
  const byIds = prepared("documents_by_ids", db.select(columns).from(documents).where(isOneOf(documents.id, "ids")));
  const records = prepared(
    "document_records_by_crisis",
    db.select(recordColumns).from(documents).where(ofCrisis).orderBy(asc(documents.id)),
  );
  const recordsByIds = prepared(
    "document_records_by_ids",
    db.select(recordColumns).from(documents).where(isOneOf(documents.id, "ids")),
  );
  const page = prepared(
    "documents_page",
    db
      .select({ id: documents.id, sortAt: documents.sortAt })
      .from(documents)
      .where(
        and(
          ofCrisis,
          sql`(${documents.sortAt}, ${documents.id}) < (${sql.placeholder("sortAt")}, ${sql.placeholder("id")})`,
        ),
      )
      .orderBy(desc(documents.sortAt), desc(documents.id))
      .limit(sql.placeholder("limit")),
  );
  const total = prepared("documents_total", db.select({ total: count() }).from(documents).where(ofCrisis));
  const ids = prepared(
    "document_ids_page",
    db
      .select({ id: documents.id })
      .from(documents)
      .where(sql`${documents.id} > ${sql.placeholder("after")}`)
      .orderBy(asc(documents.id))
      .limit(sql.placeholder("limit")),
  );
  const byText = prepared(
    "document_by_text",
    db
      .select({ id: documents.id, title: documents.title, recordedAt: documents.recordedAt })
      .from(documents)
      .where(and(ofCrisis, eq(documents.textSha256, sql.placeholder("textSha256")))),
  );
  const storedText = prepared(
    "document_text",
    db
      .select({ text: documents.text })
      .from(documents)
      .where(eq(documents.id, sql.placeholder("documentId"))),
  );
  const capture = prepared(
    "document_capture",
    db
      .select()
      .from(documentCaptures)
      .where(eq(documentCaptures.documentId, sql.placeholder("documentId"))),
  );

  const redactionsOfCrisis = prepared(
    "redactions_by_crisis",
    db
      .select({ documentId: redactions.documentId, reason: redactions.reason, recordedAt: redactions.recordedAt })
      .from(redactions)
      .innerJoin(documents, eq(documents.id, redactions.documentId))
      .where(ofCrisis)
      .orderBy(asc(redactions.recordedAt), asc(redactions.documentId)),
  );

  return { redactionsOfCrisis, byIds, records, recordsByIds, page, total, ids, byText, storedText, capture };
}
