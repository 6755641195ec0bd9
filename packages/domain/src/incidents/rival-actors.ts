import type { PartyCode } from "../claims/claim.ts";
import { standing } from "../evidence/standing.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { actingStates } from "./mention.ts";

/** Claims by the states they name as acting, where two of them name sides that share no state (R14, R23); else empty. */
export function rivalActors(claims: readonly KnownClaim[]): [codes: string[], claims: KnownClaim[]][] {
  const named = claims.filter((claim) => namedStates(claim).length > 0);
  const sides = [...groupBy(named, sideOf)].map(([key, told]): [string[], KnownClaim[]] => [key.split("+"), told]);
  const apart = sides.some(([a]) => sides.some(([b]) => !a.some((code) => b.includes(code))));
  return apart ? sides : [];
}

/** The claims without what a claimant has since said otherwise of who acted (R6). */
export function standingOnActors(claims: readonly KnownClaim[]): KnownClaim[] {
  const agree = (one: KnownClaim, other: KnownClaim) => {
    const [a, b] = [namedStates(one), namedStates(other)];
    return a.length === 0 || b.length === 0 || a.some((code) => b.includes(code));
  };
  return standing({ claims, agree });
}

/** The claims without what a claimant has since said otherwise of whether it took place (R6). */
export function standingOnOccurrence(claims: readonly KnownClaim[]): KnownClaim[] {
  return standing({ claims, agree: (one, other) => denies(one) === denies(other) });
}

/** Whether the claim denies that the incident or the act took place. */
export function denies({ claim }: KnownClaim): boolean {
  if (claim.type === "diplomatic") return claim.status === "DENIED";
  return claim.type === "incident" && claim.denied;
}

function sideOf(claim: KnownClaim): string {
  const states = namedStates(claim);
  return states.length === 1 ? (states[0] ?? "") : states.join("+");
}

function namedStates({ claim }: KnownClaim): readonly PartyCode[] {
  if (claim.type === "diplomatic" || (claim.type === "incident" && claim.denied)) return [];
  return actingStates(claim);
}
