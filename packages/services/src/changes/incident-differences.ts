import { CASUALTY_EFFECTS, type CrisisView, type IncidentView, type ReportedRange } from "@demarche/domain";
import type { Difference } from "./differences.ts";
import { capitalised, inWords, rangeInWords } from "./words.ts";

/** Incidents that came into view, and figures that moved. An incident keeps its id or, failing that, its first claims. */
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
    const { supporting, compatible, contradicting } = is.explanation;
    const claims = [...supporting, ...compatible, ...contradicting];
    const summary = `${capitalised(inWords(effect))} in ${incident.title}: ${rangeInWords(was)} → ${rangeInWords(is)}`;
    return [{ summary, claimIds: [...new Set(claims.map(({ claimId }) => claimId))] }];
  });
  if (known.grade === incident.grade) return figures;
  const summary = `Grade of ${incident.title}: ${inWords(known.grade)} → ${inWords(incident.grade)}`;
  return [...figures, { summary, claimIds: incident.claimIds }];
}

function sameRange(a: ReportedRange, b: ReportedRange): boolean {
  return a.low === b.low && a.best === b.best && a.high === b.high && a.open === b.open;
}
