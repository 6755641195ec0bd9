import type { DiplomaticClaim } from "@demarche/domain";

export type Placed = { claim: DiplomaticClaim; sentence: number };

const CONTACTS = new Set(["PHONE_CALL", "MEETING", "VISIT", "AGREEMENT"]);
const REACH = 6;

const sides = (claim: DiplomaticClaim): string => [claim.actor ?? "", claim.target ?? ""].sort().join();

/** What was talked over or agreed has the day of the call, the meeting or the visit at which it was. */
export function inheritDates(placed: Placed[]): DiplomaticClaim[] {
  return placed.map(({ claim, sentence }, at) => {
    const depends = claim.status === "DISCUSSED" || claim.act === "AGREEMENT";
    if (!depends || claim.date !== null || claim.plannedDate !== null) return claim;
    const source = placed
      .slice(0, at)
      .findLast((one) => CONTACTS.has(one.claim.act) && one.claim.status === "EFFECTED" && one.claim.date !== null && sides(one.claim) === sides(claim));
    if (!source || sentence - source.sentence > REACH) return claim;
    return { ...claim, date: source.claim.date, dateWording: source.claim.dateWording };
  });
}
