import { bytes, id, index, instant, json, table, text, uniqueIndex } from "#columns";
import { crises } from "../crises/crises.table.ts";
import { sources } from "../sources/sources.table.ts";

/** Append-only. `text` comes last: a scan over the record's columns never touches its pages. */
export const documents = table(
  "documents",
  {
    id: id().primaryKey(),
    crisisId: id("crisis_id")
      .notNull()
      .references(() => crises.id, { onDelete: "restrict" }),
    sourceId: id("source_id")
      .notNull()
      .references(() => sources.id, { onDelete: "restrict" }),
    title: text("title"),
    url: text("url"),
    publishedAt: text("published_at"),
    retrievedAt: instant("retrieved_at").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    /** `publishedAt`, else `retrievedAt`. */
    sortAt: text("sort_at").notNull(),
    language: text("language"),
    /** Of the bytes as they came. */
    sha256: text("sha256").notNull(),
    /** Of the canonical text in UTF-8: the same words twice are one document. */
    textSha256: text("text_sha256").notNull(),
    origin: text("origin"),
    flags: json("flags").notNull(),
    credits: json("credits").notNull(),
    fingerprint: json("fingerprint").notNull(),
    zones: json("zones").notNull(),
    text: text("text").notNull(),
  },
  (t) => [
    // Refuses the same text twice in one crisis.
    uniqueIndex("documents_crisis_text").on(t.crisisId, t.textSha256),
    // A crisis's documents, newest first.
    index("documents_crisis_sort").on(t.crisisId, t.sortAt, t.id),
    // The documents of a source.
    index("documents_source").on(t.sourceId),
  ],
);

/** The bytes a document was read from, as they came. Append-only. */
export const documentCaptures = table("document_captures", {
  documentId: id("document_id")
    .primaryKey()
    .references(() => documents.id, { onDelete: "restrict" }),
  name: text("name"),
  bytes: bytes("bytes").notNull(),
});
