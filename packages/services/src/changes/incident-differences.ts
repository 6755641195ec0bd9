import {
  CASUALTY_EFFECTS,
  type CrisisView,
  countryName,
  type IncidentView,
  type ReportedRange,
  type TallyView,
} from "@demarche/domain";
import type { Difference } from "./differences.ts";
import { capitalised, inWords, rangeInWords } from "./words.ts";

/** Incidents that came into view, and figures and particulars that moved. An incident keeps its id or, failing that, its first claims. */
export function incidentDifferences({ before, after }: { before: CrisisView; after: CrisisView }): Difference[] {
  const earlier = before.incidents.filter(({ inScope }) => inScope);
  return after.incidents
    .filter(({ inScope }) => inScope)
    .flatMap((incident) => {
      const known = earlier.find((one) => sameIncident(one, incident));
      return known ? movedFigures({ known, incident }) : [newIncident(incident)];
    });
}

function sameIncident(one: IncidentView, other: IncidentView): boolean {
  return one.id === other.id || one.claimIds.some((id) => other.claimIds.includes(id));
}

function newIncident(incident: IncidentView): Difference {
  const figures = CASUALTY_EFFECTS.filter((effect) => incident.tallies[effect].high !== null).map(
    (effect) => `${rangeInWords(incident.tallies[effect])} ${inWords(effect)}`,
  );
  return {
    summary: `New incident: ${incident.title}${figures.length > 0 ? `, ${figures.join(", ")}` : ""}`,
    claimIds: incident.claimIds,
  };
}

function movedFigures({ known, incident }: { known: IncidentView; incident: IncidentView }): Difference[] {
  const figures = CASUALTY_EFFECTS.flatMap((effect): Difference[] => {
    const [was, is] = [known.tallies[effect], incident.tallies[effect]];
    if (sameRange(was, is)) return [];
    const { supporting, compatible, contradicting, excluded } = is.explanation;
    const counted = [...supporting, ...compatible, ...contradicting];
    const claims = counted.length > 0 ? counted : excluded;
    const step = `${rangeInWords(was)} → ${rangeInWords(is)}`;
    const summary = `${capitalised(inWords(effect))} in ${incident.title}: ${step}. ${whyMoved({ was, is })}`;
    return [{ summary, claimIds: [...new Set(claims.map(({ claimId }) => claimId))] }];
  });
  return [...figures, ...movedParticulars({ known, incident })];
}

type Pair = { known: IncidentView; incident: IncidentView };

/** Grade, day, place, acting side and kind, where they read differently. */
function movedParticulars({ known, incident }: Pair): Difference[] {
  const { title, claimIds } = incident;
  const parts = Object.entries(PARTICULARS).flatMap(([what, textOf]) => {
    const [was, is] = [textOf(known), textOf(incident)];
    return was === is ? [] : [{ summary: `${what} of ${title}: ${was} → ${is}`, claimIds }];
  });
  if (known.date.disputed === incident.date.disputed) return parts;
  const summary = `The day of ${title} is ${incident.date.disputed ? "now" : "no longer"} disputed`;
  return [...parts, { summary, claimIds: incident.date.readings.flatMap((reading) => reading.claimIds) }];
}

const PARTICULARS: Record<string, (incident: IncidentView) => string> = {
  Grade: ({ grade }) => inWords(grade),
  Day: ({ date }) => (date.start === null ? "unknown" : daysInWords(date.start, date.end ?? date.start)),
  Place: ({ place }) => place.name ?? place.admin1 ?? (place.country === null ? "unknown" : countryName(place.country)),
  "Acting side": ({ actors }) => actors.map(({ name }) => name).join(" and ") || "unknown",
  Kind: ({ kind }) => inWords(kind),
};

function daysInWords(start: string, end: string): string {
  return start === end ? start : `${start} to ${end}`;
}

/** What a claimant said since, what was set aside or counts again, or else the rule's own sentence (R28). */
function whyMoved({ was, is }: { was: TallyView; is: TallyView }): string {
  const fresh = (group: "superseded" | "excluded") => {
    const known = new Set(was.explanation[group].map(({ claimId }) => claimId));
    return is.explanation[group].filter(({ claimId }) => !known.has(claimId));
  };
  const [superseded] = fresh("superseded");
  if (superseded !== undefined) return `${capitalised(superseded.reason)}.`;
  const counted = was.explanation.supporting.concat(was.explanation.compatible, was.explanation.contradicting);
  const aside = fresh("excluded").find(({ claimId }) => counted.some((claim) => claim.claimId === claimId));
  return aside === undefined ? is.because : `Set aside: ${aside.reason}.`;
}

function sameRange(a: ReportedRange, b: ReportedRange): boolean {
  return a.low === b.low && a.best === b.best && a.high === b.high && a.open === b.open;
}
