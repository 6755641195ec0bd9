import { builder } from "../builder.ts";
import { CountryType } from "../countries/country.ts";
import { LedgerHeadType } from "../record/ledger-head.ts";
import { ClockEnum } from "../vocabulary/record.ts";
import { crisesByIds } from "./load-crises.ts";
import { CrisisType } from "./refs.ts";

builder.node(CrisisType, {
  description: "A bounded dispute between states.",
  id: { resolve: ({ scope }) => scope.id },
  loadMany: crisesByIds,
  fields: (t) => ({
    slug: t.string({ description: "Its name in addresses.", resolve: ({ scope }) => scope.slug }),
    title: t.string({ description: "Its title.", resolve: ({ scope }) => scope.title }),
    summary: t.string({ nullable: true, description: "What it is about.", resolve: ({ scope }) => scope.summary }),
    inclusion: t.string({
      nullable: true,
      description: "What belongs to it, in words.",
      resolve: ({ scope }) => scope.inclusion,
    }),
    startsOn: t.field({ type: "Day", description: "First day of its window.", resolve: ({ scope }) => scope.startsOn }),
    endsOn: t.field({
      type: "Day",
      nullable: true,
      description: "Last day; null: still open.",
      resolve: ({ scope }) => scope.endsOn,
    }),
    parties: t.field({
      type: [CountryType],
      description: "The states in dispute.",
      resolve: ({ scope }) => scope.parties,
    }),
    asOf: t.field({
      type: "DateTime",
      description: "The moment that its views inherit.",
      resolve: ({ moment }) => moment.asOf,
    }),
    clock: t.field({
      type: ClockEnum,
      description: "The clock that its views inherit.",
      resolve: ({ moment }) => moment.clock,
    }),
    head: t.field({
      type: LedgerHeadType,
      description: "The ledger's newest entry: while it is the same, every answer is.",
      resolve: (_crisis, _args, context) => context.read.head(),
    }),
  }),
});
