import { RULING_KINDS } from "@demarche/domain";
import { id, index, instant, oneOf, table, text } from "#columns";
import { crises } from "../crises/crises.table.ts";

/** Append-only: a decision is undone by a later one. `payload` is the ruling in canonical JSON. */
export const decisions = table(
  "decisions",
  {
    id: id().primaryKey(),
    crisisId: id("crisis_id")
      .notNull()
      .references(() => crises.id, { onDelete: "restrict" }),
    kind: oneOf("kind", RULING_KINDS).notNull(),
    payload: text("payload").notNull(),
    author: text("author").notNull(),
    reason: text("reason").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [
    // The decisions of a crisis in the order they were made.
    index("decisions_crisis").on(t.crisisId, t.id),
    // What was set of the crises asked for.
    index("decisions_crisis_kind").on(t.crisisId, t.kind, t.id),
  ],
);
