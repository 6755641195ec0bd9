import { id, instant, table, text } from "#columns";
import { documents } from "../documents/documents.table.ts";

/** Append-only. A row here is the tombstone of a document's text: only where one stands may the text be blanked. */
export const redactions = table("redactions", {
  documentId: id("document_id")
    .primaryKey()
    .references(() => documents.id, { onDelete: "restrict" }),
  reason: text("reason").notNull(),
  recordedAt: instant("recorded_at").notNull(),
});
