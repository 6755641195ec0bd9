import type { IncidentKind } from "@demarche/domain";
import type { IncidentSettingRequest } from "@demarche/services";
import { builder } from "../builder.ts";
import { IncidentKindEnum } from "../vocabulary/incidents.ts";
import type { InputFields } from "./client-mutation-id.ts";
import { DaysInput, daysGiven } from "./days-input.ts";

const ActorInput = builder.inputType("IncidentActorInput", {
  description: "An acting side.",
  fields: (t) => ({
    name: t.string({ required: true, description: "A state's name, or the side as worded." }),
    iso3: t.string({ description: "ISO 3166-1 alpha-3 where it is a state." }),
  }),
});

const PlaceInput = builder.inputType("PlaceInput", {
  description: "Where, no more precisely than is known.",
  fields: (t) => ({
    country: t.string({ required: true, description: "ISO 3166-1 alpha-3." }),
    admin1: t.string({ description: "ISO 3166-2 subdivision." }),
    name: t.string({ description: "The place as named." }),
  }),
});

/** What can be set of an incident. */
export const incidentSettingFields = (t: InputFields) => ({
  kind: t.field({ type: IncidentKindEnum, description: "Kind of event." }),
  actors: t.field({ type: [ActorInput], description: "Who did it; an empty list: unknown." }),
  date: t.field({ type: DaysInput, description: "When." }),
  place: t.field({ type: PlaceInput, description: "Where." }),
  inScope: t.boolean({ description: "Whether it counts towards the crisis (R11)." }),
});

type Given = {
  kind?: IncidentKind | null | undefined;
  actors?: readonly { name: string; iso3?: string | null | undefined }[] | null | undefined;
  date?: { start: string; end?: string | null | undefined } | null | undefined;
  place?: { country: string; admin1?: string | null | undefined; name?: string | null | undefined } | null | undefined;
  inScope?: boolean | null | undefined;
};

/** What was given of it; null is as good as left out. */
export function incidentSetting({ kind, actors, date, place, inScope }: Given): IncidentSettingRequest {
  return {
    ...(kind ? { kind } : {}),
    ...(actors ? { actors: actors.map(({ name, iso3 = null }) => ({ name, iso3 })) } : {}),
    ...(date ? { date: daysGiven(date) } : {}),
    ...(place ? { place: { country: place.country, admin1: place.admin1 ?? null, name: place.name ?? null } } : {}),
    ...(typeof inScope === "boolean" ? { inScope } : {}),
  };
}
