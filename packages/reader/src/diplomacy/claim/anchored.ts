import type { DayInterval, IsoDay } from "@demarche/domain";
import { addDays, dayInterval, monthInterval, monthOf, yearInterval, yearOf } from "../../dates/calendar.ts";
import type { DateMention } from "../../foundation/prepared-text.ts";
import type { Frame } from "../syntax/frame.ts";
import type { Unit } from "../syntax/unit.ts";

const NUMBERS = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, at) => [word, at + 1]),
);
const DISTANCE =
  /^(?:(?:about|some|just|only|nearly|almost) )?(\w+)\s(hour|day|week|month|year)s?\s(after|before|later|earlier)$/;
const MOMENTS = /^(?:minutes|hours) (?:after|later)$/;

const MONTH_DAYS = 30.44;

export type Distance = { days: number; precision: "DAY" | "MONTH" | "YEAR" };

const SIZES: Readonly<Record<string, { days: number; precision: Distance["precision"] }>> = {
  hour: { days: 0, precision: "DAY" },
  day: { days: 1, precision: "DAY" },
  week: { days: 7, precision: "DAY" },
  month: { days: MONTH_DAYS, precision: "MONTH" },
  year: { days: 365.25, precision: "YEAR" },
};

/** "ten days after" puts what follows ten days back; "a week later" puts its own clause a week on. Days, signed. */
export function distanceOf(words: string): Distance | null {
  if (MOMENTS.test(words.toLowerCase())) return { days: 0, precision: "DAY" };
  const [, count = "", unit = "", way = ""] = DISTANCE.exec(words.toLowerCase()) ?? [];
  const size = SIZES[unit];
  const number = /^an?$/.test(count) ? 1 : (NUMBERS.get(count) ?? Number(count));
  if (!size || !Number.isFinite(number)) return null;
  const sign = way === "after" || way === "earlier" ? -1 : 1;
  return { days: sign * Math.round(number * size.days), precision: size.precision };
}

/** A month so many months on. */
function monthsOn(base: DayInterval, months: number): DayInterval | null {
  const index = yearOf(base.start) * 12 + monthOf(base.start) - 1 + months;
  return monthInterval(Math.floor(index / 12), (index % 12) + 1);
}

/** The day that far from a base: a day, or the month or year that it falls into. */
export function shift(base: DayInterval, { days, precision }: Distance): DayInterval | null {
  const start = addDays(base.start, days);
  if (precision === "MONTH" && base.precision === 4) return monthsOn(base, Math.round(days / MONTH_DAYS));
  if (precision === "DAY") return { ...base, start, end: addDays(base.end, days) };
  return precision === "YEAR" ? yearInterval(yearOf(start)) : monthInterval(yearOf(start), monthOf(start));
}

type Input = {
  dates: DateMention[];
  units: readonly Unit[];
  frame: Frame;
  lastDate: DayInterval | null;
  publishedAt: IsoDay | null;
};

/** "less than two months after", with no other day in the sentence: counted from the report. */
const today = (publishedAt: IsoDay | null): DayInterval | null => (publishedAt ? dayInterval(publishedAt) : null);

/** The anchored mention that opens a frame's clause ("ten days after the two agreed"), or of a clause it is joined to. */
function openerOf({ dates, units, frame }: Input, depth = 0): DateMention | null {
  const subject = frame.passive ? frame.object : frame.subject;
  const from = subject && frame.verb.finite ? units.indexOf(subject) : frame.at;
  const unit = units[Math.min(from < 0 ? frame.at : from, frame.at) - 1];
  const mention = dates.find((date) => unit !== undefined && date.start >= unit.start && date.end <= unit.end);
  if (mention?.nature === "ANCHORED" && /(?:after|before)$/i.test(mention.text)) return mention;
  const above = frame.joinedTo ?? (frame.verb.finite ? null : frame.governor);
  return above && depth < 3
    ? openerOf({ dates, units, frame: above, lastDate: null, publishedAt: null }, depth + 1)
    : null;
}

/** The day that a mention like "ten days after" gives a clause; undefined where its clause has none, null where it stays open. */
export function anchoredDate(input: Input): { date: DayInterval | null; wording: string } | undefined {
  const opener = openerOf(input);
  if (opener) {
    const counted = /after$/i.test(opener.text) ? today(input.publishedAt) : null;
    return { date: shifted(opener, nearest(input, opener) ?? counted), wording: opener.text };
  }
  const later = input.dates.find(
    (date) => date.nature === "ANCHORED" && /(?:later|earlier)$/i.test(date.text) && within(input, date),
  );
  return later ? { date: shifted(later, input.lastDate), wording: later.text } : undefined;
}

function shifted(mention: DateMention, base: DayInterval | null): DayInterval | null {
  const distance = distanceOf(mention.text);
  return distance && base ? shift(base, distance) : null;
}

/** The date stands in the frame's clause, with no other clause's verb between. */
const within = ({ frame, units }: Input, date: DateMention): boolean => {
  const parted = units.some(
    (unit) => unit.kind === "verb" && unit.finite && unit.start > frame.verb.end && unit.end < date.start,
  );
  if (parted) return false;
  const last = [frame.object, frame.second, ...frame.preps.map(({ phrase }) => phrase)].at(-1);
  return (
    date.start >= (frame.subject?.start ?? frame.verb.start) - 40 && date.start <= (last?.end ?? frame.verb.end) + 40
  );
};

/** "Saturday's raid": the day of a noun, not of a clause. */
const isOfNoun = (units: readonly Unit[], { end }: DateMention): boolean =>
  units.some(
    (unit) => unit.kind === "phrase" && unit.start <= end + 1 && unit.end > end && /^['’]s\b/.test(unit.lower),
  );

/** The sentence's other day that stands nearest; the day of a noun only where there is no other. */
function nearest({ dates, units }: Input, opener: DateMention): DayInterval | null {
  const days = dates.filter((date) => date.interval !== null && date.interval.precision === 1);
  const ofClauses = days.filter((date) => !isOfNoun(units, date));
  const known = ofClauses.length > 0 ? ofClauses : days;
  const distance = (date: DateMention): number => Math.abs(date.start - opener.start);
  return known.sort((a, b) => distance(a) - distance(b))[0]?.interval ?? null;
}
