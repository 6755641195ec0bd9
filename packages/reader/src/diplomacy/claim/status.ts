import type { ActStatus, DiplomaticActType } from "@demarche/domain";
import type { Draft } from "../acts/act.ts";

type Family = "MISSION" | "EVENT" | "SPEECH" | "ACCORD";

const EVENTS = new Set<DiplomaticActType>(["PHONE_CALL", "VISIT", "MEETING", "VISIT_CUT_SHORT", "VISIT_CANCELLED"]);
const SPEECHES = new Set<DiplomaticActType>([
  "CONDEMNATION",
  "PROTEST_NOTE",
  "MEDIATION_OFFERED",
  "MEDIATION_REJECTED",
  "APPEAL_FOR_RESTRAINT",
  "THREAT",
  "DEESCALATION",
]);
/** Acts whose denial is news in itself. */
const DENIABLE = new Set<DiplomaticActType>([
  "AMBASSADOR_RECALLED",
  "AMBASSADOR_WITHDRAWN",
  "AMBASSADOR_EXPELLED",
  "RELATIONS_SEVERED",
  "MISSION_CLOSED",
]);

function familyOf(act: DiplomaticActType): Family {
  if (EVENTS.has(act)) return "EVENT";
  if (SPEECHES.has(act)) return "SPEECH";
  return act === "AGREEMENT" ? "ACCORD" : "MISSION";
}

const BREAKING_OFF = new Set<DiplomaticActType>(["VISIT_CUT_SHORT", "VISIT_CANCELLED", "ENVOY_SUMMONED"]);

/** R18: how far the act has come, as the text puts it; null where the text tells no act at all. */
export function statusOf(draft: Pick<Draft, "act" | "modality" | "actorNamed">): ActStatus | null {
  const family = familyOf(draft.act);
  switch (draft.modality) {
    case "FACT":
      return draft.actorNamed ? "EFFECTED" : "REPORTED";
    case "HEARSAY":
      return "REPORTED";
    case "FUTURE":
      if (family === "SPEECH" || family === "ACCORD") return null;
      return family === "EVENT" && !BREAKING_OFF.has(draft.act) ? "PLANNED" : "ANNOUNCED";
    case "AGREED":
      return family === "MISSION" ? "AGREED" : family === "EVENT" ? "PLANNED" : family === "ACCORD" ? "EFFECTED" : null;
    case "DISCUSSED":
      return family === "MISSION" || family === "EVENT" ? "DISCUSSED" : null;
    case "POSSIBLE":
      return family === "MISSION" ? "DISCUSSED" : null;
    case "DENIED":
      return DENIABLE.has(draft.act) || draft.act === "MEETING" ? "DENIED" : null;
    case "NEGATED":
      return DENIABLE.has(draft.act) ? "DENIED" : null;
    default:
      return null;
  }
}
