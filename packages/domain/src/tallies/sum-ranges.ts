import type { ReportedRange } from "../views/tally-view.ts";
import { NO_RANGES, type RangeTotal, rangeOfTotal, totalOf } from "./range-total.ts";

/**
 * R11: low, best and high summed; open if any is. What has no figure adds nothing and is no zero: all unknown is
 * unknown. A figure in words without a best number adds its lower bound to the best.
 */
export function sumRanges(ranges: readonly ReportedRange[]): ReportedRange {
  return rangeOfTotal(ranges.map(totalOf).reduce(plus, NO_RANGES));
}

function plus(a: RangeTotal, b: RangeTotal): RangeTotal {
  return {
    known: a.known + b.known,
    bests: a.bests + b.bests,
    opens: a.opens + b.opens,
    low: a.low + b.low,
    best: a.best + b.best,
    high: a.high + b.high,
  };
}
