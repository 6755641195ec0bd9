import { counter, id, index, oneOf, table, text, uniqueIndex } from "#columns";
import { crises } from "../crises/crises.table.ts";
import { SEARCH_KINDS } from "./search-kind.ts";

/** The number that the words of a crisis begin with in the engine's own full-text index. */
export const searchCrises = table(
  "search_crises",
  {
    number: counter("number"),
    crisisId: id("crisis_id")
      .notNull()
      .references(() => crises.id, { onDelete: "restrict" }),
  },
  (t) => [uniqueIndex("search_crises_crisis").on(t.crisisId)],
);

/** What can be found: `entry` is the row of the engine's own full-text index. */
export const searchEntries = table(
  "search_entries",
  {
    entry: counter("entry"),
    crisisId: id("crisis_id")
      .notNull()
      .references(() => crises.id, { onDelete: "restrict" }),
    kind: oneOf("kind", SEARCH_KINDS).notNull(),
    /** A document, or the claim that is meant or that names the person or place. */
    subjectId: id("subject_id").notNull(),
    /** The person's or place's name; empty for documents and claims. */
    name: text("name").notNull(),
    /** The name as its spellings have it in common. */
    nameKey: text("name_key").notNull(),
  },
  (t) => [
    // Everything that can be found of one subject.
    index("search_entries_subject").on(t.subjectId),
  ],
);
