/** A scale of counts from 0 up to a round number above the highest. */
export type NumberScale = { max: number; ticks: number[]; share: (value: number) => number };

const STEPS = [1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 25_000, 50_000, 100_000];
const WANTED = 5;

/** An arrow for "or more" needs room behind the highest figure. */
export function numberScale(highest: number): NumberScale {
  const top = Math.max(1, highest);
  const step = STEPS.find((size) => top / size < WANTED) ?? Math.ceil(top / WANTED);
  const max = step * (Math.floor(top / step) + 1);
  const ticks = Array.from({ length: max / step + 1 }, (_, index) => index * step);
  return { max, ticks, share: (value) => Math.min(1, Math.max(0, value / max)) };
}
