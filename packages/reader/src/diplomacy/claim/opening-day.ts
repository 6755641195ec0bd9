import type { DayInterval, IsoDay } from "@demarche/domain";
import { dayInterval, isoDay, monthOf, yearInterval, yearOf } from "../../dates/calendar.ts";
import type { DateMention, Sentence, Token } from "../../foundation/prepared-text.ts";
import type { Frame } from "../syntax/frame.ts";
import type { Unit } from "../syntax/unit.ts";

const MONTH_AND_DAY = /^\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?$|^\d{1,2}(?:st|nd|rd|th)? \p{L}+$/u;

function inYear(date: DateMention, years: number): DateMention | null {
  const day = date.interval?.start;
  if (day === undefined || date.interval?.precision !== 1 || !MONTH_AND_DAY.test(date.text)) return null;
  const other = isoDay(yearOf(day) + years, monthOf(day), Number(day.slice(8)));
  return other === null ? null : { ...date, interval: dayInterval(other), nature: years < 0 ? "DAY" : "FUTURE" };
}

/** "On May 18" of what has happened, in a text of April: that day of the year before. */
export function yearBefore(date: DateMention, publishedAt: IsoDay | null): DateMention {
  const ahead = publishedAt !== null && date.interval !== null && date.interval.start > publishedAt;
  return ahead ? (inYear(date, -1) ?? date) : date;
}

/** "will visit on August 25", where the day has been taken for the one of last year. */
export function yearAfter(date: DateMention, publishedAt: IsoDay | null): DateMention | null {
  const behind = publishedAt !== null && date.interval !== null && date.interval.start < publishedAt;
  return behind ? inYear(date, 1) : null;
}

/** "In 2009 Chad did this; Mali did that": the one day that opens a sentence goes for all its clauses in its time. */
export function openingDay(input: {
  dates: DateMention[];
  units: readonly Unit[];
  frame: Frame | null;
}): DateMention | null {
  const { dates, units, frame } = input;
  const [only] = dates;
  const opens = units[0]?.kind === "phrase" && units[0].type === "DATE";
  const earlier = frame?.verb.auxiliaries.includes("had") ?? false;
  return opens && dates.length === 1 && only !== undefined && frame?.verb.finite && !earlier ? only : null;
}

const isBullet = ({ kind, lower }: Token): boolean => kind === "mark" || lower === "on";
/** "April 6: ", "6 April – ": what parts the day of a chronology's entry from what happened on it. */
const isEntryMark = (token: Token | undefined): boolean => token !== undefined && /^[:–—]$/.test(token.text);

const YEAR = /^(?:19|20)\d\d$/;

/** "June 2019.", "2014.", "April 6: …": a sentence that is a date, or an entry under one: its paragraph tells what happened then. Null for any other. */
export function headingDay({ tokens }: Sentence, dates: readonly DateMention[]): DayInterval | null {
  const [only] = dates;
  const [first, ...others] = tokens;
  const year = first !== undefined && YEAR.test(first.text) && others.every(({ kind }) => kind === "mark");
  if (year) return yearInterval(Number(first.text));
  const entry = dates.find(({ from }) => from <= 1 && tokens.slice(0, from).every(isBullet));
  if (entry !== undefined && isEntryMark(tokens[entry.to])) return entry.interval;
  if (dates.length !== 1 || only === undefined) return null;
  const words = tokens.filter((token, at) => token.kind !== "mark" && (at < only.from || at >= only.to));
  return words.length === 0 ? only.interval : null;
}
