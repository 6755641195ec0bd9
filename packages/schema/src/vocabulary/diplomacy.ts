import {
  ACT_STATUSES,
  DIPLOMATIC_ACTS,
  MISSION_STATUSES,
  OVERLAY_STATUSES,
  REPRESENTATION_LEVELS,
} from "@demarche/domain";
import { describedEnum } from "./described-enum.ts";

export const DiplomaticActTypeEnum = describedEnum({
  name: "DiplomaticActType",
  description: "What was done between two states. CAMEO and PLOVER codes are attributes of an act, not its type.",
  values: DIPLOMATIC_ACTS,
  describe: {
    AMBASSADOR_RECALLED: "The sending state calls its ambassador home, for consultations or in protest.",
    AMBASSADOR_WITHDRAWN: "The sending state takes its ambassador out for good.",
    AMBASSADOR_EXPELLED: "The receiving state declares the ambassador persona non grata.",
    AMBASSADOR_BARRED_FROM_RETURNING: "The receiving state keeps an absent ambassador from coming back.",
    AMBASSADOR_RETURNED: "The ambassador is back at the post.",
    AMBASSADOR_APPOINTED: "A new ambassador is named or accredited.",
    ENVOY_SUMMONED: "A host government calls in a foreign envoy.",
    MISSION_DOWNGRADED: "The level of representation is lowered.",
    MISSION_UPGRADED: "The level of representation is raised.",
    MISSION_CLOSED: "An embassy is closed.",
    MISSION_REOPENED: "An embassy is opened again.",
    RELATIONS_SEVERED: "Diplomatic relations are broken off.",
    RELATIONS_RESTORED: "Diplomatic relations are taken up again.",
    PHONE_CALL: "A call between leaders, ministers or envoys.",
    VISIT: "An official visit.",
    VISIT_CUT_SHORT: "A visit ended before its time.",
    VISIT_CANCELLED: "A planned visit called off.",
    MEETING: "A meeting in person.",
    AGREEMENT: "Something agreed.",
    DEESCALATION: "A step or an undertaking to lower tension.",
    CONDEMNATION: "A public condemnation.",
    PROTEST_NOTE: "A formal protest.",
    MEDIATION_OFFERED: "A third side offers its good offices.",
    MEDIATION_REJECTED: "An offer of good offices is declined.",
    APPEAL_FOR_RESTRAINT: "A call on one or both sides to hold back.",
    THREAT: "A warning of consequences or of force.",
  },
});

export const ActStatusEnum = describedEnum({
  name: "ActStatus",
  description: "How far an act has come, as the text states it (R18).",
  values: ACT_STATUSES,
  describe: {
    DISCUSSED: "Talked about; nothing decided.",
    AGREED: "Agreed, not yet done.",
    PLANNED: "Intended or scheduled.",
    ANNOUNCED: "Declared by the side that can do it.",
    EFFECTED: "Done.",
    REPORTED: "Hearsay, or a passive that names no actor.",
    DENIED: "Said not to have happened.",
  },
});

export const OverlayStatusEnum = describedEnum({
  name: "OverlayStatus",
  description: "How far something pending has come; it never moves a mission's status (R18).",
  values: OVERLAY_STATUSES,
  describe: {
    DISCUSSED: "Talked about; nothing decided.",
    AGREED: "Agreed, not yet done.",
    PLANNED: "Intended or scheduled.",
  },
});

export const MissionStatusEnum = describedEnum({
  name: "MissionStatus",
  description: "Where the sending state's ambassador to the receiving state stands (R18).",
  values: MISSION_STATUSES,
  describe: {
    AMBASSADOR_IN_POST: "In post.",
    AMBASSADOR_RECALLED: "Called home by the sender.",
    AMBASSADOR_WITHDRAWN: "Taken out by the sender.",
    AMBASSADOR_BARRED: "Absent, and kept out by the receiver.",
    AMBASSADOR_EXPELLED: "Sent out by the receiver.",
    POST_VACANT: "No ambassador is appointed.",
    MISSION_CLOSED: "The embassy is closed.",
    RELATIONS_SEVERED: "There are no diplomatic relations.",
    UNKNOWN: "No act of a competent side is evidenced yet.",
  },
});

export const RepresentationLevelEnum = describedEnum({
  name: "RepresentationLevel",
  description: "Who heads the mission, apart from its status (R20).",
  values: REPRESENTATION_LEVELS,
  describe: {
    AMBASSADOR: "An ambassador.",
    MINISTER: "A minister plenipotentiary.",
    CHARGE_DAFFAIRES: "A chargé d'affaires.",
    INTERESTS_SECTION: "A section under another state's flag.",
    NONE: "Nobody.",
    UNKNOWN: "Nothing says who.",
  },
});
