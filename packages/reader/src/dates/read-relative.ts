import type { DayInterval, IsoDay } from "@demarche/domain";
import { SMALL_NUMBERS } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { entry, kind } from "../foundation/words/facts.ts";
import {
  addDays,
  dayInterval,
  interval,
  lastWeekday,
  monthInterval,
  monthOf,
  nextWeekday,
  precisionOf,
  weekdayOf,
  yearInterval,
  yearOf,
} from "./calendar.ts";
import { type DateRead, dayAt, monthAt, type Reader, readCalendarDate, readMonthOnly, weekdayAt } from "./read-date.ts";
import { readDuration } from "./read-duration.ts";

const HOURS = new Set("morning afternoon evening night midday noon dawn midnight".split(" "));
const NIGHT = new Set(["night", "evening", "overnight"]);

function relative(to: number, days: DayInterval | null, night = false): DateRead {
  return { to, interval: days, nature: "RELATIVE", night };
}

const isModifier = kind(new Set(["last", "next", "this", "coming"]));

/** "Tuesday", "last Tuesday", "Tuesday night", "Tuesday, January 16". */
function readWeekday(reader: Reader, at: number): DateRead | null {
  const { tokens, publishedAt } = reader;
  const modifier = isModifier(tokens[at]) ? lower(tokens, at) : null;
  const start = modifier ? at + 1 : at;
  const weekday = weekdayAt(tokens, start);
  if (weekday < 0) return null;
  const after = HOURS.has(lower(tokens, start + 1)) ? start + 2 : start + 1;
  const night = NIGHT.has(lower(tokens, start + 1));
  const dated = readCalendarDate(reader, lower(tokens, after) === "," ? after + 1 : after);
  if (dated?.nature === "DAY") return { ...dated, night };
  if (!publishedAt) return { to: after, interval: null, nature: "WEEKDAY", night };
  if (modifier === "next" || modifier === "coming") {
    return { to: after, interval: dayInterval(nextWeekday(publishedAt, weekday)), nature: "FUTURE", night };
  }
  const back = modifier === "last" && weekdayOf(publishedAt) === weekday ? 7 : 0;
  return {
    to: after,
    interval: dayInterval(addDays(lastWeekday(publishedAt, weekday), -back)),
    nature: "WEEKDAY",
    night,
  };
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

function readDayWord(reader: Reader, at: number): DateRead | null {
  const { tokens, publishedAt } = reader;
  const word = lower(tokens, at);
  const shift = DAY_WORDS.get(word);
  if (
    word === "the" &&
    lower(tokens, at + 1) === "day" &&
    /^the day before yesterday$/.test(
      tokens
        .slice(at, at + 4)
        .map((one) => one.lower)
        .join(" "),
    )
  )
    return relative(at + 4, publishedAt ? dayInterval(addDays(publishedAt, -2)) : null);
  if (shift !== undefined) {
    const to = HOURS.has(lower(tokens, at + 1)) ? at + 2 : at + 1;
    const read = relative(to, publishedAt ? dayInterval(addDays(publishedAt, shift)) : null, word === "tonight");
    return shift > 0 ? { ...read, nature: "FUTURE" } : read;
  }
  if (word === "overnight")
    return relative(at + 1, publishedAt ? interval(addDays(publishedAt, -1), publishedAt, 2) : null, true);
  if (word === "midnight" && lower(tokens, at - 1) === "since")
    return relative(at + 1, publishedAt ? dayInterval(publishedAt) : null);
  if (word === "this" && ["morning", "afternoon", "evening"].includes(lower(tokens, at + 1))) {
    return relative(at + 2, publishedAt ? dayInterval(publishedAt) : null);
  }
  if (word === "last" && lower(tokens, at + 1) === "night") {
    return relative(at + 2, publishedAt ? dayInterval(addDays(publishedAt, -1)) : null, true);
  }
  return null;
}

function lastPeriod(unit: string, published: IsoDay): DayInterval | null {
  const monday = addDays(published, -((weekdayOf(published) + 6) % 7));
  const year = yearOf(published);
  const month = monthOf(published);
  if (unit === "week") return interval(addDays(monday, -7), addDays(monday, -1), 3);
  if (unit === "weekend") return interval(addDays(monday, -2), addDays(monday, -1), 2);
  if (unit === "month") return month === 1 ? monthInterval(year - 1, 12) : monthInterval(year, month - 1);
  return unit === "year" ? yearInterval(year - 1) : null;
}

function thisPeriod(unit: string, published: IsoDay): DayInterval | null {
  const monday = addDays(published, -((weekdayOf(published) + 6) % 7));
  if (unit === "week") return interval(monday, published, precisionOf(monday, published));
  if (unit === "weekend") return interval(addDays(monday, weekdayOf(published) === 1 ? -2 : 5), published, 2);
  if (unit === "month") return interval(`${published.slice(0, 7)}-01`, published, 4);
  return unit === "year" ? interval(`${published.slice(0, 4)}-01-01`, published, 5) : null;
}

/** "the start of the year", "the beginning of this month": its first day. */
function periodStart({ tokens, publishedAt }: Reader, at: number): DateRead | null {
  const unit = lower(tokens, at + 1);
  if (!/^(?:the|this)$/.test(lower(tokens, at)) || !/^(?:week|month|year)$/.test(unit)) return null;
  const days = publishedAt ? thisPeriod(unit, publishedAt) : null;
  return relative(at + 2, days ? dayInterval(days.start) : null);
}

function readPeriod(reader: Reader, at: number): DateRead | null {
  const { tokens, publishedAt } = reader;
  const which = lower(tokens, at);
  const unit = lower(tokens, at + 1);
  if (which === "the" && (unit === "start" || unit === "beginning") && lower(tokens, at + 2) === "of")
    return periodStart(reader, at + 3);
  if (which === "the" && unit === "weekend" && publishedAt)
    return relative(at + 2, lastPeriod(unit, addDays(publishedAt, weekdayOf(publishedAt) === 0 ? 7 : 0)));
  if (which !== "last" && which !== "this" && which !== "next") return null;
  if (!["week", "weekend", "month", "year"].includes(unit)) return null;
  if (which === "next") return { to: at + 2, interval: null, nature: "FUTURE", night: false };
  if (!publishedAt) return relative(at + 2, null);
  const days = which === "last" ? lastPeriod(unit, publishedAt) : thisPeriod(unit, publishedAt);
  return days && days.end >= days.start ? relative(at + 2, days) : null;
}

const isWhichMonth = kind(/^(?:last|this|past|next)$/);

/** "last December", "this March", "next May". */
function readNamedMonth(reader: Reader, at: number): DateRead | null {
  const { tokens, publishedAt } = reader;
  const month = monthAt(tokens, at + 1);
  if (!month || !isWhichMonth(tokens[at]) || dayAt(tokens, at + 2)) return null;
  const which = lower(tokens, at);
  if (which !== "next" || !publishedAt) return readMonthOnly(reader, at + 1, month);
  const year = yearOf(publishedAt) + (month > monthOf(publishedAt) ? 0 : 1);
  return { to: at + 2, interval: monthInterval(year, month), nature: "FUTURE", night: false };
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
  ["month", 30],
  ["months", 30],
  ["year", 365],
  ["years", 365],
]);
const smallOf = entry(SMALL_NUMBERS);
const unitOf = entry(UNITS);
const ANCHORS = new Set(["after", "before", "later", "earlier", "following", "from"]);

