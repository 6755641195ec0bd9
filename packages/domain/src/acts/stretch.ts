import type { DayInterval, IsoDay } from "../claims/claim.ts";

/** Days as numbers, both ends included: grouping compares them more often than a date can be parsed. */
export type Stretch = { from: number; to: number };

/** Days since 1970. */
export function ordinalOf(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

export function stretchOf({ start, end }: DayInterval): Stretch {
  return { from: ordinalOf(start), to: ordinalOf(end) };
}

/** Days between two stretches; 0 where they share a day. */
export function stretchesApart(a: Stretch, b: Stretch): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
