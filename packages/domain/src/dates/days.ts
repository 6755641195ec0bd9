import type { DayInterval, IsoDay } from "../claims/claim.ts";

const DAY_MS = 86_400_000;

export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
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
