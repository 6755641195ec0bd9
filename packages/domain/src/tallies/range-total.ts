import type { ReportedRange } from "../views/tally-view.ts";

/**
 * A sum of ranges that ranges can be added to and taken from again (R11): how many are known, how many of those have a
 * best number or an open top, and their numbers.
 */
export type RangeTotal = { known: number; bests: number; opens: number; low: number; best: number; high: number };

export const NO_RANGES: RangeTotal = { known: 0, bests: 0, opens: 0, low: 0, best: 0, high: 0 };

/** What one range adds. What has no figure adds nothing; one in words adds its lower bound to the best. */
export function totalOf({ low, best, high, open }: ReportedRange): RangeTotal {
  if (low === null) return NO_RANGES;
  return { known: 1, bests: best === null ? 0 : 1, opens: open ? 1 : 0, low, best: best ?? low, high: high ?? 0 };
}

/** The sum as a range: all unknown is unknown and no zero; open if any is. */
export function rangeOfTotal({ known, bests, opens, low, best, high }: RangeTotal): ReportedRange {
  if (known === 0) return { low: null, best: null, high: null, open: false };
  return { low, best: bests === 0 ? null : best, high, open: opens > 0 };
}
