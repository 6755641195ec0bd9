import type { CasualtyClaim } from "../claims/claim.ts";
import { addDays, daysApart } from "../dates/days.ts";
import { isAggregate } from "../incidents/mention.ts";
import { intervalOf } from "../intervals/figure-interval.ts";
import { type Interval, intersects } from "../intervals/interval.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { CrisisScope } from "../record/record.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { AggregateCheck, ReportedRange } from "../views/tally-view.ts";
import { type IncidentKind, STRIKE_KINDS } from "../vocabulary/incidents.ts";
import { claimantIdentity } from "./claimant-identity.ts";
import { type CasualtyFigure, isCasualtyFigure } from "./figure.ts";
import { sumRanges } from "./sum-ranges.ts";

/**
 * R12: every stated sum against the incidents that it covers. Told twice in one text by one claimant, it is checked
 * once. Like goes with like only: a sum of years before the crisis, one that says of nothing whose or where it is,
 * and one that covers no incident get no verdict.
 */
export function aggregateChecks(input: {
  claims: readonly KnownClaim[];
  incidents: readonly IncidentView[];
  scope: CrisisScope;
}): AggregateCheck[] {
  const { scope } = input;
  const sums = input.claims
    .filter(isCasualtyFigure)
    .filter((figure) => isStatedSum(figure) && isComparable({ claim: figure.claim, scope }));
  const once = new Map<string, CasualtyFigure>();
  for (const sum of sums) if (!once.has(keyOf(sum))) once.set(keyOf(sum), sum);
  return [...once.values()].flatMap((figure) => checkOf({ figure, incidents: input.incidents }) ?? []);
}

/** A sum that says whose, where or on which days it is, and starts no earlier than the crisis did (give or take a day). */
function isComparable({ claim, scope }: { claim: CasualtyClaim; scope: CrisisScope }): boolean {
  const { actors, country, date } = claim.incident;
  const sided = actors.length > 0 || country !== null || claim.nationality !== null;
  if (!sided && (date === null || date.precision > 2)) return false;
  if (date === null) return true;
  if (date.end < addDays(scope.startsOn, -1) || (scope.endsOn !== null && date.start > scope.endsOn)) return false;
  return date.precision > 2 || date.start >= addDays(scope.startsOn, -1);
}

function isStatedSum({ claim, setAside }: CasualtyFigure): boolean {
  return setAside === null && claim.victimClass === "TOTAL" && isAggregate(claim) && !claim.statedSuperseded;
}

function keyOf({ claim, documentId }: CasualtyFigure): string {
  const { lo, hi } = intervalOf(claim);
  return [documentId, claimantIdentity(claim.claimant).id, claim.effect, lo, hi, claim.scope].join("|");
}

function checkOf(input: { figure: CasualtyFigure; incidents: readonly IncidentView[] }): AggregateCheck | null {
  const { claim, id, document } = input.figure;
  const known = input.incidents.filter(({ date }) => date.start === null || date.start <= document.knownOn);
  const covered = known.filter((incident) => covers({ claim, incident }));
  if (covered.length === 0) return null;
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

/**
 * The incidents a sum covers: of its states, kind, country and time, as far as it names them; dates within a day (R13).
 * One side's dead are those of the incidents on its ground.
 */
function covers(input: { claim: CasualtyClaim; incident: IncidentView }): boolean {
  const { claim, incident } = input;
  const { actors, kind, date } = claim.incident;
  const country = claim.incident.country ?? claim.nationality;
  const states = incident.actors.flatMap((actor) => actor.iso3 ?? []);
  if (!incident.inScope) return false;
  if (actors.length > 0 && !(states.length > 0 && states.every((state) => actors.includes(state)))) return false;
  if (!kindsAgree({ stated: kind, kind: incident.kind })) return false;
  if (country !== null && actors.length < 2 && country !== incident.place.country) return false;
  const days = incident.date.readings.filter(({ excluded }) => !excluded);
  return date === null || days.length === 0 || days.some((reading) => daysApart(date, reading) <= 1);
}

function kindsAgree({ stated, kind }: { stated: IncidentKind; kind: IncidentKind }): boolean {
  if (["ATTACK", "OTHER", "ARMED_CLASH"].includes(stated) || stated === kind) return true;
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
