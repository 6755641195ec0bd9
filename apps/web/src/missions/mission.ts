import type { Country } from "../frame/parties.ts";
import type { DatedFactView } from "../tally/tally.ts";
import { dayNumber, shortDay } from "../words/dates.ts";
import { lasting } from "../words/figures.ts";
import { actStatusWord, capital, missionStatusWord, overlayWord, reportedWord } from "../words/labels.ts";

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

export type ReportedLine = { act: string; word: string; documents: number; reasons: string };

/** One line an act: "2 documents report it withdrawn", and why that does not count. */
export function reportedLines(reported: ReportedView[]): ReportedLine[] {
  const acts = [...new Set(reported.map((reading) => reading.act))];
  return acts.map((act) => {
    const readings = reported.filter((reading) => reading.act === act);
    const documents = new Set(readings.flatMap((reading) => reading.claims.map((claim) => claim.document.id))).size;
    const reasons = [...new Set(readings.map((reading) => reading.reason))].join("; ");
    return { act, word: reportedWord(act), documents, reasons };
  });
}

/** The day to count a state's days to; none after the crisis's end, where nobody may have looked since. */
export const countedTo = ({ asOf, endsOn }: { asOf: string; endsOn: string | null }): string | null =>
  endsOn !== null && asOf.slice(0, 10) > endsOn ? null : asOf.slice(0, 10);

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
