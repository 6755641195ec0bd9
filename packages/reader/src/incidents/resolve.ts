import type { IncidentMention, PartyCode } from "@demarche/domain";
import { STRIKE_KINDS } from "@demarche/domain";
import { CUSTODY, compatible, datesAgree, sameActor } from "./compatible.ts";
import type { Event } from "./event.ts";
import { fill } from "./fill.ts";

/** What is known of an event at one place of the text, and what else there points at it. */
export type Pointer = {
  sentence: number;
  token: number;
  mention: IncidentMention;
  /** "the attack": looks back. Also a claim that names no event at all. */
  definite: boolean;
  /** Party of whoever makes the claim. */
  speaker: PartyCode | null;
};

/** Events by the index of their sentence. */
export type EventIndex = readonly Event[][];

const BACK = 14;
const AHEAD = 4;
const THRESHOLD = 1;

/** Nothing is known of the event. */
export const isBare = (mention: IncidentMention): boolean =>
  mention.actors.length === 0 &&
  mention.actorName === null &&
  mention.country === null &&
  mention.date === null &&
  mention.dateWording === null;

const tells = (mention: IncidentMention): number =>
  (mention.actors.length > 0 || mention.actorName ? 1 : 0) + (mention.country ? 1 : 0) + (mention.date ? 1 : 0);

function match(pointer: Pointer, mention: IncidentMention): number {
  const own = pointer.mention;
  const country = own.country !== null && own.country === mention.country ? 3 : 0;
  const admin = own.admin1 !== null && own.admin1 === mention.admin1 ? 1 : 0;
  const actor = sameActor(own, mention) ? 3 : 0;
  const date = datesAgree(own, mention) ? 2 : 0;
  return country + admin + actor + date;
}

/** A government speaks of losses on its own ground more often than on another's. */
function speakerBonus(pointer: Pointer, mention: IncidentMention): number {
  if (!pointer.speaker || pointer.mention.country !== null) return 0;
  if (mention.country === pointer.speaker) return 2.5;
  return mention.actors.includes(pointer.speaker) && mention.actors.length === 1 ? -2.5 : 0;
}

function score(pointer: Pointer, event: Event): number {
  const distance = pointer.sentence - event.sentence;
  const far = distance >= 0 ? distance * 0.3 : -distance * 0.6 + 0.5;
  const matched = match(pointer, event.mention);
  const pointing = pointer.definite || isBare(pointer.mention) ? 1.5 : 0;
  return matched + pointing + speakerBonus(pointer, event.mention) + tells(event.mention) * 0.4 - far;
}

/** What a later sentence brings up is new, unless the same side acts or the text is still at its lead. */
const LEAD = 3;
const mayComeLater = (pointer: Pointer, event: Event): boolean =>
  pointer.sentence < LEAD || sameActor(pointer.mention, event.mention);

/** X's strike is none of those told to have fallen on X's own ground by nobody in particular. */
function onStrikersGround(own: IncidentMention, { country, actors }: IncidentMention): boolean {
  const [striker] = own.actors;
  const alone = own.actors.length === 1 && own.country === null && STRIKE_KINDS.includes(own.kind);
  return alone && country === striker && actors.length === 0;
}

function candidates(pointer: Pointer, events: EventIndex, isOut: (event: Event) => boolean): Event[] {
  const near: Event[] = [];
  const last = Math.min(events.length - 1, pointer.sentence + AHEAD);
  for (let index = Math.max(0, pointer.sentence - BACK); index <= last; index += 1)
    for (const event of events[index] ?? []) near.push(event);
  return near.filter((event) => {
    if (event.sentence > pointer.sentence && !mayComeLater(pointer, event)) return false;
    const distance = pointer.sentence - event.sentence;
    if (event.unreal || event.broad || event.denied) return false;
    if (distance === 0 && event.from === pointer.token) return false;
    if (onStrikersGround(pointer.mention, event.mention)) return false;
    return tells(event.mention) > 0 && compatible(pointer.mention, event.mention) && !isOut(event);
  });
}

/** A whole day, place and side: nothing is left to look up. */
const isComplete = (mention: IncidentMention): boolean =>
  (mention.actors.length > 0 || mention.actorName !== null) &&
  mention.country !== null &&
  mention.date !== null &&
  mention.date.precision === 1;

/** Completes a telling of an event from the best compatible tellings around it but those ruled out. At most three are taken up. */
export function resolve(
  pointer: Pointer,
  events: EventIndex,
  isOut: (event: Event) => boolean = () => false,
): IncidentMention {
  let current = pointer;
  for (let round = 0; round < 3 && !isComplete(current.mention); round += 1) {
    const ranked = candidates(current, events, isOut)
      .filter((event) => !CUSTODY.includes(current.mention.kind) || match(current, event.mention) > 0)
      .map((event) => ({ event, score: score(current, event) }))
      .filter((entry) => entry.score >= THRESHOLD && adds(current.mention, entry.event.mention))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (!best) break;
    const { sentence, token, definite, speaker } = current;
    current = { sentence, token, mention: fill(current.mention, best.event.mention), definite, speaker };
  }
  return current.mention;
}

/** Whether taking it up would tell anything more. */
function adds(own: IncidentMention, other: IncidentMention): boolean {
  const filled = fill(own, other);
  return (
    filled.kind !== own.kind ||
    filled.actorName !== own.actorName ||
    filled.country !== own.country ||
    filled.admin1 !== own.admin1 ||
    filled.place !== own.place ||
    filled.wherePrecision !== own.wherePrecision ||
    filled.dateWording !== own.dateWording ||
    !sameDays(filled.date, own.date) ||
    filled.actors.join() !== own.actors.join()
  );
}

const sameDays = (a: IncidentMention["date"], b: IncidentMention["date"]): boolean =>
  a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end && a.precision === b.precision);
