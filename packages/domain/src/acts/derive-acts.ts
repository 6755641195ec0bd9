import type { DayInterval, PartyCode } from "../claims/claim.ts";
import { datedFact } from "../dates/dated-fact.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownRecord } from "../ledger/known-record.ts";
import type { ActView } from "../views/diplomacy-view.ts";
import { ACT_CODES } from "./act-codes.ts";
import { furthestStatus, progressOf, stageOf } from "./act-kinds.ts";
import { diplomaticClaims, earliestRecorded, type KnownDiplomaticClaim, occasionOf } from "./diplomatic-claims.ts";
import { mergeNames } from "./names.ts";
import { occasionsOf } from "./occasions.ts";
import { claimsByPair } from "./pairs.ts";

/**
 * One act per act, however often told: same kind, same pair (either way round for what two sides do together) and
 * same occasion, within a day. Tellings are grouped over the `judged` record, so that ids hold for every moment, and
 * read from what is `known` (R16). The status is the furthest stage that a counted claim evidences; an act that only
 * set-aside claims tell of is kept and marked (R7). Acts between states outside the crisis are left out.
 */
export function deriveActs(input: { judged: ClaimsInScope; known: Pick<KnownRecord, "claimById"> }): ActView[] {
  const { judged, known } = input;
  const inScope = diplomaticClaims(judged).filter((claim) => concernsCrisis({ claim, scope: judged.scope }));
  const occasions = [...groupBy(inScope, actKind).values()].flatMap(claimsByPair).flatMap(occasionsOf);
  const acts = occasions.flatMap(
    (all) => actOf({ all, claims: all.filter(({ id }) => known.claimById.has(id)) }) ?? [],
  );
  return acts.sort(byDay);
}

type ClaimsInScope = Pick<KnownRecord, "claims" | "scope">;

/** Tellings of different kinds or stages are never of one act. */
export function actKind({ claim }: KnownDiplomaticClaim): string {
  return `${claim.act}/${stageOf(claim)}`;
}

/** Whether an act is between states of which one is a party. A side left open may be: an appeal to "both sides" names neither. */
export function concernsCrisis(input: { claim: KnownDiplomaticClaim; scope: KnownRecord["scope"] }): boolean {
  const { actor, target } = input.claim.claim;
  const { parties } = input.scope;
  if (actor === null || target === null || parties.length === 0) return true;
  return parties.includes(actor) || parties.includes(target);
}

/** The act of one occasion as its known claims tell it; null where none is, or only what was corrected. */
export function actOf(input: {
  claims: readonly KnownDiplomaticClaim[];
  /** Every telling of it, known or not: the first recorded one names it. */
  all: readonly KnownDiplomaticClaim[];
}): ActView | null {
  const { claims, all } = input;
  if (claims.every(({ reviewState }) => reviewState === "CORRECTED")) return null;
  const counted = claims.filter(({ setAside }) => setAside === null);
  const telling = counted.length > 0 ? counted : claims;
  const first = earliestRecorded(telling);
  const statuses = telling.map(({ claim }) => claim.status);
  const type = first?.claim.act ?? "MEETING";
  return {
    id: `act-${earliestRecorded(all)?.id}`,
    type,
    status: furthestStatus(statuses),
    actor: firstSide(telling, "actor"),
    target: firstSide(telling, "target"),
    date: datedFact(dateEvidence(claims, furthestStatus(statuses))),
    plannedDate: plannedDateOf(telling),
    participants: mergeNames(telling.flatMap(({ claim }) => claim.participants)),
    ...ACT_CODES[type],
    disputed: statuses.includes("DENIED") && statuses.some((status) => status !== "DENIED"),
    excluded: counted.length === 0,
    claimIds: claims.map(({ id }) => id).sort(),
  };
}

function firstSide(claims: readonly KnownDiplomaticClaim[], side: "actor" | "target"): PartyCode | null {
  const complete = claims.filter(({ claim }) => claim.actor !== null && claim.target !== null);
  const known = complete.length > 0 ? complete : claims.filter(({ claim }) => claim[side] !== null);
  return earliestRecorded(known)?.claim[side] ?? null;
}

/** Once an act is done its earlier plans no longer date it. */
function dateEvidence(claims: readonly KnownDiplomaticClaim[], status: ActView["status"]) {
  const dated = claims.flatMap((claim) => {
    const interval = occasionOf(claim);
    return interval === null ? [] : [{ claim, interval }];
  });
  const asFar = dated.filter(({ claim }) => progressOf(claim.claim.status) >= progressOf(status));
  return asFar.some(({ claim }) => claim.setAside === null) ? asFar : dated;
}

/** The planned day that the claims agree on most (R17). */
function plannedDateOf(claims: readonly KnownDiplomaticClaim[]): DayInterval | null {
  const evidence = claims.flatMap((claim) =>
    claim.claim.plannedDate === null ? [] : [{ claim, interval: claim.claim.plannedDate }],
  );
  const { start, end, precision } = datedFact(evidence);
  return start === null || end === null || precision === null ? null : { start, end, precision };
}

/** Dated acts first, the earliest first. */
export function byDay(a: ActView, b: ActView): number {
  const [x, y] = [a.date.start ?? "9999", b.date.start ?? "9999"];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
