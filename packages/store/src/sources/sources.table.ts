import { OWNERSHIP_KINDS, SOURCE_GRADES } from "@demarche/domain";
import { id, index, instant, oneOf, table, text, uniqueIndex } from "#columns";

export const sources = table(
  "sources",
  {
    id: id().primaryKey(),
    name: text("name").notNull(),
    nameKey: text("name_key").notNull(),
    country: text("country"),
    ownership: oneOf("ownership", OWNERSHIP_KINDS).notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [uniqueIndex("sources_name_key").on(t.nameKey)],
);

/** Append-only: the last grade known at a moment counts. */
export const sourceGrades = table(
  "source_grades",
  {
    id: id().primaryKey(),
    sourceId: id("source_id")
      .notNull()
      .references(() => sources.id, { onDelete: "restrict" }),
    grade: oneOf("grade", SOURCE_GRADES).notNull(),
    reason: text("reason").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  // Grades of the sources asked for, oldest first.
  (t) => [index("source_grades_source").on(t.sourceId, t.id)],
);
