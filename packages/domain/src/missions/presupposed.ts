import type { IsoDay } from "../claims/claim.ts";
import { byText } from "../ledger/group-by.ts";
import type { DiplomaticActType } from "../vocabulary/diplomacy.ts";
import type { MissionReading } from "./readings.ts";

/** What each act that mends something presupposes to have happened before it (R18). */
const PRESUPPOSES: Partial<Record<DiplomaticActType, readonly DiplomaticActType[]>> = {
  AMBASSADOR_RETURNED: [
    "AMBASSADOR_RECALLED",
    "AMBASSADOR_WITHDRAWN",
    "AMBASSADOR_EXPELLED",
    "AMBASSADOR_BARRED_FROM_RETURNING",
  ],
  MISSION_REOPENED: ["MISSION_CLOSED"],
  RELATIONS_RESTORED: ["RELATIONS_SEVERED"],
};

/**
 * Puts an undated act in its place. All that is known of its day is that it was over when first told; where a text
 * tells of it beside the act that mended it, or where the mending has no other act to mend, it came before.
 */
export function inPlace(readings: readonly MissionReading[]): MissionReading[] {
  const menders = readings.filter(({ act, moving }) => moving.length > 0 && PRESUPPOSES[act.type] !== undefined);
  return readings.map((reading) => {
    if (reading.act.date.start !== null) return reading;
    const later = menders.filter((mender) => mends(mender, reading) && isAfter({ mender, reading, readings }));
    const day = later.map((mender) => mender.day).sort(byText)[0];
    return day === undefined || day > reading.day ? reading : { ...reading, day };
  });
}

function mends(mender: MissionReading, { act }: MissionReading): boolean {
  return PRESUPPOSES[mender.act.type]?.includes(act.type) ?? false;
}

function isAfter(input: {
  mender: MissionReading;
  reading: MissionReading;
  readings: readonly MissionReading[];
}): boolean {
  const { mender, reading, readings } = input;
  const texts = new Set(mender.moving.map(({ documentId }) => documentId));
  if (reading.moving.some(({ documentId }) => texts.has(documentId))) return true;
  return !readings.some((other) => mends(mender, other) && isDatedBefore(other, mender.day));
}

function isDatedBefore({ act, moving }: MissionReading, day: IsoDay): boolean {
  return moving.length > 0 && act.date.start !== null && act.date.start <= day;
}
