import type { DiplomaticActType, PartyCode, RepresentationLevel } from "@demarche/domain";

export type ToldAct = {
  act: DiplomaticActType;
  actor: PartyCode | null;
  target: PartyCode | null;
  modality: string;
  level: RepresentationLevel | null;
  /** Where the telling begins, in code units. */
  start: number;
};
/** Acts after which "the two" are those in touch. */
export const CONTACTS = new Set<DiplomaticActType>(["PHONE_CALL", "MEETING", "VISIT", "AGREEMENT"]);
/** Acts that one side does to another, and others may do "likewise". */
export const ONE_SIDED = new Set<DiplomaticActType>([
  "CONDEMNATION",
  "PROTEST_NOTE",
  "AMBASSADOR_RECALLED",
  "AMBASSADOR_WITHDRAWN",
  "AMBASSADOR_EXPELLED",
  "ENVOY_SUMMONED",
  "RELATIONS_SEVERED",
  "MISSION_CLOSED",
  "MISSION_DOWNGRADED",
]);
/** Acts after which an envoy is no longer at the post. */
export const HOMEWARD = new Set<DiplomaticActType>([
  "AMBASSADOR_RECALLED",
  "AMBASSADOR_WITHDRAWN",
  "AMBASSADOR_EXPELLED",
]);
