import type { Country } from "../frame/parties.ts";
import type { DatedFactView } from "../tally/tally.ts";
import { dayNumber, shortDay } from "../words/dates.ts";
import { lasting } from "../words/figures.ts";
import { actStatusWord, capital, missionStatusWord, overlayWord, reportedWord } from "../words/labels.ts";

export type OverlayView = {
  act: string;
  status: string;
  date: Pick<DatedFactView, "start" | "end" | "precision">;
  plannedDate: { start: string; end: string; precision: number } | null;
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

/** "Recalled, 12 days" at a moment; the lasting is left out where the start is unknown. */
export function stateInWords({ mission, today }: { mission: MissionSummary; today: string }): string {
  const state = capital(missionStatusWord(mission.status));
  const start = mission.since?.start;
  if (mission.status === "UNKNOWN" || !start) return state;
  return `${state}, ${lasting(dayNumber(today) - dayNumber(start))}`;
}

/** "19 Jan: return discussed; nothing says agreed" — what is pending, and how far it has not come (R18). */
export function overlayInWords(overlay: OverlayView): string {
  const when = overlay.date.start ? `${shortDay(overlay.date.start)}: ` : "";
  const what = `${overlayWord(overlay.act)} ${actStatusWord(overlay.status)}`;
  const planned = overlay.plannedDate ? `, for ${shortDay(overlay.plannedDate.start)}` : "";
  return `${when}${what}${planned}; ${overlayLimit(overlay)}`;
}

function overlayLimit({ status, overdue }: OverlayView): string {
  if (overdue) return "that day has passed and nothing says it happened";
  return status === "DISCUSSED" ? "nothing says agreed" : "nothing says carried out";
}

/** "2 documents report it withdrawn: names no actor". */
export function reportedInWords({ act, claims }: ReportedView): { documents: number; word: string } {
  return { documents: new Set(claims.map((claim) => claim.document.id)).size, word: reportedWord(act) };
}

/** Equal overlays told with the same status are one line: the first of them. */
export function distinctOverlays(overlays: OverlayView[]): OverlayView[] {
  const seen = new Set<string>();
  return overlays.filter((overlay) => {
    const key = `${overlay.act} ${overlay.status} ${overlay.plannedDate?.start ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
