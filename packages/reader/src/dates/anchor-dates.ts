import type { DayInterval, IsoDay } from "@demarche/domain";
import type { DateMention, Sentence } from "../foundation/prepared-text.ts";
import { SMALL_NUMBERS } from "../numbers/number-words.data.ts";
import { addDays, dayInterval, MONTHS, monthInterval, monthOf, yearInterval, yearOf } from "./calendar.ts";

const GAP = 4;
const WITHIN_YEAR = 4;
const FILLERS = new Set([",", "in", "on", "of", "the", "early", "late", "mid", "-"]);
const AHEAD = /(?:later|after|next day|following day|day after)$/;

type Anchor = { date: DateMention; base: DayInterval | null; publishedAt: IsoDay | null };

function monthsFrom(day: IsoDay, months: number): DayInterval | null {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return monthInterval(Math.floor(index / 12), (index % 12) + 1);
}

/** So many days, weeks, months or years from a day, as precisely as the unit. */
function counted(from: IsoDay, count: number, unit: string): DayInterval | null {
  if (unit.startsWith("day")) return dayInterval(addDays(from, count));
  if (unit.startsWith("week")) return dayInterval(addDays(from, count * 7));
  return unit.startsWith("month") ? monthsFrom(from, count) : yearInterval(yearOf(from) + count);
}

/** "that year", "the same day", "the next day", "two weeks earlier": from the date that the text told before. */
function resolved({ date, base, publishedAt }: Anchor): DayInterval | null {
  const words = date.text.toLowerCase().split(/\s+/);
  const unit = words.find((word) => /^(?:day|week|month|year)s?$/.test(word)) ?? "day";
  const text = words.join(" ");
  const month = MONTHS.indexOf(words.at(-1) ?? "") + 1;
  if (words[0] === "since") return base;
  if (month > 0) return base ? monthInterval(yearOf(base.start), month) : null;
  const same = words[0] === "that" || words.includes("same");
  if (same && unit === "year") return base ? yearInterval(yearOf(base.start)) : null;
  if (same && unit === "month") return base && base.precision <= 4 ? monthsFrom(base.start, 0) : null;
  if (same) return base && base.precision <= 2 ? base : null;
  const sign = AHEAD.test(text) || /^the (?:next|following)/.test(text) ? 1 : -1;
  const from = sign > 0 ? base?.end : (base?.start ?? publishedAt);
  const count = SMALL_NUMBERS.get(words[0] ?? "") ?? (/^\d+$/.test(words[0] ?? "") ? Number(words[0]) : 1);
  return from && (base === null || base.precision <= 3 || unit.startsWith("year"))
    ? counted(from, sign * count, unit)
    : null;
}

/** "In 2019, on 14 February": a day or month named right after a year, without its own, is that year's. */
function ofYear(date: DateMention, before: DateMention | undefined, { tokens }: Sentence): DateMention {
  const own = date.interval;
  const year = before?.interval;
  if (!own || !before || !year || year.precision !== 5 || own.precision > WITHIN_YEAR || date.nature === "RELATIVE")
    return date;
  const between = tokens.slice(before.to, date.from);
  if (between.length > GAP || !between.every((token) => FILLERS.has(token.lower)) || /\d{4}/.test(date.text))
    return date;
  return { ...date, interval: inYear(own, yearOf(year.start)) };
}

const inYear = (days: DayInterval, year: number): DayInterval =>
  days.precision === 4
    ? (monthInterval(year, monthOf(days.start)) ?? days)
    : { ...days, start: `${year}${days.start.slice(4)}`, end: `${year}${days.end.slice(4)}` };

/** "in July that year": the month before takes the year that is pointed at. */
function yearTold(date: DateMention, next: DateMention | undefined, base: DayInterval | null): DateMention {
  const told = next && next.from - date.to <= 1 && /^(?:that|the same) year$/i.test(next.text);
  if (!told || !date.interval || date.interval.precision > WITHIN_YEAR || !base) return date;
  return { ...date, interval: inYear(date.interval, yearOf(base.start)), nature: "PARTIAL" };
}

/** Resolves the dates that hang on one told before them, in the order of the text. Those that lead a clause stay open. */
export function anchorDates(input: {
  sentences: readonly Sentence[];
  dates: readonly DateMention[][];
  publishedAt: IsoDay | null;
}): DateMention[][] {
  let base: DayInterval | null = null;
  return input.sentences.map((sentence, index) => {
    const found: DateMention[] = [];
    const own = input.dates[index] ?? [];
    for (const [at, date] of own.entries()) {
      let read = yearTold(ofYear(date, found.at(-1), sentence), own[at + 1], base);
      if (read.nature === "ANCHORED" && trails(sentence, read)) {
        const days = resolved({ date: read, base, publishedAt: input.publishedAt });
        if (days) read = { ...read, interval: days, nature: "RELATIVE" };
      }
      if (read.interval && read.nature !== "FUTURE") base = read.interval;
      found.push(read);
    }
    return found;
  });
}

/** "two days before." ends a statement; "two days before the vote" leads another one, which anchors it. */
function trails({ tokens }: Sentence, date: DateMention): boolean {
  if (!/(?:before|after|from|following)$/i.test(date.text)) return true;
  const next = tokens[date.to];
  return next === undefined || next.kind === "mark" || next.lower === "and" || next.lower === "in";
}
