import type { MissionSummary } from "../missions/mission.ts";
import { distinctOverlays } from "../missions/mission.ts";
import type { IncidentSummary, TallyView } from "../tally/tally.ts";
import { shortDay } from "../words/dates.ts";
import { figure } from "../words/figures.ts";
import { actStatusWord, actWord, effectWord, isStrike, missionStatusWord, overlayWord } from "../words/labels.ts";
import { type Boxed, type Label, labelBeside, lanesOf, type Scale, textWidth } from "./scale.ts";

export type ActSummary = {
  id: string;
  type: string;
  status: string;
  actor: { iso3: string; name: string } | null;
  target: { iso3: string; name: string } | null;
  date: { start: string | null; end: string | null; precision: number | null };
  excluded: boolean;
};

export type IncidentMark = Label &
  Boxed & { incident: IncidentSummary; cx: number; radius: number; lane: number; from: number; to: number };

export const LANE = { incident: 38, overlay: 17, act: 21 };

const LARGEST = 17;
const SMALLEST = 6;

/** A mark's area grows with the best figure, within bounds. */
function radiusOf(best: number | null): number {
  if (best === null) return SMALLEST;
  return Math.min(LARGEST, Math.max(SMALLEST, 5 * Math.sqrt(best)));
}

type Row = { incident: IncidentSummary; tally: TallyView };

function incidentLabel({ row, strikes }: { row: Row; strikes: boolean }): string {
  const { incident, tally } = row;
  const dead = tally.best === null ? "figure unknown" : `${figure(tally)} ${effectWord(tally.effect)}`;
  return strikes && !isStrike(incident.kind) ? `${dead}, not a strike` : dead;
}

/** Incidents with a known day: a mark, its label, and the days that its date is disputed over. */
export function incidentMarks({ rows, scale }: { rows: Row[]; scale: Scale }): IncidentMark[] {
  const strikes = rows.some((row) => isStrike(row.incident.kind));
  const marks = rows.flatMap(({ incident, tally }) => {
    if (!incident.date.start) return [];
    const days = incident.date.readings.flatMap((reading) => [reading.start, reading.end]);
    const ordered = [incident.date.start, ...(incident.date.disputed ? days : [])].sort();
    const [from, to] = [scale.x(ordered[0] ?? incident.date.start), scale.x(ordered.at(-1) ?? incident.date.start)];
    const [cx, radius] = [scale.x(incident.date.start), radiusOf(tally.best)];
    const edge = to > cx + radius ? { x: to, radius: 2 } : { x: cx, radius };
    const label = labelBeside({ ...edge, text: incidentLabel({ row: { incident, tally }, strikes }) });
    const box = { left: Math.min(label.left, from, cx - radius), right: Math.max(label.right, to, cx + radius) };
    return [{ incident, ...label, ...box, cx, radius, from, to, lane: 0 }];
  });
  const lanes = lanesOf(marks);
  return marks.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 }));
}

export type PeriodBar = { left: number; right: number; status: string; inferred: boolean; text: string | null };

/** The first of some texts that fits on a bar; null where none does. */
export const longestFitting = ({ texts, width }: { texts: string[]; width: number }): string | null =>
  texts.find((text) => textWidth(text) + 12 <= width) ?? null;

/** A mission's periods as bars; a label only where it fits. */
export function periodBars({ mission, scale }: { mission: MissionSummary; scale: Scale }): PeriodBar[] {
  return mission.timeline.flatMap((period) => {
    const left = scale.x(period.from ?? scale.first);
    const right = scale.x(period.to ?? scale.until);
    if (right <= left) return [];
    const word = missionStatusWord(period.status);
    const text = longestFitting({
      texts: period.inferred ? [`${word}, inferred`, "inferred"] : [word],
      width: right - left,
    });
    return [{ left, right, status: period.status, inferred: period.inferred, text }];
  });
}

export type OverlayMark = Label & Boxed & { at: number; lane: number };

/** What is pending over a mission, as strokes on its bar with a label above. */
export function overlayMarks({ mission, scale }: { mission: MissionSummary; scale: Scale }): OverlayMark[] {
  const marks = distinctOverlays(mission.overlays).flatMap((overlay) => {
    if (!overlay.date.start) return [];
    const at = scale.x(overlay.date.start);
    const planned = overlay.plannedDate ? ` for ${shortDay(overlay.plannedDate)}` : "";
    const text = `${overlayWord(overlay.act)} ${actStatusWord(overlay.status)}${planned}`;
    return [{ ...labelBeside({ x: at, radius: -2, text }), at, lane: 0 }];
  });
  const lanes = lanesOf(marks);
  return marks.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 }));
}

export type ActMark = Label & Boxed & { id: string; cx: number; lane: number; excluded: boolean };

/** Acts that the missions' lanes already show. */
const ON_LANES = /^(AMBASSADOR|MISSION|RELATIONS)_/;

function actLabel(acts: ActSummary[]): string {
  const first = acts[0];
  if (!first) return "";
  const pending = ["DISCUSSED", "AGREED", "PLANNED", "DENIED", "REPORTED"].includes(first.status);
  const words = `${actWord(first.type)}${pending ? ` ${actStatusWord(first.status)}` : ""}`;
  const aside = first.excluded ? ", set aside" : "";
  return acts.length === 1 ? `${words}${aside}` : `${words} ×${acts.length}${aside}`;
}

/** Acts of a known day; equal acts of one day are one mark. */
export function actMarks({ acts, scale }: { acts: ActSummary[]; scale: Scale }): ActMark[] {
  const groups = new Map<string, ActSummary[]>();
  for (const act of acts) {
    if (!act.date.start || ON_LANES.test(act.type)) continue;
    const key = `${act.date.start} ${act.type} ${act.status} ${act.excluded}`;
    groups.set(key, [...(groups.get(key) ?? []), act]);
  }
  const marks = [...groups.values()].map((group) => {
    const cx = scale.x(group[0]?.date.start ?? scale.first);
    const label = labelBeside({ x: cx, radius: 6, text: actLabel(group) });
    return { ...label, id: group[0]?.id ?? "", cx, lane: 0, excluded: group[0]?.excluded ?? false };
  });
  const lanes = lanesOf(marks);
  return marks.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 }));
}

/** How many lanes a set of marks needs. */
export const laneCount = (marks: { lane: number }[]): number =>
  marks.reduce((most, mark) => Math.max(most, mark.lane + 1), 0);
