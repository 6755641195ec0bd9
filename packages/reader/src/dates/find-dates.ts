import type { IsoDay } from "@demarche/domain";
import type { DateMention, Sentence, Token } from "../foundation/prepared-text.ts";
import { SMALL_NUMBERS } from "../numbers/number-words.data.ts";
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

function mayBegin(token: Token | undefined): boolean {
  if (!token) return false;
  return STARTERS.has(token.lower) || isDigit(token.text.charCodeAt(0));
}

/** Wordings that date something in one sentence, in order, without overlaps. */
export function findDates(input: { text: string; sentence: Sentence; publishedAt: IsoDay | null }): DateMention[] {
  const { sentence, publishedAt, text } = input;
  const reader = { tokens: sentence.tokens, publishedAt };
  const found: DateMention[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (!mayBegin(sentence.tokens[at])) continue;
    const read = readCalendarDate(reader, at) ?? readRelativeDate(reader, at);
    if (!read) continue;
    const { to, ...date } = trailingHours(sentence, read);
    const start = sentence.tokens[at]?.start ?? sentence.start;
    const end = sentence.tokens[to - 1]?.end ?? sentence.end;
    found.push({ ...date, sentence: sentence.index, from: at, to, start, end, text: text.slice(start, end) });
    at = to - 1;
  }
  return found;
}

/** "16 January night". */
function trailingHours<T extends { to: number; night: boolean }>(sentence: Sentence, read: T): T {
  const next = sentence.tokens[read.to]?.lower;
  return next === "night" || next === "evening" ? { ...read, to: read.to + 1, night: true } : read;
}
