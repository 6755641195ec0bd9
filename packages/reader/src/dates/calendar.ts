import type { DatePrecision, DayInterval, IsoDay } from "@demarche/domain";
import { remembered } from "../foundation/remembered.ts";

const DAY = 86_400_000;

export const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
export const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

export const toDayNumber: (day: IsoDay) => number = remembered((day) =>
  Math.round(Date.parse(`${day}T00:00:00Z`) / DAY),
);
const written = remembered((number): IsoDay => new Date(Number(number) * DAY).toISOString().slice(0, 10));
export const toIsoDay = (number: number): IsoDay => written(String(number));
export const addDays = (day: IsoDay, days: number): IsoDay => toIsoDay(toDayNumber(day) + days);
export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));
export const monthOf = (day: IsoDay): number => Number(day.slice(5, 7));
export const weekdayOf = (day: IsoDay): number => (((toDayNumber(day) + 4) % 7) + 7) % 7;

const two = (value: number): string => String(value).padStart(2, "0");

/** Null where the calendar has no such day, or the year is outside 1900–2199. */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  return day <= daysIn(year, month) ? `${year}-${two(month)}-${two(day)}` : null;
}

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const interval = (start: IsoDay, end: IsoDay, precision: DatePrecision): DayInterval => ({
  start,
  end,
  precision,
});
export const dayInterval = (day: IsoDay): DayInterval => interval(day, day, 1);

/** Whole month, UCDP precision 4. */
export function monthInterval(year: number, month: number): DayInterval | null {
  const start = isoDay(year, month, 1);
  const end = isoDay(year, month, daysIn(year, month));
  return start && end ? interval(start, end, 4) : null;
}

/** Whole year, UCDP precision 5. */
export function yearInterval(year: number): DayInterval | null {
  return year >= 1900 && year <= 2199 ? interval(`${year}-01-01`, `${year}-12-31`, 5) : null;
}

/** UCDP precision of a stretch of days: 1 day, 2 to 6 days, a week, a month, a year. */
export function precisionOf(start: IsoDay, end: IsoDay): DatePrecision {
  const days = toDayNumber(end) - toDayNumber(start);
  if (days === 0) return 1;
  if (days <= 5) return 2;
  if (days <= 7) return 3;
  return days <= 31 ? 4 : 5;
}

/** The weekday's last occurrence on or before `from`: within −6…0 days (R17). */
export function lastWeekday(from: IsoDay, weekday: number): IsoDay {
  return addDays(from, -((weekdayOf(from) - weekday + 7) % 7));
}

/** The weekday's next occurrence after `from`: within 1…7 days. */
export function nextWeekday(from: IsoDay, weekday: number): IsoDay {
  return addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1);
}
