import type { CasualtyClaim } from "../claims/claim.ts";
import { daysApart } from "../dates/days.ts";
import { isAggregate } from "../incidents/mention.ts";
import { intervalOf } from "../intervals/figure-interval.ts";
import { type Interval, intersects } from "../intervals/interval.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { AggregateCheck, ReportedRange } from "../views/tally-view.ts";
import { type IncidentKind, STRIKE_KINDS } from "../vocabulary/incidents.ts";
import { claimantIdentity } from "./claimant-identity.ts";
import { type CasualtyFigure, isCasualtyFigure } from "./figure.ts";
import { sumRanges } from "./sum-ranges.ts";

/** R12: every stated sum against the incidents that it covers. Told twice in one text by one claimant, it is checked once. */
export function aggregateChecks(input: {
  claims: readonly KnownClaim[];
  incidents: readonly IncidentView[];
}): AggregateCheck[] {
  const sums = input.claims.filter(isCasualtyFigure).filter(isStatedSum);
  const once = new Map<string, CasualtyFigure>();
  for (const sum of sums) if (!once.has(keyOf(sum))) once.set(keyOf(sum), sum);
  return [...once.values()].map((figure) => checkOf({ figure, incidents: input.incidents }));
}

function isStatedSum({ claim, setAside }: CasualtyFigure): boolean {
  return setAside === null && claim.victimClass === "TOTAL" && isAggregate(claim) && !claim.statedSuperseded;
}

function keyOf({ claim, documentId }: CasualtyFigure): string {
  const { lo, hi } = intervalOf(claim);
  return [documentId, claimantIdentity(claim.claimant).id, claim.effect, lo, hi, claim.scope].join("|");
}

function checkOf(input: { figure: CasualtyFigure; incidents: readonly IncidentView[] }): AggregateCheck {
  const { claim, id } = input.figure;
  const covered = input.incidents.filter((incident) => covers({ claim, incident }));
  const ranges = covered.map((incident) => incident.tallies[claim.effect]);
  const sum = sumRanges(ranges);
  const stated = intervalOf(claim);
  const consistent = sum.low !== null && intersects(stated, intervalOfRange(sum));
  return {
    claimId: id,
    effect: claim.effect,
    state: consistent ? "CONSISTENT" : "GAP",
    incidentIds: covered.map((incident) => incident.id),
    sum,
    remainder: consistent ? 0 : remainderOf({ stated, sum }),
  };
}

/** The incidents a sum covers: of its states, kind, country and time, as far as it names them; dates within a day (R13). */
function covers(input: { claim: CasualtyClaim; incident: IncidentView }): boolean {
  const { claim, incident } = input;
  const { actors, kind, country, date } = claim.incident;
  const states = incident.actors.flatMap((actor) => actor.iso3 ?? []);
  if (!incident.inScope) return false;
  if (actors.length > 0 && !(states.length > 0 && states.every((state) => actors.includes(state)))) return false;
  if (!kindsAgree({ stated: kind, kind: incident.kind })) return false;
  if (country !== null && actors.length < 2 && country !== incident.place.country) return false;
  const days = incident.date.readings.filter(({ excluded }) => !excluded);
  return date === null || days.length === 0 || days.some((reading) => daysApart(date, reading) <= 1);
}

function kindsAgree({ stated, kind }: { stated: IncidentKind; kind: IncidentKind }): boolean {
  if (stated === "ATTACK" || stated === "OTHER" || stated === kind) return true;
  return STRIKE_KINDS.includes(stated) && STRIKE_KINDS.includes(kind);
}

function intervalOfRange({ low, high, open }: ReportedRange): Interval {
  return { lo: low ?? 0, hi: open ? Number.POSITIVE_INFINITY : (high ?? 0) };
}

/** Stated minus summed best, measured from the nearest number that the statement allows. */
function remainderOf({ stated, sum }: { stated: Interval; sum: ReportedRange }): number {
  const summed = sum.best ?? sum.low ?? 0;
  return summed < stated.lo ? stated.lo - summed : Math.min(stated.hi, Number.MAX_SAFE_INTEGER) - summed;
}
