import type { DocumentRecord } from "@demarche/domain";
import { type Database, insertInto } from "#engine";
import { inOrder } from "../paging/in-order.ts";
import { documentJson, zonesJson } from "./documents.columns.ts";
import { documentStatements } from "./documents.statements.ts";
import { documentCaptures, documents } from "./documents.table.ts";
import type { NewDocument, StoredDocument } from "./stored-document.ts";

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
    /** Up to `limit` documents after the cursor, newest first. */
    async page(request: { crisisId: string; after: DocumentCursor | null; limit: number }): Promise<StoredDocument[]> {
      const { crisisId, after, limit } = request;
      const rows = await statements.page.execute({
        crisisId,
        sortAt: after?.sortAt ?? "~",
        id: after?.id ?? "~",
        limit,
      });
      return rows.map(toDocument);
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
    /** The bytes a document was read from. */
    async capture(documentId: string): Promise<{ name: string | null; bytes: Uint8Array } | null> {
      const [row] = await statements.capture.execute({ documentId });
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
