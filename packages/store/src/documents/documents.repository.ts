import type { DocumentRecord } from "@demarche/domain";
import { and, asc, count, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { type Database, insertInto, isOneOf, prepared } from "#engine";
import { inOrder } from "../paging/in-order.ts";
import { documentJson, zonesJson } from "./documents.columns.ts";
import { documentCaptures, documents } from "./documents.table.ts";
import type { NewDocument, StoredDocument } from "./stored-document.ts";

const { text: _text, zones: _zones, textSha256: _textSha256, ...recordColumns } = getTableColumns(documents);
const columns = { ...recordColumns, text: documents.text, zones: documents.zones };

type RecordRow = Omit<typeof documents.$inferSelect, "text" | "zones" | "textSha256">;

function toRecord({ crisisId: _, sortAt: __, ...row }: RecordRow): DocumentRecord {
  return { ...row, ...documentJson.parse(row) };
}

function toDocument({ text, zones, ...row }: Omit<typeof documents.$inferSelect, "textSha256">): StoredDocument {
  return { ...toRecord(row), crisisId: row.crisisId, text, zones: zonesJson.parse(zones) };
}

/** Where a page of documents begins: after this one, newest first. */
export type DocumentCursor = { sortAt: string; id: string };

/** The instant or day a document is sorted by: published, else retrieved. */
export function documentSortKey(document: Pick<DocumentRecord, "publishedAt" | "retrievedAt">): string {
  return document.publishedAt ?? document.retrievedAt;
}

export function documentsReader(db: Database) {
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
      .select(columns)
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
  const capture = prepared(
    "document_capture",
    db
      .select()
      .from(documentCaptures)
      .where(eq(documentCaptures.documentId, sql.placeholder("documentId"))),
  );

  return {
    async byIds(wanted: readonly string[]): Promise<(StoredDocument | null)[]> {
      const rows = await byIds.execute({ ids: JSON.stringify(wanted) });
      return inOrder({ ids: wanted, rows: rows.map(toDocument) });
    },
    /** The documents asked for, without their text. */
    async recordsByIds(wanted: readonly string[]): Promise<(DocumentRecord | null)[]> {
      const rows = await recordsByIds.execute({ ids: JSON.stringify(wanted) });
      return inOrder({ ids: wanted, rows: rows.map(toRecord) });
    },
    /** Every document of a crisis without its text, in the order recorded. */
    async recordsByCrisisId(crisisId: string): Promise<DocumentRecord[]> {
      const rows = await records.execute({ crisisId });
      return rows.map(toRecord);
    },
    /** Up to `limit` documents after the cursor, newest first. */
    async page(request: { crisisId: string; after: DocumentCursor | null; limit: number }): Promise<StoredDocument[]> {
      const { crisisId, after, limit } = request;
      const rows = await page.execute({ crisisId, sortAt: after?.sortAt ?? "~", id: after?.id ?? "~", limit });
      return rows.map(toDocument);
    },
    async total(crisisId: string): Promise<number> {
      const [row] = await total.execute({ crisisId });
      return row?.total ?? 0;
    },
    /** Up to `limit` ids after `after`, in their order; "" begins. */
    async idsAfter(request: { after: string; limit: number }): Promise<string[]> {
      const rows = await ids.execute(request);
      return rows.map((row) => row.id);
    },
    /** The document of a crisis with exactly this canonical text. */
    async byText(request: { crisisId: string; textSha256: string }) {
      const [row] = await byText.execute(request);
      return row ?? null;
    },
    /** The bytes a document was read from. */
    async capture(documentId: string): Promise<{ name: string | null; bytes: Uint8Array } | null> {
      const [row] = await capture.execute({ documentId });
      return row ? { name: row.name, bytes: row.bytes } : null;
    },
  };
}

export function documentsWriter(db: Database) {
  const insert = insertInto({ db, table: documents, name: "document_insert" });
  const insertCapture = insertInto({ db, table: documentCaptures, name: "document_capture_insert" });
  return {
    async add({ capture, ...document }: NewDocument): Promise<void> {
      await insert({ ...document, sortAt: documentSortKey(document) });
      await insertCapture({ documentId: document.id, name: capture.name, bytes: Buffer.from(capture.bytes) });
    },
  };
}
