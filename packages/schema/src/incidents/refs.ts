import type { DatedFact, DateReading, IncidentActor, IncidentView } from "@demarche/domain";
import { builder } from "../builder.ts";
import type { At } from "../crises/refs.ts";

export type IncidentShape = { at: At; view: IncidentView };
export type DatedFactShape = { at: At; fact: DatedFact };
export type DateReadingShape = { at: At; reading: DateReading };

export const IncidentType = builder.objectRef<IncidentShape>("Incident");
export const DatedFactType = builder.objectRef<DatedFactShape>("DatedFact");
export const DateReadingType = builder.objectRef<DateReadingShape>("DateReading");
export const IncidentActorType = builder.objectRef<IncidentActor>("IncidentActor");
