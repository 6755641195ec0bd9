import { claimShapes } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import { DatedFactType, DateReadingType } from "./refs.ts";

const PRECISION = "UCDP date_prec: 1 exact day, 2 range of 2–6 days, 3 week, 4 month, 5 year";

DatedFactType.implement({
  description: "The best date of something, and every reading of it (R17).",
  fields: (t) => ({
    start: t.field({
      type: "Day",
      nullable: true,
      description: "First day; null: unknown.",
      resolve: ({ fact }) => fact.start,
    }),
    end: t.field({
      type: "Day",
      nullable: true,
      description: "Last day; null: unknown.",
      resolve: ({ fact }) => fact.end,
    }),
    precision: t.int({
      nullable: true,
      description: `${PRECISION}; null: unknown.`,
      resolve: ({ fact }) => fact.precision,
    }),
    disputed: t.boolean({
      description: "True where readings in force exclude each other.",
      resolve: ({ fact }) => fact.disputed,
    }),
    readings: t.field({
      type: [DateReadingType],
      description: "Every date given, with who gives it.",
      resolve: ({ fact, at }) => fact.readings.map((reading) => ({ reading, at })),
    }),
  }),
});

DateReadingType.implement({
  description: "One date that claims give.",
  fields: (t) => ({
    start: t.field({ type: "Day", description: "First day.", resolve: ({ reading }) => reading.start }),
    end: t.field({ type: "Day", description: "Last day.", resolve: ({ reading }) => reading.end }),
    precision: t.int({ description: `${PRECISION}.`, resolve: ({ reading }) => reading.precision }),
    documents: t.int({ description: "Documents that give it.", resolve: ({ reading }) => reading.documents }),
    origins: t.int({
      description: "Independent origins that give it (R21).",
      resolve: ({ reading }) => reading.origins,
    }),
    excluded: t.boolean({
      description: "True where only claims that are set aside give it (R7): shown, never best.",
      resolve: ({ reading }) => reading.excluded,
    }),
    claims: t.field({
      type: [ClaimType],
      description: "The claims that give it.",
      resolve: ({ reading, at }, _args, context) => claimShapes({ ids: reading.claimIds, moment: at.moment, context }),
    }),
  }),
});
