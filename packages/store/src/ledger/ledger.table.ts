import { id, index, instant, integer, oneOf, table, text, uniqueIndex } from "#columns";
import { crises } from "../crises/crises.table.ts";
import { ACTOR_KINDS } from "./ledger-entry.ts";

/** Append-only. Each entry carries the hash of the one before it (R26). */
export const ledgerEntries = table(
  "ledger_entries",
  {
    position: integer("position").primaryKey(),
    id: id().notNull(),
    crisisId: id("crisis_id").references(() => crises.id, { onDelete: "restrict" }),
    kind: text("kind").notNull(),
    subjectId: id("subject_id").notNull(),
    actorKind: oneOf("actor_kind", ACTOR_KINDS).notNull(),
    actorName: text("actor_name").notNull(),
    reason: text("reason"),
    recordedAt: instant("recorded_at").notNull(),
    payloadHash: text("payload_hash").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
    /** Null: the format of 0.1, whose rows an adopting entry vouches for. */
    format: integer("format"),
  },
  (t) => [
    uniqueIndex("ledger_entries_id").on(t.id),
    // The record of one crisis, newest first.
    index("ledger_entries_crisis").on(t.crisisId, t.position),
    // The entries about the subjects asked for.
    index("ledger_entries_subject").on(t.subjectId),
  ],
);
