import type { DayInterval, IsoDay } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { DateMention, Token } from "../foundation/prepared-text.ts";
import { facet } from "../foundation/words/facts.ts";
import {
  dayInterval,
  interval,
  isoDay,
  MONTHS,
  monthInterval,
  monthOf,
  precisionOf,
  WEEKDAYS,
  yearInterval,
  yearOf,
} from "./calendar.ts";

export type Reader = { tokens: Token[]; publishedAt: IsoDay | null };
export type DateRead = { to: number; interval: DayInterval | null; nature: DateMention["nature"]; night: boolean };

const SHORT_MONTHS = new Map(
  "jan feb mar apr jun jul aug sep sept oct nov dec"
    .split(" ")
    .map((short) => [short, MONTHS.findIndex((month) => month.startsWith(short.slice(0, 3))) + 1]),
);
/** Names of the months, short ones included. */
export const MONTH_WORDS: readonly string[] = [...MONTHS, ...SHORT_MONTHS.keys()];

const monthOfWord = facet((word) => MONTHS.indexOf(word) + 1 || (SHORT_MONTHS.get(word) ?? 0));
const weekdayOfWord = facet((word) => WEEKDAYS.indexOf(word));

const ORDINAL = /^([0-9]{1,2})(?:st|nd|rd|th)$/;
const DIGITS = /^[0-9]{1,2}$/;
const YEAR = /^(?:19|20)[0-9]{2}$/;
const yearOfWord = facet((word) => (YEAR.test(word) ? Number(word) : 0));
const dayOfWord = facet((word) => {
  const day = Number((DIGITS.test(word) ? word : ORDINAL.exec(word)?.[1]) ?? 0);
  return day >= 1 && day <= 31 ? day : 0;
});
/** A day this far after publishing is still taken for this year's. */
const AHEAD = 2;

export function monthAt(tokens: Token[], at: number): number {
  const token = tokens[at];
  return token?.capital ? monthOfWord(token) : 0;
}

export function dayAt(tokens: Token[], at: number): number {
  const token = tokens[at];
  return token ? dayOfWord(token) : 0;
}

export function yearAt(tokens: Token[], at: number): number {
  const token = tokens[at];
  return token ? yearOfWord(token) : 0;
}

export function weekdayAt(tokens: Token[], at: number): number {
  const token = tokens[at];
  return token?.capital ? weekdayOfWord(token) : -1;
}

/** Year of a month that is named without one: this year's, or last year's where that lies too far ahead. */
export function yearFor(publishedAt: IsoDay | null, month: number): number {
  if (!publishedAt) return 0;
  const year = yearOf(publishedAt);
  const gap = month - monthOf(publishedAt);
  if (gap > AHEAD) return year - 1;
  return gap <= AHEAD - 12 ? year + 1 : year;
}

/** ", 2019", " 2019", "last year", "this year" after a day and month. */
function readYear(reader: Reader, at: number): { to: number; year: number } {
  const { tokens, publishedAt } = reader;
  const comma = tokens[at]?.text === "," ? 1 : 0;
  const year = yearAt(tokens, at + comma);
  if (year) return { to: at + comma + 1, year };
  if (publishedAt && tokens[at + 1]?.lower === "year") {
    if (tokens[at]?.lower === "last") return { to: at + 2, year: yearOf(publishedAt) - 1 };
    if (tokens[at]?.lower === "this") return { to: at + 2, year: yearOf(publishedAt) };
  }
  return { to: at, year: 0 };
}

type Calendar = { year: number; month: number; first: number; last: number };

function days(reader: Reader, found: Calendar, to: number): DateRead {
  const year = found.year || yearFor(reader.publishedAt, found.month);
  const start = year ? isoDay(year, found.month, found.first) : null;
  const end = year ? isoDay(year, found.month, found.last) : null;
  const read = start && end && end >= start ? interval(start, end, precisionOf(start, end)) : null;
  const ahead = read !== null && reader.publishedAt !== null && read.start > reader.publishedAt;
  return { to, interval: read, nature: ahead ? "FUTURE" : "DAY", night: false };
}

/** "15-17 January", "15 and 17 January": both are one stretch of days. */
function rangeEnd(tokens: Token[], at: number): { day: number; to: number } {
  const dash = tokens[at]?.text ?? "";
  const pair = dash === "and" && monthAt(tokens, at + 2) > 0;
  const day = pair || dash === "-" || dash === "–" || dash === "to" ? dayAt(tokens, at + 1) : 0;
  return day ? { day, to: at + 2 } : { day: 0, to: at };
}

function readDayFirst(reader: Reader, at: number): DateRead | null {
  const first = dayAt(reader.tokens, at);
  if (!first) return null;
  const range = rangeEnd(reader.tokens, at + 1);
  let to = range.to;
  if (reader.tokens[to]?.lower === "of") to += 1;
  const month = monthAt(reader.tokens, to);
  if (!month) return null;
  const year = readYear(reader, skipDot(reader.tokens, to + 1));
  return days(reader, { year: year.year, month, first, last: range.day || first }, year.year ? year.to : to + 1);
}

const skipDot = (tokens: Token[], at: number): number =>
  tokens[at]?.text === "." && (nth(tokens, at - 1)?.text.length ?? 9) <= 4 && at + 1 < tokens.length ? at + 1 : at;

function readMonthFirst(reader: Reader, at: number): DateRead | null {
  const month = monthAt(reader.tokens, at);
  if (!month) return null;
  const next = skipDot(reader.tokens, at + 1);
  const dayToken = reader.tokens[next]?.lower === "the" ? next + 1 : next;
  const first = dayAt(reader.tokens, dayToken);
  if (!first) return readMonthOnly(reader, at, month);
  const range = rangeEnd(reader.tokens, dayToken + 1);
  const year = readYear(reader, range.to);
  if (isBareCount(reader.tokens, at, year.year)) return readMonthOnly(reader, at, month);
  return days(reader, { year: year.year, month, first, last: range.day || first }, year.year ? year.to : range.to);
}

