import type { ActStatus, DiplomaticActType } from "../vocabulary/diplomacy.ts";

/** Acts that two sides do together: "A called B" and "B called A" tell of one. */
export const SYMMETRIC_ACTS: ReadonlySet<DiplomaticActType> = new Set([
  "PHONE_CALL",
  "MEETING",
  "AGREEMENT",
  "DEESCALATION",
] as const);

/** Acts upon a mission, its head or the relations it stands for (R18). */
export const MISSION_ACTS: ReadonlySet<DiplomaticActType> = new Set([
  "AMBASSADOR_RECALLED",
  "AMBASSADOR_WITHDRAWN",
  "AMBASSADOR_EXPELLED",
  "AMBASSADOR_BARRED_FROM_RETURNING",
  "AMBASSADOR_RETURNED",
  "AMBASSADOR_APPOINTED",
  "MISSION_DOWNGRADED",
  "MISSION_UPGRADED",
  "MISSION_CLOSED",
  "MISSION_REOPENED",
  "RELATIONS_SEVERED",
  "RELATIONS_RESTORED",
] as const);

/** Acts that are done only when carried out: an announcement of them is still a plan (R18). */
const DONE_WHEN_EFFECTED: ReadonlySet<DiplomaticActType> = new Set([
  "AMBASSADOR_RETURNED",
  "AMBASSADOR_APPOINTED",
  "MISSION_REOPENED",
] as const);

const PENDING: ReadonlySet<ActStatus> = new Set(["DISCUSSED", "AGREED", "PLANNED"] as const);

/** Whether the words leave the act still to come. */
export function isPending(input: { act: DiplomaticActType; status: ActStatus }): boolean {
  return PENDING.has(input.status) || (input.status === "ANNOUNCED" && DONE_WHEN_EFFECTED.has(input.act));
}

/**
 * What keeps two tellings apart besides their date. The stages of a mission's act (discussed, agreed, planned, done)
 * are acts of their own, so that its overlays keep their history; a planned visit and the visit made are one.
 */
export function stageOf(input: { act: DiplomaticActType; status: ActStatus }): string {
  return MISSION_ACTS.has(input.act) && isPending(input) ? input.status : "DONE";
}

const PROGRESS: readonly ActStatus[] = [
  "DENIED",
  "REPORTED",
  "DISCUSSED",
  "AGREED",
  "PLANNED",
  "ANNOUNCED",
  "EFFECTED",
];

/** The furthest stage that the statuses evidence; hearsay and denials count only where nothing else is said. */
export function furthestStatus(statuses: readonly ActStatus[]): ActStatus {
  return PROGRESS[Math.max(0, ...statuses.map((status) => PROGRESS.indexOf(status)))] ?? "REPORTED";
}

export function progressOf(status: ActStatus): number {
  return PROGRESS.indexOf(status);
}
