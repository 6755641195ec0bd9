export type Random = {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  pick<T>(items: readonly T[]): T;
};

/** The same numbers for the same seed (mulberry32), so that a failure can be run again. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return {
    below,
    pick(items) {
      const picked = items[below(items.length)];
      if (picked === undefined) throw new Error("There is nothing to pick from");
      return picked;
    },
  };
}

/** Seeds 1 to the number that the environment variable names, else to `count`; `DEMARCHE_SEED` runs one alone. */
export function seedsOf({ variable, count }: { variable: string; count: number }): number[] {
  const { DEMARCHE_SEED: one } = process.env;
  if (one) return [Number(one)];
  return Array.from({ length: Number(process.env[variable] ?? count) }, (_, index) => index + 1);
}
