import { id, instant, integer, json, oneOf, primaryKey, table, text, uniqueIndex } from "#columns";
import { crises } from "../crises/crises.table.ts";
import { documents } from "../documents/documents.table.ts";
import { ACTOR_KINDS } from "../ledger/ledger-entry.ts";

/** Append-only. Documents that somebody gave at once, to be taken in one after another. */
export const batches = table("batches", {
  id: id().primaryKey(),
  crisisId: id("crisis_id")
    .notNull()
    .references(() => crises.id, { onDelete: "restrict" }),
  actorKind: oneOf("actor_kind", ACTOR_KINDS).notNull(),
  actorName: text("actor_name").notNull(),
  /** How many items it has. */
  items: integer("items").notNull(),
  recordedAt: instant("recorded_at").notNull(),
});

/** What waits to be taken in; let go once the batch has ended. Never part of the record. */
export const batchItems = table(
  "batch_items",
  {
    batchId: id("batch_id")
      .notNull()
      .references(() => batches.id, { onDelete: "restrict" }),
    /** Its place in the batch, from 1. */
    number: integer("number").notNull(),
    input: json("input").notNull(),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.number] })],
);

/** How an item ended, or the whole batch before its last item. */
export const BATCH_OUTCOMES = ["TAKEN_IN", "REFUSED", "CANCELLED"] as const;

/** Append-only. */
export const batchSteps = table(
  "batch_steps",
  {
    id: id().primaryKey(),
    batchId: id("batch_id")
      .notNull()
      .references(() => batches.id, { onDelete: "restrict" }),
    /** The item's place in the batch, from 1; 0 for the whole of it. */
    number: integer("number").notNull(),
    name: text("name"),
    outcome: oneOf("outcome", BATCH_OUTCOMES).notNull(),
    documentId: id("document_id").references(() => documents.id, { onDelete: "restrict" }),
    claims: integer("claims"),
    code: text("code"),
    message: text("message"),
    /** JSON array: where in the batch's input it lies. */
    path: text("path"),
    recordedAt: instant("recorded_at").notNull(),
  },
  // The steps of a batch by the place of their item; each is taken once.
  (t) => [uniqueIndex("batch_steps_batch").on(t.batchId, t.number)],
);
