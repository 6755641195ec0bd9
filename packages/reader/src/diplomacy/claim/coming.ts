import type { DayInterval, IsoDay } from "@demarche/domain";
import { addDays, interval, monthInterval, monthOf, weekdayOf, yearInterval, yearOf } from "../../dates/calendar.ts";
import type { DateMention } from "../../foundation/prepared-text.ts";

const WEEK = 7;
const NEXT = /^(?:the )?(?:next|coming|following) (week|month|year)$/i;

/** "next week" runs from its Monday to its Sunday; "next month" and "next year" are whole ones. */
function nextOf(unit: string, publishedAt: IsoDay): DayInterval | null {
  if (unit === "year") return yearInterval(yearOf(publishedAt) + 1);
  if (unit === "month") {
    const index = yearOf(publishedAt) * 12 + monthOf(publishedAt);
    return monthInterval(Math.floor(index / 12), (index % 12) + 1);
  }
  const monday = addDays(publishedAt, WEEK - ((weekdayOf(publishedAt) + 6) % WEEK));
  return interval(monday, addDays(monday, WEEK - 1), 3);
}

/** A month named without a year, which something still to come must lie in. */
function monthAhead(date: DateMention, publishedAt: IsoDay): DayInterval | null {
  const days = date.interval;
  if (days?.precision !== 4 || days.end >= publishedAt || /\d{4}|last|past|previous/i.test(date.text)) return null;
  return monthInterval(yearOf(days.start) + 1, monthOf(days.start));
}

/** The days of a date that lies ahead and that the text gives by "next" or by a month's name alone; null for any other. */
export function coming(date: DateMention, publishedAt: IsoDay | null): DateMention | null {
  if (publishedAt === null) return null;
  const unit = NEXT.exec(date.text)?.[1]?.toLowerCase();
  const days = unit ? nextOf(unit, publishedAt) : monthAhead(date, publishedAt);
  return days ? { ...date, interval: days, nature: "FUTURE" } : null;
}
