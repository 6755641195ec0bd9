import type { DayInterval } from "@demarche/domain";
import { addDays, dayInterval, interval, toDayNumber } from "../dates/calendar.ts";
import type { DateMention, PreparedText, Token } from "../foundation/prepared-text.ts";
import { isDateline, isSayingDate } from "./find-event-date.ts";

/** The day that a fresh report is about where no word dates its event, with the wording that shows it. */
export type NewsDay = { interval: DayInterval; text: string };

/** Whether a sentence, by its index, tells of an event or counts people as harmed. */
export type TellsOfHarm = (sentence: number) => boolean;

const LEAD = 5;
/** Sentences within which a report comes to its news. */
const NEWS_REACH = 2;
const FRESH_DAYS = 2;
const TOLD_DAYS = 14;
const CLOCKS = 2;
const SHOWN = 5;
const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d/;
const NEWS: ReadonlySet<DateMention["nature"]> = new Set(["WEEKDAY", "RELATIVE", "DAY"]);

/** "said on Tuesday that troops had crossed on December 9": the day told by its number is the event's. */
function isTold(date: DateMention, publishedAt: string, tokens: Token[]): boolean {
  if (date.nature !== "DAY" || date.interval?.precision !== 1) return false;
  const age = toDayNumber(publishedAt) - toDayNumber(date.interval.end);
  return age >= 0 && age <= TOLD_DAYS && !isSayingDate(tokens, date) && !isDateline(tokens, date);
}

function isFreshDay({ end, precision }: DayInterval, publishedAt: string): boolean {
  const age = toDayNumber(publishedAt) - toDayNumber(end);
  return precision <= 2 && age >= 0 && age <= FRESH_DAYS;
}

const isFresh = ({ interval, nature }: DateMention, publishedAt: string): boolean =>
  interval !== null && NEWS.has(nature) && isFreshDay(interval, publishedAt);

/** Whether harm may be the news of a report: its day is not told, or is near the report. */
export const maybeNews = ({ date, publishedAt }: { date: DayInterval | null; publishedAt: string | null }): boolean =>
  date === null || (publishedAt !== null && isFreshDay(date, publishedAt));

/** "21:40 …", "20:15 …": a page that is written as things happen. */
const isLive = ({ paragraphs, text }: PreparedText): boolean =>
  paragraphs.filter(({ start }) => CLOCK.test(text.slice(start, start + SHOWN))).length >= CLOCKS;

/**
 * A report of today or yesterday is of what happened then: the first day that its lead names. What is said
 * on a day took place on it or the day before. Null where nothing shows that the news is fresh, and where the lead
 * tells of no harm: the day is then that of a statement or a visit, and the harm a background to it.
 */
export function newsDay({ prepared, told }: { prepared: PreparedText; told: TellsOfHarm }): NewsDay | null {
  const { publishedAt, sentences, datesBySentence } = prepared;
  if (publishedAt === null) return null;
  if (isLive(prepared)) return { interval: dayInterval(publishedAt), text: publishedAt };
  const lead = sentences.filter(({ zone }) => zone === "BODY").slice(0, LEAD);
  if (!lead.slice(0, NEWS_REACH).some(({ index }) => told(index))) return null;
  for (const { index, tokens } of lead) {
    const dates = datesBySentence[index] ?? [];
    const date = dates.find((one) => isFresh(one, publishedAt));
    if (!date?.interval) continue;
    const said = isSayingDate(tokens, date) || isDateline(tokens, date);
    const onDay = said ? dates.find((one) => isTold(one, publishedAt, tokens)) : undefined;
    if (onDay?.interval) return { interval: onDay.interval, text: onDay.text };
    const { start, end } = date.interval;
    return { interval: said ? interval(addDays(start, -1), end, 2) : date.interval, text: date.text };
  }
  return null;
}
