import { deriveActs } from "../acts/derive-acts.ts";
import { deriveContradictions } from "../contradictions/derive-contradictions.ts";
import { deriveCoverage } from "../coverage/derive-coverage.ts";
import { proposeCredibility } from "../credibility/propose-credibility.ts";
import { copyRulings } from "../decisions/copy-rulings.ts";
import { decidedContradictions } from "../decisions/decided-contradictions.ts";
import { decidedIncidents } from "../decisions/decided-incidents.ts";
import { decidedRecord, retractions } from "../decisions/decided-record.ts";
import type { Decision } from "../decisions/decision.ts";
import { decisionsInForce } from "../decisions/in-force.ts";
import { incidentRulings } from "../decisions/incident-rulings.ts";
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
  const decisions = decisionsInForce({ decisions: input.record.decisions, moment });
  const record = judgedRecord({ record: withoutDrafts(decidedRecord({ record: input.record, decisions })), moment });
  const { documents, sources } = record;
  const origins = deriveOrigins({ documents, sources, rulings: copyRulings(decisions) });
  const judged = indexRecord({ record, origins, moment, retractions: retractions(decisions) });
  const known = knownPart(judged);
  const incidents = incidentsOf({ judged, known, decisions });
  const acts = deriveActs({ judged, known }).filter(({ claimIds }) => claimIds.some((id) => isUncorrected(known, id)));
  const missions = deriveMissions({ record: known, acts });
  const contradictions = decidedContradictions({
    contradictions: deriveContradictions({ record: known, incidents, missions, acts }),
    decisions,
  });
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
function incidentsOf(input: {
  judged: KnownRecord;
  known: KnownRecord;
  decisions: readonly Decision[];
}): IncidentView[] {
  const { judged, known, decisions } = input;
  const parts = partIndex(known.claims);
  const linkedByRule = linkIncidents(judged.claims);
  const all = decidedIncidents({ linked: linkedByRule, decisions, claimById: judged.claimById });
  const seen = all.flatMap((linked): LinkedIncident[] => {
    const claims = linked.claims.filter(({ id }) => known.claimById.has(id));
    const telling = claims.filter(({ id }) => isUncorrected(known, id));
    return telling.some(({ setAside }) => setAside?.rule !== "R2") ? [{ ...linked, claims }] : [];
  });
  const views = seen.map((linked) => {
    const rulings = incidentRulings({ claimIds: new Set(linked.claims.map(({ id }) => id)), decisions });
    return deriveIncident({ linked, scope: known.scope, parts, rulings });
  });
  return tellApart(views.sort(byDate));
}

/** What only corrected claims tell of is what their corrections say it is. */
function isUncorrected({ claimById }: KnownRecord, id: string): boolean {
  return claimById.get(id)?.reviewState !== "CORRECTED";
}

function byDate(a: IncidentView, b: IncidentView): number {
  return byText(a.date.start ?? "9999", b.date.start ?? "9999") || byText(a.id, b.id);
}
