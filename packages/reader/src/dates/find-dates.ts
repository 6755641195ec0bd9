import type { IsoDay } from "@demarche/domain";
import { SMALL_NUMBERS } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { DateMention, Sentence, TokenSpan } from "../foundation/prepared-text.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import { isDigit } from "../text/letters.ts";
import { WEEKDAYS } from "./calendar.ts";
import { MONTH_WORDS, readCalendarDate } from "./read-date.ts";
import { readRelativeDate } from "./read-relative.ts";

/** Words that can begin a date; besides them only numbers do. */
const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...MONTH_WORDS,
  ...WEEKDAYS,
  ..."last this next coming the that since midnight today tonight yesterday tomorrow overnight".split(" "),
]);

const DATE = cue((word) => STARTERS.has(word) || isDigit(word.charCodeAt(0)));

/** Wordings that date something in one sentence, in order, without overlaps. */
export function findDates(input: { text: string; sentence: Sentence; publishedAt: IsoDay | null }): DateMention[] {
  const { sentence, publishedAt, text } = input;
  const reader = { tokens: sentence.tokens, publishedAt };
  const found: DateMention[] = [];
  if (!hasCue(sentence, DATE)) return found;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (!token || !hasCue(token.word, DATE)) continue;
    const read = readCalendarDate(reader, at) ?? readRelativeDate(reader, at);
    if (!read) continue;
    const hours = isHours(sentence.tokens[read.to]?.lower ?? "");
    const to = hours ? read.to + 1 : read.to;
    const { interval, nature } = read;
    const { start } = token;
    const end = nth(sentence.tokens, to - 1)?.end ?? sentence.end;
    const span = { sentence: sentence.index, from: at, to, start, end, text: text.slice(start, end) };
    found.push(dateMention(span, { interval, nature, night: hours || read.night }));
    at = to - 1;
  }
  return found;
}

/** "16 January night". */
const isHours = (word: string): boolean => word === "night" || word === "evening";

const dateMention = (span: TokenSpan, date: Omit<DateMention, keyof TokenSpan>): DateMention => ({
  sentence: span.sentence,
  from: span.from,
  to: span.to,
  start: span.start,
  end: span.end,
  text: span.text,
  interval: date.interval,
  nature: date.nature,
  night: date.night,
});
