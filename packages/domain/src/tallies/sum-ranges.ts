import type { ReportedRange } from "../views/tally-view.ts";

/**
 * R11: low, best and high summed; open if any is. What has no figure adds nothing and is no zero: all unknown is
 * unknown. A figure in words without a best number adds its lower bound to the best.
 */
export function sumRanges(ranges: readonly ReportedRange[]): ReportedRange {
  const known = ranges.filter((range) => range.low !== null);
  if (known.length === 0) return { low: null, best: null, high: null, open: false };
  const sum = (numberOf: (range: ReportedRange) => number | null) =>
    known.reduce((total, range) => total + (numberOf(range) ?? 0), 0);
  return {
    low: sum(({ low }) => low),
    best: known.every(({ best }) => best === null) ? null : sum(({ best, low }) => best ?? low),
    high: sum(({ high }) => high),
    open: known.some(({ open }) => open),
  };
}
