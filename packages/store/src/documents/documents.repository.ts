import type { DocumentRecord } from "@demarche/domain";
import { eq, sql } from "drizzle-orm";
import { type Database, insertInto, prepared } from "#engine";
import { REDACTED } from "../ledger/entry-rows.ts";
import { noting, type WrittenRows } from "../ledger/written-rows.ts";
import { inOrder } from "../paging/in-order.ts";
import { redactions } from "../redactions/redactions.table.ts";
import { documentJson, zonesJson } from "./documents.columns.ts";
import { documentStatements } from "./documents.statements.ts";
import { documentCaptures, documents } from "./documents.table.ts";
import type { NewDocument, StoredDocument } from "./stored-document.ts";

/** Why and when a document's text was taken out. */
export type Redaction = typeof redactions.$inferSelect;

type RecordRow = Omit<typeof documents.$inferSelect, "text" | "zones" | "textSha256">;

function toRecord({ crisisId: _, sortAt: __, ...row }: RecordRow): DocumentRecord {
  return { ...row, ...documentJson.parse(row) };
}

/** No document enters without a text: where none is left it was redacted. */
function toDocument({ text, zones, ...row }: Omit<typeof documents.$inferSelect, "textSha256">): StoredDocument {
  const document = { ...toRecord(row), crisisId: row.crisisId };
  if (text !== "") return { ...document, text, zones: zonesJson.parse(zones) };
  return { ...document, flags: [...document.flags, "REDACTED"], text: REDACTED, zones: [] };
}

/** Where a document stands in its crisis's list, newest first; a page begins after one. */
export type DocumentCursor = { sortAt: string; id: string };

/** The instant or day a document is sorted by: published, else retrieved. */
export function documentSortKey(document: Pick<DocumentRecord, "publishedAt" | "retrievedAt">): string {
  return document.publishedAt ?? document.retrievedAt;
}

export function documentsReader(db: Database) {
  const statements = documentStatements(db);
  return {
    async byIds(wanted: readonly string[]): Promise<(StoredDocument | null)[]> {
      const rows = await statements.byIds.execute({ ids: JSON.stringify(wanted) });
      return inOrder({ ids: wanted, rows: rows.map(toDocument) });
    },
    /** The documents asked for, without their text. */
    async recordsByIds(wanted: readonly string[]): Promise<(DocumentRecord | null)[]> {
      const rows = await statements.recordsByIds.execute({ ids: JSON.stringify(wanted) });
      return inOrder({ ids: wanted, rows: rows.map(toRecord) });
    },
    /** Every document of a crisis without its text, in the order recorded. */
    async recordsByCrisisId(crisisId: string): Promise<DocumentRecord[]> {
      const rows = await statements.records.execute({ crisisId });
      return rows.map(toRecord);
    },
    /** The places of up to `limit` documents after the cursor, newest first. */
    async page(request: { crisisId: string; after: DocumentCursor | null; limit: number }): Promise<DocumentCursor[]> {
      const { crisisId, after, limit } = request;
      return statements.page.execute({ crisisId, sortAt: after?.sortAt ?? "~", id: after?.id ?? "~", limit });
    },
    async total(crisisId: string): Promise<number> {
      const [row] = await statements.total.execute({ crisisId });
      return row?.total ?? 0;
    },
    /** Up to `limit` ids after `after`, in their order; "" begins. */
    async idsAfter(request: { after: string; limit: number }): Promise<string[]> {
      const rows = await statements.ids.execute(request);
      return rows.map((row) => row.id);
    },
    /** The document of a crisis with exactly this canonical text. */
    async byText(request: { crisisId: string; textSha256: string }) {
      const [row] = await statements.byText.execute(request);
      return row ?? null;
    },
    /** The text as it is stored, empty where it was redacted. */
    async storedText(documentId: string): Promise<string | null> {
      const [row] = await statements.storedText.execute({ documentId });
      return row?.text ?? null;
    },
    /** The tombstones of a crisis's documents, oldest first. */
    async redactionsByCrisisId(crisisId: string): Promise<Redaction[]> {
      return statements.redactionsOfCrisis.execute({ crisisId });
    },
    /** The bytes a document was read from. */
    async capture(documentId: string): Promise<{ name: string | null; bytes: Uint8Array } | null> {
      const [row] = await statements.capture.execute({ documentId });
      return row ? { name: row.name, bytes: row.bytes } : null;
    },
  };
}

export function documentsWriter({ db, written }: { db: Database; written: WrittenRows }) {
  const note = noting({ table: documents, written });
  const noteCapture = noting({ table: documentCaptures, written });
  const insert = insertInto({ db, table: documents });
  const ofDocument = sql.placeholder("documentId");
  const blankText = prepared(
    "document_redact",
    db.update(documents).set({ text: "" }).where(eq(documents.id, ofDocument)),
  );
  const blankBytes = prepared(
    "document_capture_redact",
    db
      .update(documentCaptures)
      .set({ bytes: Buffer.alloc(0) })
      .where(eq(documentCaptures.documentId, ofDocument)),
  );
  const insertRedaction = insertInto({ db, table: redactions });
  const insertCapture = insertInto({ db, table: documentCaptures });
  return {
    async add({ capture, ...document }: NewDocument): Promise<void> {
      const { id: subjectId } = document;
      const row = { ...document, sortAt: documentSortKey(document) };
      const bytes = { documentId: subjectId, name: capture.name, bytes: Buffer.from(capture.bytes) };
      await insert([row]);
      await insertCapture([bytes]);
      note({ row, subjectId });
      noteCapture({ row: bytes, subjectId });
    },
    /** Sets the tombstone, and blanks the text and the bytes it was read from. */
    async redact(redaction: Redaction): Promise<void> {
      await insertRedaction([redaction]);
      await blankText.execute(redaction);
      await blankBytes.execute(redaction);
    },
  };
}
