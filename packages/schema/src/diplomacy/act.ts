import { builder } from "../builder.ts";
import { ClaimConnection, claimPage } from "../claims/claim-connection.ts";
import { DayIntervalType } from "../claims/day-interval.ts";
import { CountryType } from "../countries/country.ts";
import { DatedFactType } from "../incidents/refs.ts";
import { connectionOf } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageRequest } from "../paging/page-request.ts";
import { ActStatusEnum, DiplomaticActTypeEnum } from "../vocabulary/diplomacy.ts";
import { actsByIds } from "./load-diplomacy.ts";
import { DiplomaticActObject } from "./refs.ts";

builder.node(DiplomaticActObject, {
  description: "One act between two states, however often it is told.",
  id: { resolve: ({ act }) => act.id },
  loadMany: actsByIds,
  fields: (t) => ({
    type: t.field({ type: DiplomaticActTypeEnum, description: "What was done.", resolve: ({ act }) => act.type }),
    status: t.field({ type: ActStatusEnum, description: "How far it has come.", resolve: ({ act }) => act.status }),
    actor: t.field({
      type: CountryType,
      nullable: true,
      description: "Who did it; null: unknown.",
      resolve: ({ act }) => act.actor,
    }),
    target: t.field({
      type: CountryType,
      nullable: true,
      description: "To whom; null: nobody named.",
      resolve: ({ act }) => act.target,
    }),
    date: t.field({
      type: DatedFactType,
      description: "When, with every reading.",
      resolve: ({ act, at }) => ({ fact: act.date, at }),
    }),
    plannedDate: t.field({
      type: "Day",
      nullable: true,
      description: "The day for which it is planned, the last one where a window is named; null: none told.",
      resolve: ({ act }) => act.plannedDate?.end ?? null,
    }),
    plannedWindow: t.field({
      type: DayIntervalType,
      nullable: true,
      description: "All the days for which it is planned, as precisely as told.",
      resolve: ({ act }) => act.plannedDate,
    }),
    participants: t.stringList({
      description: "People taking part, as named.",
      resolve: ({ act }) => act.participants,
    }),
    cameo: t.string({
      nullable: true,
      description: "CAMEO code: an attribute, not the state.",
      resolve: ({ act }) => act.cameo,
    }),
    plover: t.string({
      nullable: true,
      description: "PLOVER code: an attribute, not the state.",
      resolve: ({ act }) => act.plover,
    }),
    disputed: t.boolean({
      description: "True where rival readings stand side by side (R19).",
      resolve: ({ act }) => act.disputed,
    }),
    excluded: t.boolean({
      description: "True where only claims that are set aside tell of it (R7).",
      resolve: ({ act }) => act.excluded,
    }),
    claims: t.field({
      type: ClaimConnection,
      description: "The claims that tell of it.",
      args: pageArgs(),
      resolve: async ({ act, at }, args, context) => {
        const page = await claimPage({ ids: act.claimIds, at, request: pageRequest(args), context });
        return connectionOf({ page, args, toNode: (claim) => claim });
      },
    }),
  }),
});
