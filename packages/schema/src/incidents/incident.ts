import { builder } from "../builder.ts";
import { IncidentGradeEnum, IncidentKindEnum } from "../vocabulary/incidents.ts";
import { incidentsByIds } from "./load-incidents.ts";
import { PlaceType } from "./place.ts";
import { DatedFactType, IncidentActorType, IncidentType } from "./refs.ts";

IncidentActorType.implement({
  description: "The acting side of an incident.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "A state's name, or the side as worded." }),
    iso3: t.exposeString("iso3", { nullable: true, description: "ISO 3166-1 alpha-3 where it is a state." }),
  }),
});

builder.node(IncidentType, {
  description: "One event with people harmed, or said to be (R13).",
  id: { resolve: ({ view }) => view.id },
  loadMany: incidentsByIds,
  fields: (t) => ({
    kind: t.field({ type: IncidentKindEnum, description: "Kind of event.", resolve: ({ view }) => view.kind }),
    title: t.string({ description: "In a few words.", resolve: ({ view }) => view.title }),
    grade: t.field({
      type: IncidentGradeEnum,
      description: "How well its harm is established.",
      resolve: ({ view }) => view.grade,
    }),
    actors: t.field({
      type: [IncidentActorType],
      description: "Who did it; empty: unknown.",
      resolve: ({ view }) => view.actors,
    }),
    target: t.string({
      nullable: true,
      description: "Who or what was aimed at, as worded.",
      resolve: ({ view }) => view.target,
    }),
    date: t.field({
      type: DatedFactType,
      description: "When, with every reading.",
      resolve: ({ view, at }) => ({ fact: view.date, at }),
    }),
    place: t.field({ type: PlaceType, description: "Where.", resolve: ({ view }) => view.place }),
    inScope: t.boolean({
      description:
        "False: outside the crisis's parties or window, or background of another time; kept, shown apart, never counted.",
      resolve: ({ view }) => view.inScope,
    }),
  }),
});
