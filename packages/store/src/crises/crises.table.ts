import { day, id, index, instant, integer, primaryKey, table, text, uniqueIndex } from "#columns";

export const crises = table(
  "crises",
  {
    id: id().primaryKey(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    summary: text("summary"),
    inclusion: text("inclusion"),
    startsOn: day("starts_on").notNull(),
    endsOn: day("ends_on"),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [
    uniqueIndex("crises_slug").on(t.slug),
    // The list of crises, latest start first.
    index("crises_starts_on").on(t.startsOn, t.id),
  ],
);

export const crisisParties = table(
  "crisis_parties",
  {
    crisisId: id("crisis_id")
      .notNull()
      .references(() => crises.id, { onDelete: "restrict" }),
    position: integer("position").notNull(),
    party: text("party").notNull(),
  },
  (t) => [primaryKey({ columns: [t.crisisId, t.party] })],
);
