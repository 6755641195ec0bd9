import type { Claim, Claimant, DayInterval, IncidentMention, Reading } from "@demarche/domain";
import { CLAIMS_FORMAT, type ClaimsLine, type ExchangeClaim, type ExchangeDocument } from "./claims-line.ts";

/**
 * A reading as one line of the claim exchange format. Claims keep their order, so `partOf` keeps its meaning; it names
 * totals that the text states, for a derived one is no more than the sum of the figures that would point at it.
 */
export function toExchange(input: { document: ExchangeDocument; reading: Pick<Reading, "claims"> }): ClaimsLine {
  const { claims } = input.reading;
  return {
    format: CLAIMS_FORMAT,
    document: input.document,
    claims: claims.map((claim) => exchangeClaim(ofStated(claim, claims))),
  };
}

function ofStated(claim: Claim, claims: readonly Claim[]): Claim {
  if (claim.type !== "casualty" || claim.partOf === null) return claim;
  const total = claims[claim.partOf];
  return total?.type === "casualty" && total.derived ? { ...claim, partOf: null } : claim;
}

function exchangeClaim(claim: Claim): ExchangeClaim {
  const shared = {
    claimant: exchangeClaimant(claim.claimant),
    zone: claim.zone,
    evidence: claim.evidence.map(({ start, end, exact }) => ({ start, end, exact })),
  };
  if (claim.type === "incident") {
    return { type: claim.type, denied: claim.denied, incident: exchangeIncident(claim.incident), ...shared };
  }
  if (claim.type === "diplomatic") {
    const { type, act, status, actor, target, date, plannedDate } = claim;
    return { type, act, status, actor, target, date: days(date), plannedDate: days(plannedDate), ...shared };
  }
  const { type, effect, quantifier, min, max, wording, victimClass, nationality, scope, derived, partOf } = claim;
  const figure = { type, effect, quantifier, min, max, wording, victimClass, nationality, scope, derived, partOf };
  return { ...figure, incident: exchangeIncident(claim.incident), ...shared };
}

function exchangeClaimant(claimant: Claimant | null) {
  return claimant && { name: claimant.name, kind: claimant.kind, party: claimant.party };
}

function exchangeIncident({ kind, actors, actorName, country, place, date }: IncidentMention) {
  return { kind, actors: [...actors], actorName, country, place, date: days(date) };
}

function days(interval: DayInterval | null): DayInterval | null {
  return interval && { start: interval.start, end: interval.end, precision: interval.precision };
}