/** "In October 29 people died": no day of the month is led up to by "in". */
const isBareCount = (tokens: Token[], at: number, year: number): boolean =>
  year === 0 && nth(tokens, at - 1)?.lower === "in" && tokens[at + 2]?.kind === "word" && !tokens[at + 2]?.capital;

/** "May" and "March" alone are read only after a preposition or with a year. */
export function readMonthOnly(reader: Reader, at: number, month: number): DateRead | null {
  const year = readYear(reader, at + 1);
  const before = reader.tokens[at - 1]?.lower ?? "";
  const heads = at === 0 && /^[-–—:]$/.test(reader.tokens[1]?.text ?? "");
  const clear = LED.has(before) || year.year > 0 || heads;
  if (!clear) return null;
  const back =
    before === "last" && reader.publishedAt && month >= monthOf(reader.publishedAt) - 1
      ? yearOf(reader.publishedAt) - 1
      : 0;
  const resolved = year.year || back || yearFor(reader.publishedAt, month);
  return { to: year.to, interval: resolved ? monthInterval(resolved, month) : null, nature: "PARTIAL", night: false };
}

const LED = new Set(
  "in since last this during early late mid until till by from of and to - next before after every".split(" "),
);

/** 2024-01-16 */
function readIso(reader: Reader, at: number): DateRead | null {
  const { tokens } = reader;
  const year = yearAt(tokens, at);
  if (!year || tokens[at + 1]?.text !== "-" || tokens[at + 3]?.text !== "-") return null;
  const day = isoDay(year, dayAt(tokens, at + 2), dayAt(tokens, at + 4));
  return day ? { to: at + 5, interval: dayInterval(day), nature: "DAY", night: false } : null;
}

const YEAR_LED = new Set(
  "in since during of from between until by late early mid and before after - ( summer winter spring autumn fall".split(
    " ",
  ),
);

const EVENTS =
  /^(?:attacks?|war|invasion|raids?|bombings?|strikes?|massacre|coup|clash|clashes|conflict|killings?|poisoning|uprising|revolution|siege|offensive|crackdown|battle|fighting|unrest|genocide|explosion|blast|crash|shooting|assassination|ambush)$/;

/** "the 2018 attack", "its 2003 invasion": the year of what it stands before. */
const isOfEvent = (tokens: Token[], at: number): boolean =>
  /^(?:the|a|its|their|his|'s|’s)$/.test(nth(tokens, at - 1)?.lower ?? "") &&
  [1, 2].some((step) => EVENTS.test(tokens[at + step]?.lower ?? ""));

const yearAfter = (tokens: Token[], at: number, first: number): number => {
  const year = yearAt(tokens, at);
  return year > first ? year : 0;
};

/** "between 1998 and 2000", "from 2011 to 2013": the word that leads up to the later year. */
const SPANS: Readonly<Record<string, string>> = { between: "and", from: "to" };

/** "1992-1994", "1992–93", "between 1992 and 1994": the later year, 0 where it is none. */
function lastYear(tokens: Token[], at: number, first: number): number {
  const joint = SPANS[nth(tokens, at - 1)?.lower ?? ""];
  if (joint !== undefined && tokens[at + 1]?.lower === joint) return yearAfter(tokens, at + 2, first);
  if (!/^[-–]$/.test(tokens[at + 1]?.text ?? "") || /^[-–]$/.test(tokens[at + 3]?.text ?? "")) return 0;
  const text = tokens[at + 2]?.text ?? "";
  const year =
    yearAt(tokens, at + 2) || (DIGITS.test(text) && text.length === 2 ? first - (first % 100) + Number(text) : 0);
  return year > first ? year : 0;
}

const yearSpan = (first: number, last: number): DayInterval => interval(`${first}-01-01`, `${last}-12-31`, 5);

function readYearOnly(reader: Reader, at: number): DateRead | null {
  const year = yearAt(reader.tokens, at);
  if (!year) return null;
  const led = YEAR_LED.has(reader.tokens[at - 1]?.lower ?? "") || isOfEvent(reader.tokens, at);
  if (!led) return null;
  const last = lastYear(reader.tokens, at, year);
  if (last) return { to: at + 3, interval: yearSpan(year, last), nature: "PARTIAL", night: false };
  if (reader.tokens[at + 1]?.text === "-" && /^[0-9]/.test(reader.tokens[at + 2]?.text ?? "")) return null;
  return { to: at + 1, interval: yearInterval(year), nature: "PARTIAL", night: false };
}

/** 29-07-2015 and 23.04.2017: day first; month first where the day comes only so. */
function readNumeric(reader: Reader, at: number): DateRead | null {
  const { tokens } = reader;
  const mark = tokens[at + 1]?.text ?? "";
  if ((mark !== "-" && mark !== "/") || tokens[at + 3]?.text !== mark) return null;
  const year = yearAt(tokens, at + 4);
  const [first, second] = [dayAt(tokens, at), dayAt(tokens, at + 2)];
  const day = second > 12 ? isoDay(year, first, second) : isoDay(year, second, first);
  return day ? { to: at + 5, interval: dayInterval(day), nature: "DAY", night: false } : null;
}

/** A date of the calendar that begins at token `at`. */
export function readCalendarDate(reader: Reader, at: number): DateRead | null {
  return (
    readIso(reader, at) ??
    readNumeric(reader, at) ??
    readDayFirst(reader, at) ??
    readMonthFirst(reader, at) ??
    readYearOnly(reader, at)
  );
}
