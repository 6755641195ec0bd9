import type { FigureScope, IncidentMention } from "@demarche/domain";
import { STRIKE_KINDS } from "@demarche/domain";
import type { Sentence } from "../foundation/prepared-text.ts";
import type { Event } from "../incidents/event.ts";

const BOTH = /\b(?:both sides|either side|two sides|both countries|each side)\b/i;
const PERIOD =
  /\b(?:since (?:the|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|then)|over the (?:past|last)|in the (?:past|last) (?:\w+ )?(?:days|weeks|months|years|decade)|in recent (?:days|weeks|months|years)|so far this|this year alone|over two days|in total since|during the (?:past|last)|between \d{4} and \d{4})\b/i;

/** "the strikes of 3 and 5 May": as many events as days. */
export const onSeveralDays = (mention: IncidentMention, event: Event | null): boolean =>
  event?.plural === true && /[0-9] and [0-9]/.test(mention.dateWording ?? "");

/** What a figure covers (R12): both sides' acts summed, a stretch of time, a whole war, or one incident. */
export function scopeOf(input: {
  sentence: Sentence;
  text: string;
  mention: IncidentMention;
  event: Event | null;
}): FigureScope {
  const { sentence, mention, event } = input;
  const words = input.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200));
  const dated = mention.date !== null && mention.date.precision <= 2;
  if (event?.broad && mention.kind === "OTHER" && !dated) return "CRISIS_TOTAL";
  if (onSeveralDays(mention, event)) return "MULTI_INCIDENT";
  const period = (PERIOD.test(words) && !dated) || (mention.date !== null && mention.date.precision === 5);
  if (mention.actors.length > 1 && (STRIKE_KINDS.includes(mention.kind) || mention.kind === "ATTACK"))
    return "MULTI_INCIDENT";
  if (BOTH.test(words) && mention.kind !== "ARMED_CLASH") return "MULTI_INCIDENT";
  return period && (event === null || event.plural || event.broad) ? "PERIOD" : "INCIDENT";
}
