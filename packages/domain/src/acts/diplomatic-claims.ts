import type { DayInterval, DiplomaticClaim } from "../claims/claim.ts";
import { byText } from "../ledger/group-by.ts";
import type { KnownClaim, KnownRecord } from "../ledger/known-record.ts";
import { isPending, MISSION_ACTS } from "./act-kinds.ts";

export type KnownDiplomaticClaim = KnownClaim & { claim: DiplomaticClaim };

/** Diplomatic claims known at the moment, by id; what review rejected is gone. */
export function diplomaticClaims(record: Pick<KnownRecord, "claims">): KnownDiplomaticClaim[] {
  return record.claims.filter(isDiplomatic).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function isDiplomatic(known: KnownClaim): known is KnownDiplomaticClaim {
  return known.claim.type === "diplomatic" && known.reviewState !== "REJECTED";
}

/** Days on which the act took place or is to: a plan stands for its planned day, a mission's overlay for the day of the talk. */
export function occasionOf({ claim }: KnownDiplomaticClaim): DayInterval | null {
  if (MISSION_ACTS.has(claim.act)) return claim.date;
  return isPending(claim) || claim.status === "ANNOUNCED" ? (claim.plannedDate ?? claim.date) : claim.date;
}

/** Earliest recorded first: names what is derived from several claims. */
export function earliestRecorded<T extends KnownClaim>(claims: readonly T[]): T | undefined {
  return [...claims].sort((a, b) => byText(a.recordedAt, b.recordedAt) || byText(a.id, b.id))[0];
}
