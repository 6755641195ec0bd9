import type { KnownClaim } from "../ledger/known-record.ts";

/**
 * R3: figures of one incident and effect that are of nobody in particular and a part of another of them: "Ann Example
 * died" of "three were killed", "eight of them" of eleven. A part is never a total.
 */
export function toldParts<T extends KnownClaim>(figures: readonly T[]): ReadonlySet<T> {
  if (!figures.some(isPart)) return NONE as ReadonlySet<T>;
  const ids = new Set(figures.map(({ id }) => id));
  return new Set(figures.filter((figure) => isPart(figure) && ids.has(figure.partOf ?? "")));
}

const NONE: ReadonlySet<KnownClaim> = new Set();

const isPart = ({ claim, partOf }: KnownClaim): boolean =>
  partOf !== null && claim.type === "casualty" && claim.victimClass === "TOTAL";
