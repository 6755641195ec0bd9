import { deriveActs } from "../acts/derive-acts.ts";
import { deriveContradictions } from "../contradictions/derive-contradictions.ts";
import { deriveCoverage } from "../coverage/derive-coverage.ts";
import { proposeCredibility } from "../credibility/propose-credibility.ts";
import { decidedContradictions } from "../decisions/decided-contradictions.ts";
import { incidentRulings } from "../decisions/incident-rulings.ts";
import { deriveIncident } from "../incidents/derive-incident.ts";
import { tellApart } from "../incidents/incident-title.ts";
import type { LinkedIncident } from "../incidents/link-incidents.ts";
import { deriveMissions } from "../missions/derive-missions.ts";
import type { CrisisRecord, Moment } from "../record/record.ts";
import { aggregateChecks } from "../tallies/aggregate-checks.ts";
import { partIndex } from "../tallies/derived-totals.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import { byText } from "./group-by.ts";
import { type Judged, judge } from "./judged.ts";
import type { KnownClaim, KnownRecord } from "./known-record.ts";
import { knownPart } from "./known-record-at.ts";

/** Everything that the rules say of a crisis at a moment. Pure: the same for any order of the record's lists. */
export function deriveCrisis(input: { record: CrisisRecord; moment: Moment }): CrisisView {
  const judged = judge(input);
  const known = knownPart(judged.record);
  return crisisView({ judged, known, incidents: incidentsOf({ judged, known }) });
}

/** The view of a judged record from what was known of it, incidents included. */
export function crisisView(input: {
  judged: Pick<Judged, "record" | "decisions" | "origins">;
  known: KnownRecord;
  incidents: IncidentView[];
}): CrisisView {
  const { judged, known, incidents } = input;
  const acts = deriveActs({ judged: judged.record, known });
  const missions = deriveMissions({ record: known, acts });
  const contradictions = decidedContradictions({
    contradictions: deriveContradictions({ record: known, incidents, missions, acts }),
    decisions: judged.decisions,
  });
  const incidentOfClaim = incidentsByClaim(incidents);
  return {
    moment: known.moment,
    incidents,
    missions,
    acts,
    aggregateChecks: aggregateChecks({ claims: known.claims, incidents, scope: known.scope }),
    coverage: deriveCoverage({ record: known, origins: judged.origins.origins, incidents, missions, acts }),
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
function incidentsOf(input: { judged: Judged; known: KnownRecord }): IncidentView[] {
  const { judged, known } = input;
  const parts = partIndex(known.claims);
  const views = judged.linked.flatMap((linked) => {
    const seen = seenOf({ linked, isKnown: ({ id }) => known.claimById.has(id) });
    if (seen === null) return [];
    const rulings = incidentRulings({ claimIds: idsOf(seen), decisions: judged.decisions });
    return [deriveIncident({ linked: seen, scope: known.scope, parts, rulings })];
  });
  return inOrderOfDays(views);
}

/** An incident as far as it is known; null where nothing is, or only boilerplate. */
export function seenOf(input: {
  linked: LinkedIncident;
  isKnown: (claim: KnownClaim) => boolean;
}): LinkedIncident | null {
  const { linked, isKnown } = input;
  const claims = linked.claims.every(isKnown) ? linked.claims : linked.claims.filter(isKnown);
  const isTold = claims.some((claim) => isUncorrected(claim) && claim.setAside?.rule !== "R2");
  return isTold ? { ...linked, claims } : null;
}

export function idsOf({ claims }: LinkedIncident): Set<string> {
  return new Set(claims.map(({ id }) => id));
}

/** Incidents by day and id, those of one title told apart. */
export function inOrderOfDays(incidents: IncidentView[]): IncidentView[] {
  return tellApart(incidents.sort(byDate));
}

/** What only corrected claims tell of is what their corrections say it is. */
function isUncorrected({ reviewState }: KnownClaim): boolean {
  return reviewState !== "CORRECTED";
}

function byDate(a: IncidentView, b: IncidentView): number {
  return byText(a.date.start ?? "9999", b.date.start ?? "9999") || byText(a.id, b.id);
}
