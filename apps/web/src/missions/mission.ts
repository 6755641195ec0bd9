import type { Country } from "../frame/parties.ts";
import type { DatedFactView } from "../tally/tally.ts";
import { addDays, dayNumber, shortDay } from "../words/dates.ts";
import { lasting } from "../words/figures.ts";
import {
  actStatusWord,
  capital,
  missionStatusWord,
  notMovingWord,
  overlayWord,
  reportedWord,
} from "../words/labels.ts";

export type OverlayView = {
  act: string;
  status: string;
  date: Pick<DatedFactView, "start" | "end" | "precision">;
  plannedDate: string | null;
  overdue: boolean;
  claims: { id: string }[];
};

export type ReportedView = {
  act: string;
  reason: string;
  claimants: { id: string; name: string }[];
  claims: { id: string; document: { id: string } }[];
};

export type PeriodView = {
  from: string | null;
  to: string | null;
  status: string;
  inferred: boolean;
  disputed: boolean;
};

export type MissionSummary = {
  id: string;
  sending: Country;
  receiving: Country;
  status: string;
  since: DatedFactView | null;
  level: string;
  levelInferred: boolean;
  disputed: boolean;
  claims: { id: string; document: { id: string } }[];
  overlays: OverlayView[];
  reported: ReportedView[];
  timeline: PeriodView[];
};

/** "Recalled, 12 days"; the lasting is left out where the start is unknown, or no day to count to is given. */
export function stateInWords({ mission, today }: { mission: MissionSummary; today: string | null }): string {
  const state = capital(missionStatusWord(mission.status));
  const start = mission.since?.start;
  if (mission.status === "UNKNOWN" || !start || !today) return state;
  return `${state}, ${lasting(dayNumber(today) - dayNumber(start))}`;
}

/** The day by which a state was first told, where no text gives the day it began; null where one does, or none before it is known. */
export function begunBy({ timeline, at }: { timeline: readonly PeriodView[]; at: number }): string | null {
  return timeline[at]?.from === null ? (timeline[at - 1]?.to ?? null) : null;
}

/** "19 Jan: return discussed; nothing says agreed" — what is pending, and how far it has not come (R18). */
export function overlayInWords(overlay: OverlayView): string {
  const when = overlay.date.start ? `${shortDay(overlay.date.start)}: ` : "";
  const what = `${overlayWord(overlay.act)} ${actStatusWord(overlay.status)}`;
  const planned = overlay.plannedDate ? `, for ${shortDay(overlay.plannedDate)}` : "";
  return `${when}${what}${planned}; ${overlayLimit(overlay)}`;
}

function overlayLimit({ status, overdue }: OverlayView): string {
  if (overdue) return "that day has passed and nothing says it happened";
  return status === "DISCUSSED" ? "nothing says agreed" : "nothing says carried out";
}

export type ReportedLine = { act: string; word: string; documents: number; limit: string };

/** One line an act and reason: "1 document reports it withdrawn", "naming no actor" (R18). */
export function reportedLines(reported: ReportedView[]): ReportedLine[] {
  return reported.map(({ act, reason, claims }) => ({
    act,
    word: reportedWord(act),
    documents: new Set(claims.map((claim) => claim.document.id)).size,
    limit: notMovingWord(reason),
  }));
}

/** Until when a state is known to last: the day its days are counted to, or else the last text there is. */
export type Until = { today: string | null; lastReport: string | null };

type Reach = { asOf: string; chosen: boolean; endsOn: string | null; lastReport: string | null };

const DAYS_A_REPORT_HOLDS = 14;

/** Days are counted to a day that was asked for, or to today while the last text is fresh; never past the crisis's end. */
export function untilOf({ asOf, chosen, endsOn, lastReport }: Reach): Until {
  const day = asOf.slice(0, 10);
  const fresh = lastReport !== null && addDays(lastReport, DAYS_A_REPORT_HOLDS) >= day;
  const over = endsOn !== null && day > endsOn;
  return { today: over || !(chosen || fresh) ? null : day, lastReport };
}

/** The last day on which a text that is known was published, or failing that captured. */
export function lastReportOf(documents: { publishedAt: string | null; retrievedAt: string }[]): string | null {
  const days = documents.map((document) => (document.publishedAt ?? document.retrievedAt).slice(0, 10));
  return days.sort().at(-1) ?? null;
}

/** Equal overlays told with the same status are one line: the first of them. */
export function distinctOverlays(overlays: OverlayView[]): OverlayView[] {
  const seen = new Set<string>();
  return overlays.filter((overlay) => {
    const key = `${overlay.act} ${overlay.status} ${overlay.plannedDate ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
