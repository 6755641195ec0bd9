import { deriveActs } from "../acts/derive-acts.ts";
import { deriveContradictions } from "../contradictions/derive-contradictions.ts";
import { deriveCoverage } from "../coverage/derive-coverage.ts";
import { proposeCredibility } from "../credibility/propose-credibility.ts";
import { deriveIncident } from "../incidents/derive-incident.ts";
import { tellApart } from "../incidents/incident-title.ts";
import { type LinkedIncident, linkIncidents } from "../incidents/link-incidents.ts";
import { deriveMissions } from "../missions/derive-missions.ts";
import { deriveOrigins } from "../origins/derive-origins.ts";
import type { CrisisRecord, Moment } from "../record/record.ts";
import { aggregateChecks } from "../tallies/aggregate-checks.ts";
import { partIndex } from "../tallies/derived-totals.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import { byText } from "./group-by.ts";
import type { KnownRecord } from "./known-record.ts";
import { indexRecord, judgedRecord, knownPart } from "./known-record-at.ts";
import { withoutDrafts } from "./without-drafts.ts";

/** Everything that the rules say of a crisis at a moment. Pure: the same for any order of the record's lists. */
export function deriveCrisis(input: { record: CrisisRecord; moment: Moment }): CrisisView {
  const { moment } = input;
  const record = judgedRecord({ record: withoutDrafts(input.record), moment });
  const origins = deriveOrigins({ documents: record.documents, sources: record.sources });
  const judged = indexRecord({ record, origins, moment });
  const known = knownPart(judged);
  const incidents = incidentsOf({ judged, known });
  const acts = deriveActs({ judged, known });
  const missions = deriveMissions({ record: known, acts });
  const contradictions = deriveContradictions({ record: known, incidents, missions, acts });
  const incidentOfClaim = incidentsByClaim(incidents);
  return {
    moment,
    incidents,
    missions,
    acts,
    aggregateChecks: aggregateChecks({ claims: known.claims, incidents, scope: known.scope }),
    coverage: deriveCoverage({ record: known, origins: origins.origins, incidents, missions, acts }),
    contradictions,
    credibility: proposeCredibility({ record: known, incidentOfClaim, acts }),
    incidentOfClaim,
    claimIds: known.claims.map(({ id }) => id),
    documentIds: known.documents.map(({ id }) => id),
  };
}

function incidentsByClaim(incidents: readonly IncidentView[]): Record<string, string> {
  return Object.fromEntries(incidents.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id])));
}

/** Incidents with at least one known claim that isn't only boilerplate, by date, those without one last. */
function incidentsOf(input: { judged: KnownRecord; known: KnownRecord }): IncidentView[] {
  const { judged, known } = input;
  const parts = partIndex(known.claims);
  const seen = linkIncidents(judged.claims).flatMap((linked): LinkedIncident[] => {
    const claims = linked.claims.filter(({ id }) => known.claimById.has(id));
    return claims.some(({ setAside }) => setAside?.rule !== "R2") ? [{ ...linked, claims }] : [];
  });
  const views = seen.map((linked) => deriveIncident({ linked, scope: known.scope, parts }));
  return tellApart(views.sort(byDate));
}

function byDate(a: IncidentView, b: IncidentView): number {
  return byText(a.date.start ?? "9999", b.date.start ?? "9999") || byText(a.id, b.id);
}
