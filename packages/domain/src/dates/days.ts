import type { DayInterval, IsoDay } from "../claims/claim.ts";

const DAY_MS = 86_400_000;

export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date((dayNumber(day) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970-01-01, by Howard Hinnant's days_from_civil: linking asks for millions, and Date.parse is slow. */
export function dayNumber(day: IsoDay): number {
  const known = NUMBERS.get(day);
  if (known !== undefined) return known;
  const number = countedDays(day);
  if (NUMBERS.size < MOST_DAYS) NUMBERS.set(day, number);
  return number;
}

/** A century of days, which are asked for again and again. */
const MOST_DAYS = 36_525;
const NUMBERS = new Map<IsoDay, number>();

function countedDays(day: IsoDay): number {
  const [y, m, d] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

type Days = Pick<DayInterval, "start" | "end">;

export function daysIntersect(a: Days, b: Days): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export function daysContain(outer: Days, inner: Days): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Days between the two stretches: 0 where they share a day, 1 where one ends the day before the other starts. */
export function daysApart(a: Days, b: Days): number {
  if (daysIntersect(a, b)) return 0;
  return a.end < b.start ? daysBetween(a.end, b.start) : daysBetween(b.end, a.start);
}
