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

/** A closed interval bounds the figure on both sides by what was said, and not only by zero or nothing. */
export function isOneSided(interval: Interval): boolean {
  return interval.hi === Number.POSITIVE_INFINITY || (interval.lo === 0 && interval.hi > 0);
}

/** All share a number, which for intervals is the same as each pair sharing one. */
export function allIntersect(intervals: readonly Interval[]): boolean {
  return Math.max(...intervals.map((one) => one.lo)) <= Math.min(...intervals.map((one) => one.hi));
}