/** "two days ago" counts from publishing; "a day after the strikes" hangs on another event. */
function readCounted(reader: Reader, at: number): DateRead | null {
  const { tokens, publishedAt } = reader;
  const digits = tokens[at]?.kind === "number" ? Number(tokens[at]?.text) : undefined;
  const count = digits ?? smallOf(tokens[at]);
  const unit = unitOf(tokens[at + 1]);
  if (count === undefined || unit === undefined || count > 200) return null;
  const link = lower(tokens, at + 2);
  if (link === "ago") return relative(at + 3, publishedAt ? agoInterval(publishedAt, count * unit, unit) : null);
  return ANCHORS.has(link) ? { to: at + 3, interval: null, nature: "ANCHORED", night: false } : null;
}

function agoInterval(published: IsoDay, days: number, unit: number): DayInterval | null {
  const day = addDays(published, -days);
  if (unit === 1) return dayInterval(day);
  if (unit === 7) return interval(addDays(day, -3), addDays(day, 3), 3);
  return unit === 30 ? monthInterval(yearOf(day), monthOf(day)) : yearInterval(yearOf(day));
}

const isPointing = kind(/^(?:that|same|next|following|previous)$/);
/** "have died since", "since then": what follows names no day of its own. */
const SINCE_THEN = /^(?:[.,;)]|then|and|but)$/;
const isPointed = kind(/^(?:day|night|morning|evening|afternoon|month|year)$/);
const isOrdinal = kind(/^[0-9]{1,2}(?:st|nd|rd|th)$/);

/** "on the 28th": of the month spoken of. */
const isDayOfMonth = (tokens: Token[], at: number): boolean =>
  isOrdinal(tokens[at + 1]) &&
  /^(?:on|until|till|from|since)$/.test(lower(tokens, at - 1)) &&
  (tokens[at + 2] === undefined ||
    tokens[at + 2]?.kind === "mark" ||
    /^(?:and|but|when|after)$/.test(lower(tokens, at + 2)));

/** "the next day", "the same day", "that year", "the day before". */
function readAnchored(reader: Reader, at: number): DateRead | null {
  const { tokens } = reader;
  const first = lower(tokens, at);
  if (first !== "the" && first !== "that" && first !== "since") return null;
  const second = lower(tokens, at + 1);
  const anchored = (to: number): DateRead => ({ to, interval: null, nature: "ANCHORED", night: false });
  if (first === "since" && SINCE_THEN.test(tokens[at + 1]?.lower ?? "."))
    return anchored(second === "then" ? at + 2 : at + 1);
  if (first === "that" && (isPointed(tokens[at + 1]) || monthAt(tokens, at + 1) > 0)) return anchored(at + 2);
  if (first === "that" && second === "same" && isPointed(tokens[at + 2])) return anchored(at + 3);
  if (first !== "the") return null;
  if (isPointing(tokens[at + 1]) && (isPointed(tokens[at + 2]) || monthAt(tokens, at + 2) > 0)) return anchored(at + 3);
  if (isDayOfMonth(tokens, at)) return anchored(at + 2);
  return second === "day" && /^(?:before|after|earlier|later)$/.test(lower(tokens, at + 2)) ? anchored(at + 3) : null;
}

/** A date told by weekday or relative to publishing (or to another event), beginning at token `at`. */
export function readRelativeDate(reader: Reader, at: number): DateRead | null {
  return (
    readWeekday(reader, at) ??
    readDayWord(reader, at) ??
    readPeriod(reader, at) ??
    readNamedMonth(reader, at) ??
    readDuration(reader, at) ??
    readCounted(reader, at) ??
    readAnchored(reader, at)
  );
}
