/** Whole numbers from `lo` to `hi`, both included; `hi` is Infinity where nothing bounds it above. */
export type Interval = { lo: number; hi: number };

/** R5: two figures agree iff their intervals share a number. */
export function intersects(a: Interval, b: Interval): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}

/** True where every number of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.lo <= inner.lo && inner.hi <= outer.hi;
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return a.lo === b.lo && a.hi === b.hi;
}

/** Bounded by what was said on one side only: from below without a top, or from above with nothing but zero below. */
export function isOneSided(interval: Interval): boolean {
  return interval.hi === Number.POSITIVE_INFINITY || (interval.lo === 0 && interval.hi > 0);
}

/** All share a number, which for intervals is the same as each pair sharing one. */
export function allIntersect(intervals: readonly Interval[]): boolean {
  return Math.max(...intervals.map((one) => one.lo)) <= Math.min(...intervals.map((one) => one.hi));
}

/**
 * R5: true for a lower bound that shares a number with a closed figure among the others, or that a higher lower bound
 * takes in. Such a bound corroborates; letting it set a low or a top would widen what it agrees with.
 */
export function isAgreeingBound(input: { interval: Interval; others: readonly Interval[] }): boolean {
  const { interval, others } = input;
  if (interval.hi !== Number.POSITIVE_INFINITY) return false;
  return others.some((other) =>
    other.hi === Number.POSITIVE_INFINITY ? other.lo > interval.lo : intersects(interval, other),
  );
}
