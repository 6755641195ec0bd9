import type { DiplomaticActType, MissionStatus, RepresentationLevel } from "../vocabulary/diplomacy.ts";

/**
 * Whose mission an act bears on, by its actor (R18): the actor's own mission with the target, the target's mission
 * with the actor, or both. `status`: what the act makes of it; null: it says something of the level only.
 * `endsOnly`: moves the mission from this status and no other.
 */
export type ActEffect = {
  mission: "ACTORS" | "TARGETS" | "BOTH";
  status: MissionStatus | null;
  endsOnly: MissionStatus | null;
};

const actors = (status: MissionStatus | null): ActEffect => ({ mission: "ACTORS", status, endsOnly: null });
const targets = (status: MissionStatus | null): ActEffect => ({ mission: "TARGETS", status, endsOnly: null });

export const ACT_EFFECTS: Partial<Record<DiplomaticActType, ActEffect>> = {
  AMBASSADOR_RECALLED: actors("AMBASSADOR_RECALLED"),
  AMBASSADOR_WITHDRAWN: actors("AMBASSADOR_WITHDRAWN"),
  AMBASSADOR_EXPELLED: targets("AMBASSADOR_EXPELLED"),
  AMBASSADOR_BARRED_FROM_RETURNING: targets("AMBASSADOR_BARRED"),
  AMBASSADOR_RETURNED: actors("AMBASSADOR_IN_POST"),
  AMBASSADOR_APPOINTED: actors(null),
  ENVOY_SUMMONED: targets(null),
  PROTEST_NOTE: targets(null),
  MISSION_DOWNGRADED: actors(null),
  MISSION_UPGRADED: actors(null),
  MISSION_CLOSED: actors("MISSION_CLOSED"),
  MISSION_REOPENED: { mission: "ACTORS", status: "UNKNOWN", endsOnly: "MISSION_CLOSED" },
  RELATIONS_SEVERED: { mission: "BOTH", status: "RELATIONS_SEVERED", endsOnly: null },
  RELATIONS_RESTORED: { mission: "BOTH", status: "UNKNOWN", endsOnly: "RELATIONS_SEVERED" },
};

/** Rival readings of one act (R19), the mildest first: what a tie falls to. */
export const RIVAL_ACTS: readonly DiplomaticActType[] = [
  "AMBASSADOR_WITHDRAWN",
  "AMBASSADOR_RECALLED",
  "AMBASSADOR_BARRED_FROM_RETURNING",
  "AMBASSADOR_EXPELLED",
  "RELATIONS_SEVERED",
];

/** Statuses that no act upon an envoy softens: with the mission gone there is no one to recall. */
export const BEYOND_ENVOYS: ReadonlySet<MissionStatus> = new Set(["MISSION_CLOSED", "RELATIONS_SEVERED"] as const);

/** Acts that presuppose an ambassador in post (R18). */
export const PRESUPPOSES_AMBASSADOR: ReadonlySet<DiplomaticActType> = new Set([
  "AMBASSADOR_RECALLED",
  "AMBASSADOR_WITHDRAWN",
  "AMBASSADOR_EXPELLED",
] as const);

/** Level that a status itself implies (R20). */
export function impliedLevel(status: MissionStatus): RepresentationLevel {
  if (status === "AMBASSADOR_IN_POST") return "AMBASSADOR";
  return BEYOND_ENVOYS.has(status) ? "NONE" : "UNKNOWN";
}
