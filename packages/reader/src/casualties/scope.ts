import type { FigureScope, IncidentMention } from "@demarche/domain";
import { SMALL_NUMBERS, STRIKE_KINDS } from "@demarche/domain";
import { toDayNumber } from "../dates/calendar.ts";
import type { Sentence } from "../foundation/prepared-text.ts";
import { worded } from "../foundation/worded.ts";
import { cue } from "../foundation/words/facts.ts";
import type { Event } from "../incidents/event.ts";
import { SINCE } from "../incidents/find-event-date.ts";
import { SIDES } from "./cues.ts";

/** A word of a stretch of time. */
const STRETCH = cue((word) => /^(?:past|last|recent|far|day|week|month|year|since|between|time|period)/.test(word));
const WAR = cue((word) =>
  /^(?:war|conflict|uprising|insurgency|invasion|revolution|aggression|genocide|coup|takeover)$/.test(word),
);

const ofBothSides = worded(/\b(?:both sides|either side|two sides|both countries|each side)\b/i, SIDES);
const overPeriod = worded(
  /\b(?:over the (?:past|last)|in the (?:past|last) (?:\w+ )?(?:days|weeks|months|years|decade)|in the (?:past|last) (?:week|fortnight|month|year|decade)\b|in the first \w+ (?:days|weeks|months) of|(?:in|during|over) (?:that|the same) (?:time|period)\b|in recent (?:days|weeks|months|years)|so far this|this year alone|over two days|in total since|during the (?:past|last)|between \d{4} and \d{4}|(?:people|lives|civilians|deaths) (?:a|each|every|per) (?:day|week|month|year)|in (?:\w+) (?:days|weeks|months)(?=[.,;])|(?:killed|died|wounded|injured|arrested|detained|dead|hurt|deaths|martyred)\b[^.;]{0,60}\bsince(?=[.,;]| (?!then\b[^.]*\bwhen))|since (?:the|\d{4}|then)\b[^.;]{0,80}\b(?:killed|died|wounded|injured|arrested|detained|deaths|martyred))/i,
  STRETCH,
);
const asRecord = worded(/\b(?:first|deadliest|worst|biggest|bloodiest|heaviest)\b[^.;]{0,60}\bsince\b/i, STRETCH);
const ofWholeWar = worded(
  /\b(?:since|over|during|in) (?:the|its|their) (?:\S+ ){0,3}?(?:war|conflict|uprising|insurgency|invasion|revolution|civil war|aggression|genocide|coup|takeover)\b(?: (?:began|started|broke out|erupted|in))?/i,
  WAR,
);
const fromWarsStart = worded(
  /\bsince (?:the|its|their) (?:\S+ ){0,3}?(?:war|conflict|uprising|insurgency|invasion|revolution)\b (?:[^.,;]{0,40} )?(?:began|started|broke out|erupted)\b/i,
  WAR,
);
const SEVERAL = /^(?:several|multiple|different|successive|coordinated|both)$/;
const SERIES = /^(?:series|string|wave|spate|succession)$/;
const SERIES_REACH = 4;
/** A bare figure for a year is of one event unless it is large. */
const YEARLY = 200;

/** "the strikes of 3 and 5 May": as many events as days. */
export const onSeveralDays = (mention: IncidentMention, event: Event | null): boolean =>
  event?.plural === true && /[0-9] and [0-9]/.test(mention.dateWording ?? "");

/** "in two attacks", "a series of strikes": counted or told to be several. */
function areSeveral({ tokens }: Sentence, event: Event | null): boolean {
  if (!event?.plural || event.broad || event.mention.kind === "ARMED_CLASH") return false;
  const before = tokens.slice(Math.max(0, event.from - SERIES_REACH), event.from).map(({ lower }) => lower);
  const number = before.some((word) => (SMALL_NUMBERS.get(word) ?? (/^\d$/.test(word) ? Number(word) : 0)) > 1);
  const once = before.some((word) => /^(?:second|third|first|latest|new|fresh)$/.test(word));
  return number || (!once && before.some((word) => SEVERAL.test(word) || SERIES.test(word)));
}

/** Two sides' strikes or attacks in one figure. */
const ofTwoSides = (mention: IncidentMention, event: Event | null): boolean =>
  mention.actors.length > 1 &&
  event?.plural !== false &&
  (STRIKE_KINDS.includes(mention.kind) || mention.kind === "ATTACK");

const LEAST_DAYS = 3;
const WEEK = 7;
const LASTING = /\b(?:weeks|months|years)$/;

const daysOf = ({ date }: IncidentMention): number =>
  date === null ? 0 : toDayNumber(date.end) - toDayNumber(date.start);

/** "since March", "in two weeks of shelling": a stretch of more than a few days up to the report. */
const isOpenStretch = (mention: IncidentMention): boolean =>
  (mention.dateWording?.startsWith(SINCE) === true && daysOf(mention) > LEAST_DAYS) ||
  (LASTING.test(mention.dateWording ?? "") && daysOf(mention) > WEEK);

type Input = {
  sentence: Sentence;
  text: string;
  mention: IncidentMention;
  event: Event | null;
  /** The figure stated. */
  count: number;
};

function isPeriod({ sentence, text, mention, event, count }: Input): boolean {
  if (isOpenStretch(mention)) return true;
  const open = event === null || event.plural || event.broad;
  const dated = mention.date !== null && mention.date.precision <= 2;
  if (!open) return false;
  if (!dated && overPeriod(sentence, text) && !asRecord(sentence, text)) return true;
  return mention.date?.precision === 5 && count >= YEARLY;
}

/** What a figure covers (R12): both sides' acts summed, a stretch of time, a whole war, or one incident. */
export function scopeOf(input: Input): FigureScope {
  const { sentence, text, mention, event } = input;
  const dated =
    mention.date !== null &&
    mention.date.precision <= 4 &&
    !isOpenStretch(mention) &&
    !(mention.date.precision >= 3 && fromWarsStart(sentence, text));
  if (event?.broad && mention.kind === "OTHER" && !dated) return "CRISIS_TOTAL";
  if (onSeveralDays(mention, event) || ofTwoSides(mention, event) || areSeveral(sentence, event))
    return "MULTI_INCIDENT";
  if ((event === null || event.broad) && !dated && ofWholeWar(sentence, text)) return "CRISIS_TOTAL";
  if (mention.kind !== "ARMED_CLASH" && ofBothSides(sentence, text)) return "MULTI_INCIDENT";
  return isPeriod(input) ? "PERIOD" : "INCIDENT";
}
