import type { Random } from "../seeded-random.ts";

const FINE = 1_000_000;

/** True in so many of a hundred cases. */
export function inPercent({ random, percent }: { random: Random; percent: number }): boolean {
  return random.below(FINE) < percent * (FINE / 100);
}

/** A whole number from 0, each further one half as likely again as `mean` says (geometric), at most `most`. */
export function fewOf({ random, mean, most }: { random: Random; mean: number; most: number }): number {
  let count = 0;
  while (count < most && random.below(FINE) < (mean / (mean + 1)) * FINE) count += 1;
  return count;
}

/** `total` dealt to so many shares by Zipf's law (the n-th is worth 1/n), each at least 1; the first has the rest. */
export function zipfShares({ total, shares }: { total: number; shares: number }): number[] {
  const weights = Array.from({ length: shares }, (_, index) => 1 / (index + 1));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const others = weights.slice(1).map((weight) => Math.max(1, Math.round((total * weight) / sum)));
  return [total - others.reduce((all, share) => all + share, 0), ...others];
}

/** The list in another order. */
export function shuffled<T>({ random, items }: { random: Random; items: readonly T[] }): T[] {
  const keyed = items.map((item) => ({ item, key: random.below(FINE) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
