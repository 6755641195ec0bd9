import type { KnownDiplomaticClaim } from "../acts/diplomatic-claims.ts";
import type { IsoDay } from "../claims/claim.ts";
import { daysBetween } from "../dates/days.ts";
import { gradeRank } from "../evidence/grade-of.ts";
import { byText } from "../ledger/group-by.ts";
import type { DatedFact } from "../views/incident-view.ts";
import type { MissionStatus } from "../vocabulary/diplomacy.ts";
import { RIVAL_ACTS } from "./act-effects.ts";
import type { MissionReading } from "./readings.ts";

/** One change of a mission's status, with the reading that won. */
export type Transition = {
  act: MissionReading["act"];
  status: MissionStatus;
  day: IsoDay;
  date: DatedFact;
  claims: KnownDiplomaticClaim[];
  actIds: string[];
  disputed: boolean;
};

const RIVAL_WINDOW = 2;
const RETOLD_WITHIN = 14;

/** Changes of status in the order of days; what ends a stay comes before what begins one on the same day. */
export function transitionsOf(readings: readonly MissionReading[]): Transition[] {
  const moving = readings.filter((reading) => reading.moving.length > 0);
  const rivals = moving.filter(({ act }) => RIVAL_ACTS.includes(act.type)).sort(byDay);
  const others = moving.filter(({ act }) => !RIVAL_ACTS.includes(act.type));
  const transitions = [...rivalGroups(rivals).map(decide), ...others.map(plain)];
  return transitions.sort((a, b) => byText(a.day, b.day) || order(a) - order(b) || byText(a.act.id, b.act.id));
}

/** Readings within the window of the group's first one; an undated one was known some days after what it tells of. */
function rivalGroups(sorted: readonly MissionReading[]): MissionReading[][] {
  const groups: MissionReading[][] = [];
  for (const reading of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && isRival(last, reading)) last.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

function isRival(group: readonly MissionReading[], reading: MissionReading): boolean {
  const first = group[0];
  if (first === undefined || group.some(({ act }) => act.type === reading.act.type)) return false;
  if (group.every((earlier) => isStepBefore({ earlier, reading }))) return false;
  const window = reading.act.date.start === null ? RETOLD_WITHIN : RIVAL_WINDOW;
  return daysBetween(first.day, reading.day) <= window;
}

/** One side's act on one day and the other side's graver act on a later day are two steps, not rivals for one act. */
function isStepBefore({ earlier, reading }: { earlier: MissionReading; reading: MissionReading }): boolean {
  const [before, after] = [earlier.act, reading.act];
  if (before.actor === null || after.actor === null || before.actor === after.actor) return false;
  if (before.date.end === null || after.date.start === null) return false;
  return before.date.end < after.date.start && gravity(earlier) < gravity(reading);
}

/**
 * R19: best by the pattern of R10; a graver act that one text tells beside a milder one takes it in. Readings that are
 * only reported stand beside the status and do not dispute it (R18).
 */
function decide(group: readonly MissionReading[]): Transition {
  const readings = foldTogether(group);
  const best = [...readings].sort(better)[0] ?? group[0];
  if (best === undefined) throw new Error("a group of rival readings is never empty");
  const actIds = readings.length > 1 ? readings.map(({ act }) => act.id) : group.map(({ act }) => act.id);
  return { ...plain(best), actIds, disputed: best.act.disputed || readings.length > 1 };
}

function plain(reading: MissionReading): Transition {
  const { act, status, day, moving } = reading;
  return { act, status, day, date: act.date, claims: moving, actIds: [act.id], disputed: act.disputed };
}

function foldTogether(group: readonly MissionReading[]): MissionReading[] {
  const documents = (reading: MissionReading) => new Set(reading.moving.map(({ documentId }) => documentId));
  return group.filter((mild) => {
    return !group.some((grave) => {
      if (gravity(grave) <= gravity(mild)) return false;
      return [...documents(mild)].some((id) => documents(grave).has(id));
    });
  });
}

function better(a: MissionReading, b: MissionReading): number {
  return (
    originsOf(b) - originsOf(a) ||
    bestGrade(a) - bestGrade(b) ||
    Number(competent(b)) - Number(competent(a)) ||
    gravity(a) - gravity(b)
  );
}

function originsOf({ moving }: MissionReading): number {
  return new Set(moving.map(({ document }) => document.originId)).size;
}

function bestGrade({ moving }: MissionReading): number {
  return Math.min(...moving.map(({ document }) => gradeRank(document.grade)));
}

function competent({ moving }: MissionReading): boolean {
  return moving.some(({ claim }) => claim.claimant?.party != null && claim.claimant.party === claim.actor);
}

function gravity({ act }: MissionReading): number {
  return RIVAL_ACTS.indexOf(act.type);
}

function order({ act }: Transition): number {
  return RIVAL_ACTS.includes(act.type) ? 0 : 1;
}

function byDay(a: MissionReading, b: MissionReading): number {
  return byText(a.day, b.day) || gravity(a) - gravity(b) || byText(a.act.id, b.act.id);
}
