import { SYMMETRIC_ACTS } from "./act-kinds.ts";
import type { KnownDiplomaticClaim } from "./diplomatic-claims.ts";

/**
 * Tellings of one kind of act, parted by the pair of states. A telling that leaves a side open joins the only pair it
 * fits; where it fits none or several it stays by itself.
 */
export function claimsByPair(claims: readonly KnownDiplomaticClaim[]): KnownDiplomaticClaim[][] {
  const pairs = new Map<string, KnownDiplomaticClaim[]>();
  const isWhole = ({ claim }: KnownDiplomaticClaim) => claim.actor !== null && claim.target !== null;
  for (const known of claims.filter(isWhole)) push(pairs, pairKey(known), known);
  const whole = [...pairs];
  for (const known of claims.filter((entry) => !isWhole(entry))) {
    const fitting = whole.filter(([, members]) => members[0] !== undefined && fits(known, members[0]));
    push(pairs, fitting.length === 1 && fitting[0] !== undefined ? fitting[0][0] : pairKey(known), known);
  }
  return [...pairs.values()];
}

function sidesOf({ claim }: KnownDiplomaticClaim): [string, string] {
  const sides: [string, string] = [claim.actor ?? "?", claim.target ?? "?"];
  return SYMMETRIC_ACTS.has(claim.act) && sides[0] > sides[1] ? [sides[1], sides[0]] : sides;
}

function pairKey(known: KnownDiplomaticClaim): string {
  return sidesOf(known).join("/");
}

function fits(open: KnownDiplomaticClaim, whole: KnownDiplomaticClaim): boolean {
  const { actor, target } = open.claim;
  if (SYMMETRIC_ACTS.has(open.claim.act)) {
    const sides = sidesOf(whole);
    return [actor, target].every((side) => side === null || sides.includes(side));
  }
  return (actor === null || actor === whole.claim.actor) && (target === null || target === whole.claim.target);
}

function push(pairs: Map<string, KnownDiplomaticClaim[]>, key: string, known: KnownDiplomaticClaim): void {
  const members = pairs.get(key);
  if (members === undefined) pairs.set(key, [known]);
  else members.push(known);
}
