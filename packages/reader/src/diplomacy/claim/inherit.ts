import type { DiplomaticClaim } from "@demarche/domain";

/** A claim and where it was read. `earlier`: the clause looks back from its own time ("had recalled"). */
export type Placed = { claim: DiplomaticClaim; sentence: number; paragraph: number; earlier: boolean };

const CONTACTS = new Set(["PHONE_CALL", "MEETING", "VISIT", "AGREEMENT"]);
const DONE = new Set(["EFFECTED", "REPORTED", "ANNOUNCED"]);
/** Claims looked back over, and sentences between what was talked over and the talk. */
const LOOK_BACK = 12;
const TALK_REACH = 4;

const sides = (claim: DiplomaticClaim): string => [claim.actor ?? "", claim.target ?? ""].sort().join();

/** The call, meeting or visit at which something was discussed or agreed. */
function isOccasion(one: Placed, of: Placed): boolean {
  const { claim } = one;
  return (
    CONTACTS.has(claim.act) &&
    claim.status === "EFFECTED" &&
    sides(claim) === sides(of.claim) &&
    of.sentence - one.sentence <= TALK_REACH
  );
}

const sharesSide = (a: DiplomaticClaim, b: DiplomaticClaim): boolean =>
  (a.actor !== null && [b.actor, b.target].includes(a.actor)) ||
  (a.target !== null && [b.actor, b.target].includes(a.target));

/** An act told right before, in the same matter: a report goes on about one day until it names another; what was done in some month or year dates nothing to come. */
function isRunOn(one: Placed, of: Placed): boolean {
  const near = one.paragraph === of.paragraph && of.sentence - one.sentence <= 1;
  const longPast = of.claim.status === "ANNOUNCED" && (one.claim.date?.precision ?? 0) > 2;
  return near && !longPast && !of.earlier && DONE.has(one.claim.status) && sharesSide(one.claim, of.claim);
}

/** R17 keeps an unknown day unknown, save where the text itself goes on about a day that it has named. */
export function inheritDates(placed: Placed[]): DiplomaticClaim[] {
  const dated: Placed[] = [];
  for (const one of placed) {
    const { claim } = one;
    const open = claim.date === null && claim.plannedDate === null && claim.dateWording === null;
    const talked = claim.status === "DISCUSSED" || claim.act === "AGREEMENT";
    const before = open
      ? dated
          .slice(-LOOK_BACK)
          .reverse()
          .filter((other) => other.claim.date !== null)
      : [];
    const source =
      before.find((other) => talked && isOccasion(other, one)) ??
      before.find((other) => DONE.has(claim.status) && isRunOn(other, one));
    const given = source ? { ...claim, date: source.claim.date, dateWording: source.claim.dateWording } : claim;
    dated.push({ ...one, claim: given });
  }
  return dated.map(({ claim }) => claim);
}
