import type { IncidentMention } from "@demarche/domain";
import { STRIKE_KINDS } from "@demarche/domain";
import { likeMention } from "./event.ts";
import { SINCE } from "./find-event-date.ts";

const VAGUE_KINDS: ReadonlySet<string> = new Set(["OTHER", "ATTACK", "REMOTE_EXPLOSIVE_LANDMINE_IED"]);

/** Takes from a compatible telling what the first one leaves open; what it says itself stays. */
export function fill(own: IncidentMention, other: IncidentMention): IncidentMention {
  const filled = likeMention(own, {});
  if (own.actors.length === 0 && own.actorName === null) {
    filled.actors = other.actors;
    filled.actorName = other.actorName;
  }
  if (own.country === null || (own.admin1 === null && own.place === null && other.country === own.country)) {
    filled.country = other.country ?? own.country;
    filled.admin1 = other.admin1;
    filled.place = other.place;
    filled.wherePrecision = other.wherePrecision ?? own.wherePrecision;
  }
  if ((own.date === null && own.dateWording === null) || narrower(own, other)) {
    filled.date = other.date;
    filled.dateWording = other.dateWording;
  }
  if (VAGUE_KINDS.has(own.kind) && STRIKE_KINDS.includes(other.kind)) filled.kind = other.kind;
  return filled;
}

/** "this month" gives way to the day that a telling of the same event names. */
function narrower(own: IncidentMention, other: IncidentMention): boolean {
  return (
    own.date !== null &&
    other.date !== null &&
    other.date.precision < own.date.precision &&
    own.date.precision >= 3 &&
    !own.dateWording?.startsWith(SINCE)
  );
}
