import { textTable } from "../cli/text-table.ts";
import type { CrisisTally, IncidentLine } from "./crisis-tally.ts";
import { briefRange, rangeWords } from "./range-words.ts";

/** A crisis's tally as a person reads it: incident, date, low / best / high, and who says so. */
export function tallyTable(tally: CrisisTally): string {
  const head = ["INCIDENT", "DATE", "LOW / BEST / HIGH", "BY CLAIMANT"];
  const rows = tally.incidents.map((incident) => [
    incident.title,
    dateWords(incident),
    incident.badge === "ONLY_UNRELIABLE_CLAIMS" ? "only unreliable claims" : rangeWords(incident),
    claimantWords(incident),
  ]);
  const total = ["Range of reported figures", "", rangeWords(tally), ""];
  const title = `${tally.crisis} · ${tally.effect} · as of ${tally.asOf} (${tally.clock.toLowerCase()} clock)`;
  return [title, "", textTable({ rows: [head, ...rows, total], right: [2] }), "", notes(tally)].join("\n");
}

function dateWords({ start, end, dateDisputed }: IncidentLine): string {
  const days = start === end || end === null ? (start ?? "unknown") : `${start ?? "?"}–${end}`;
  return dateDisputed ? `${days} (disputed)` : days;
}

/** A claimant all of whose figures are superseded has none in force and is left to the history. */
function claimantWords({ byClaimant }: IncidentLine): string {
  const current = byClaimant.filter(({ high }) => high !== null);
  const words = current.map((row) => `${row.claimant} ${briefRange(row)}${row.excluded ? " (set aside)" : ""}`);
  return words.join("; ") || "–";
}

function notes({ because, incidentsWithoutFigure }: CrisisTally): string {
  return because || `Incidents without a figure: ${incidentsWithoutFigure}; they are not counted as 0.`;
}
