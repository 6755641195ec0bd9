/** Diplomatic acts. CAMEO and PLOVER codes are attributes of an act, never the state of a mission. */
export const DIPLOMATIC_ACTS = [
  "AMBASSADOR_RECALLED",
  "AMBASSADOR_WITHDRAWN",
  "AMBASSADOR_EXPELLED",
  "AMBASSADOR_BARRED_FROM_RETURNING",
  "AMBASSADOR_RETURNED",
  "AMBASSADOR_APPOINTED",
  "ENVOY_SUMMONED",
  "MISSION_DOWNGRADED",
  "MISSION_UPGRADED",
  "MISSION_CLOSED",
  "MISSION_REOPENED",
  "RELATIONS_SEVERED",
  "RELATIONS_RESTORED",
  "PHONE_CALL",
  "VISIT",
  "VISIT_CUT_SHORT",
  "VISIT_CANCELLED",
  "MEETING",
  "AGREEMENT",
  "DEESCALATION",
  "CONDEMNATION",
  "PROTEST_NOTE",
  "MEDIATION_OFFERED",
  "MEDIATION_REJECTED",
  "APPEAL_FOR_RESTRAINT",
  "THREAT",
] as const;
export type DiplomaticActType = (typeof DIPLOMATIC_ACTS)[number];

/** How far an act has come, as the text states it. REPORTED is hearsay, or a passive that names no actor (R18). */
export const ACT_STATUSES = ["DISCUSSED", "AGREED", "PLANNED", "ANNOUNCED", "EFFECTED", "REPORTED", "DENIED"] as const;
export type ActStatus = (typeof ACT_STATUSES)[number];

export const MISSION_STATUSES = [
  "AMBASSADOR_IN_POST",
  "AMBASSADOR_RECALLED",
  "AMBASSADOR_WITHDRAWN",
  "AMBASSADOR_BARRED",
  "AMBASSADOR_EXPELLED",
  "POST_VACANT",
  "MISSION_CLOSED",
  "RELATIONS_SEVERED",
  "UNKNOWN",
] as const;
export type MissionStatus = (typeof MISSION_STATUSES)[number];

/** Who heads the mission (R20). */
export const REPRESENTATION_LEVELS = [
  "AMBASSADOR",
  "MINISTER",
  "CHARGE_DAFFAIRES",
  "INTERESTS_SECTION",
  "NONE",
  "UNKNOWN",
] as const;
export type RepresentationLevel = (typeof REPRESENTATION_LEVELS)[number];
