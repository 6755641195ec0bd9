import { allIntersect, type Interval, isAgreeingBound } from "../intervals/interval.ts";
import { byText } from "../ledger/group-by.ts";
import type { ClaimantIdentity, ReportedRange } from "../views/tally-view.ts";
import type { Assertion } from "./figure.ts";

/** A claimant's range (R8) with the interval that R10 compares. */
export type ClaimantRow = ReportedRange & {
  claimant: ClaimantIdentity;
  interval: Interval;
  disputed: boolean;
  current: readonly Assertion[];
};

/**
 * R8 over a claimant's current assertions, of which there is at least one. Among figures that contradict each other,
 * an "at least" that agrees with one of them spans nothing of its own (R5).
 */
export function claimantRow(current: readonly Assertion[]): ClaimantRow {
  const intervals = withoutAgreeing(current.map(({ interval }) => interval));
  const agree = allIntersect(intervals);
  const lows = intervals.map(({ lo }) => lo);
  const highs = intervals.map(({ hi }) => hi);
  const interval = agree
    ? { lo: Math.max(...lows), hi: Math.min(...highs) }
    : { lo: Math.min(...lows), hi: Math.max(...highs) };
  const open = interval.hi === Number.POSITIVE_INFINITY;
  const high = open ? largestStated(current) : interval.hi;
  const [first] = current;
  if (first === undefined) throw new RangeError("A claimant's range needs a figure.");
  return {
    claimant: first.group,
    interval,
    low: interval.lo,
    best: bestOf({ current, low: interval.lo, high }),
    high,
    open,
    disputed: !agree,
    current,
  };
}

/** The number that a figure puts forward, kept within its claimant's range: "about 10" and "about 12" meet at 11 (R8). */
export function pointWithin(input: { assertion: Assertion; row: Pick<ClaimantRow, "interval"> }): number | null {
  const { point } = input.assertion;
  const { lo, hi } = input.row.interval;
  return point === null ? null : Math.min(Math.max(point, lo), hi);
}

function withoutAgreeing(intervals: readonly Interval[]): Interval[] {
  return intervals.filter((interval) => !isAgreeingBound({ interval, others: intervals }));
}

/** The largest number that anyone named; for words without one, the bound they stand for (R1). */
function largestStated(current: readonly Assertion[]): number {
  const finite = current.map(({ interval }) => (Number.isFinite(interval.hi) ? interval.hi : interval.lo));
  return Math.max(...finite);
}

/** The number of the best graded, then most recent, then lowest, kept within the range (R8). */
function bestOf(input: { current: readonly Assertion[]; low: number; high: number }): number | null {
  const named = input.current.filter(({ point }) => point !== null);
  const [first] = named.sort(
    (a, b) =>
      a.gradeRank - b.gradeRank ||
      byText(b.assertedAt?.slice(0, 10) ?? "", a.assertedAt?.slice(0, 10) ?? "") ||
      (a.point ?? 0) - (b.point ?? 0),
  );
  if (first === undefined || first.point === null) return null;
  return Math.min(Math.max(first.point, input.low), input.high);
}
