import type { IncidentMention } from "@demarche/domain";
import { builder } from "../builder.ts";
import { CountryType } from "../countries/country.ts";
import { IncidentKindEnum } from "../vocabulary/incidents.ts";
import { DayIntervalType } from "./day-interval.ts";

export const IncidentMentionType = builder.objectRef<IncidentMention>("IncidentMention").implement({
  description: "The event that a claim is about, as far as its own text tells.",
  fields: (t) => ({
    kind: t.field({ type: IncidentKindEnum, description: "Kind of event.", resolve: (mention) => mention.kind }),
    actors: t.field({
      type: [CountryType],
      description: "Acting states; empty where none is said.",
      resolve: (mention) => mention.actors,
    }),
    actorName: t.exposeString("actorName", { nullable: true, description: "The acting side as worded." }),
    target: t.exposeString("target", { nullable: true, description: "Who or what was aimed at, as worded." }),
    country: t.exposeString("country", { nullable: true, description: "ISO 3166-1 alpha-3 of the ground." }),
    admin1: t.exposeString("admin1", { nullable: true, description: "ISO 3166-2 subdivision." }),
    place: t.exposeString("place", { nullable: true, description: "The place as worded." }),
    wherePrecision: t.exposeInt("wherePrecision", {
      nullable: true,
      description: "UCDP where_prec, 1 exact to 7 international.",
    }),
    date: t.expose("date", {
      type: DayIntervalType,
      nullable: true,
      description: "The day or days; null where the text gives none.",
    }),
    dateWording: t.exposeString("dateWording", { nullable: true, description: "The words that date it." }),
  }),
});
