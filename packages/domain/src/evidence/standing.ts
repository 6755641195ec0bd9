import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { claimantIdentity, UNATTRIBUTED_ID } from "../tallies/claimant-identity.ts";
import { assertedAt, isLater } from "../tallies/figure.ts";
import { gradeRank } from "./grade-of.ts";

/**
 * R6 for what is no figure: of what one claimant says of one thing, the claims that it has not since taken back by
 * saying otherwise, strictly later and by a source graded no worse. Texts in their own voice are nobody's word.
 */
export function standing<T extends KnownClaim>(input: {
  claims: readonly T[];
  agree: (one: T, other: T) => boolean;
}): T[] {
  const { claims, agree } = input;
  const groups = groupBy(claims, ({ claim }) => claimantIdentity(claim.claimant).id);
  const takenBack = new Set<T>();
  for (const [voice, told] of groups) {
    if (voice === UNATTRIBUTED_ID) continue;
    const counted = told.filter(({ setAside }) => setAside === null);
    for (const one of told) if (counted.some((other) => replaces(other, one) && !agree(one, other))) takenBack.add(one);
  }
  return claims.filter((claim) => !takenBack.has(claim));
}

function replaces(other: KnownClaim, one: KnownClaim): boolean {
  return (
    isLater(assertedAt(other), assertedAt(one)) && gradeRank(other.document.grade) <= gradeRank(one.document.grade)
  );
}
