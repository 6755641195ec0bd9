import type { DayInterval, IsoDay } from "@demarche/domain";
import { SMALL_NUMBERS } from "@demarche/domain";
import type { DateMention, Sentence } from "../foundation/prepared-text.ts";
import { addDays, dayInterval, isoDay, MONTHS, monthInterval, monthOf, yearInterval, yearOf } from "./calendar.ts";

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

/** "the following January" after a December is of the next year, "the previous December" after a January of the last. */
function yearTurned({ base, month, pointing }: { base: DayInterval; month: number; pointing: string }): number {
  const year = yearOf(base.start);
  if (/^(?:following|next)$/.test(pointing)) return month > monthOf(base.start) ? year : year + 1;
  return pointing === "previous" && month >= monthOf(base.start) ? year - 1 : year;
}

/** "on the 28th": of the month that the text is in. */
function dayOfMonth(base: DayInterval, day: number): DayInterval | null {
  const read = base.precision <= 4 ? isoDay(yearOf(base.start), monthOf(base.start), day) : null;
  return read ? dayInterval(read) : null;
}

/** "that year", "the same day", "the next day", "two weeks earlier": from the date that the text told before. */
function resolved({ date, base, publishedAt }: Anchor): DayInterval | null {
  const words = date.text.toLowerCase().split(/\s+/);
  const unit = words.find((word) => /^(?:day|week|month|year)s?$/.test(word)) ?? "day";
  const text = words.join(" ");
  const month = MONTHS.indexOf(words.at(-1) ?? "") + 1;
  if (words[0] === "since") return base;
  if (month > 0) return base ? monthInterval(yearTurned({ base, month, pointing: words[1] ?? "" }), month) : null;
  const ordinal = /^the ([0-9]{1,2})(?:st|nd|rd|th)$/.exec(text)?.[1];
  if (ordinal) return base ? dayOfMonth(base, Number(ordinal)) : null;
  const same = words[0] === "that" || words.includes("same");
  if (same && unit === "year") return base ? yearInterval(yearOf(base.start)) : null;
  if (same && unit === "month") return base && base.precision <= 4 ? monthsFrom(base.start, 0) : null;
  if (same) return base && base.precision <= 2 ? base : null;
  const sign = AHEAD.test(text) || /^the (?:next|following)/.test(text) ? 1 : -1;
  const from = sign > 0 ? base?.end : (base?.start ?? publishedAt);
  const count = SMALL_NUMBERS.get(words[0] ?? "") ?? (/^\d+$/.test(words[0] ?? "") ? Number(words[0]) : 1);
  const fine = base === null || base.precision <= 3 || (base.precision === 4 && unit.startsWith("month"));
  return from && (fine || unit.startsWith("year")) ? counted(from, sign * count, unit) : null;
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

/** "2019" or "2019:" on a line of its own heads the entries below it. */
function headingYear({ tokens }: Sentence): number | null {
  const words = tokens.filter((token) => token.kind !== "mark");
  const only = words.length === 1 && tokens.length <= 4 ? words[0]?.text : undefined;
  return only !== undefined && /^(?:19|20)[0-9]{2}$/.test(only) ? Number(only) : null;
}

/** A day or month without a year, in a timeline, is of the year that heads its entry. */
function underHeading(date: DateMention, year: number): DateMention {
  const own = date.interval;
  const bare = year > 0 && own !== null && own.precision <= WITHIN_YEAR && !/\d{4}/.test(date.text);
  if (!bare || !["DAY", "PARTIAL", "FUTURE"].includes(date.nature) || !NAMES_MONTH.test(date.text)) return date;
  return { ...date, interval: inYear(own, year), nature: own.precision === WITHIN_YEAR ? "PARTIAL" : "DAY" };
}

const NAMES_MONTH = new RegExp(`^(?:\\d{1,2}[a-z]* )?(?:${MONTHS.map((month) => month.slice(0, 3)).join("|")})`, "i");

const RECENT = 62;

/** The year that a paragraph is in, as a date of it has told, and in which month that was. */
type Stretch = { paragraph: number; year: number; month: number | null; heads: boolean };

/** "… in March 2006; he went back in June": a month without a year goes on from the year told before it in its paragraph. */
function ofStretch(date: DateMention, stretch: Stretch | null, publishedAt: IsoDay | null): DateMention {
  const own = date.interval;
  if (own === null || stretch === null || publishedAt === null || stretch.year >= yearOf(publishedAt)) return date;
  const bare = own.precision === 1 || own.precision === WITHIN_YEAR;
  if (!bare || !["DAY", "PARTIAL", "FUTURE"].includes(date.nature) || !NAMES_MONTH.test(date.text)) return date;
  const fresh = !stretch.heads && own.start <= publishedAt && addDays(own.end, RECENT) >= publishedAt;
  if (/\d{4}|last|this|next|past|previous/i.test(date.text) || fresh) return date;
  const turned = !stretch.heads && stretch.month !== null && monthOf(own.start) < stretch.month;
  const days = inYear(own, turned ? stretch.year + 1 : stretch.year);
  return days.start > publishedAt ? date : { ...date, interval: days, nature: own.precision === 1 ? "DAY" : "PARTIAL" };
}

/** The stretch that a date opens or goes on with: one that words its year, or hangs on one that did. */
function stretchAt(date: DateMention, { paragraph, tokens }: Sentence, before: Stretch | null): Stretch | null {
  const days = date.interval;
  const goesOn =
    before !== null && days !== null && yearOf(days.start) - before.year <= 1 && yearOf(days.start) >= before.year;
  const worded = /(?:19|20)\d\d/.test(date.text);
  if (days !== null && !worded && !goesOn) return null;
  if (days === null || !(worded || goesOn) || (days.precision === 5 && days.start.slice(0, 4) !== days.end.slice(0, 4)))
    return before;
  const month = days.precision <= WITHIN_YEAR ? monthOf(days.start) : null;
  const heads = (before?.heads ?? false) || (date.from === 0 && /^[:–—-]$/.test(tokens[date.to]?.text ?? ""));
  return { paragraph, year: yearOf(days.start), month, heads };
}

/** Resolves the dates that hang on one told before them, in the order of the text. Those that lead a clause stay open. */
export function anchorDates(input: {
  sentences: readonly Sentence[];
  dates: readonly DateMention[][];
  publishedAt: IsoDay | null;
}): DateMention[][] {
  let base: DayInterval | null = null;
  let headed = 0;
  let stretch: Stretch | null = null;
  return input.sentences.map((sentence, index) => {
    const found: DateMention[] = [];
    const own = input.dates[index] ?? [];
    headed = headingYear(sentence) ?? headed;
    if (stretch?.paragraph !== sentence.paragraph) stretch = null;
    for (const [at, date] of own.entries()) {
      const placed = ofStretch(underHeading(date, headed), stretch, input.publishedAt);
      let read = yearTold(ofYear(placed, found.at(-1), sentence), own[at + 1], base);
      if (read.nature === "ANCHORED" && trails(sentence, read)) {
        const days = resolved({ date: read, base, publishedAt: input.publishedAt });
        if (days) read = { ...read, interval: days, nature: "RELATIVE" };
      }
      if (read.interval && read.nature !== "FUTURE") base = read.interval;
      stretch = stretchAt(read, sentence, stretch);
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
