import type { PartyCode } from "../claims/claim.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { actingStates } from "./mention.ts";

/** Claims by the states they name as acting, where two of them name sides that share no state (R14, R23); else empty. */
export function rivalActors(claims: readonly KnownClaim[]): [codes: string[], claims: KnownClaim[]][] {
  const named = claims.filter((claim) => namedStates(claim).length > 0);
  const sides = [...groupBy(named, (claim) => namedStates(claim).join("+"))].map(
    ([key, told]): [string[], KnownClaim[]] => [key.split("+"), told],
  );
  const apart = sides.some(([a]) => sides.some(([b]) => !a.some((code) => b.includes(code))));
  return apart ? sides : [];
}

function namedStates({ claim }: KnownClaim): PartyCode[] {
  if (claim.type === "diplomatic" || (claim.type === "incident" && claim.denied)) return [];
  return actingStates(claim);
}
