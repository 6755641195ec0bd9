/** Middle value; of an even number of values the upper of the two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Seconds that the work takes. */
export const seconds = async (work: () => void | Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** What is to be timed: one call does `units` units of work. */
export type Contender = { name: string; units: number; work: () => void | Promise<void> };

/**
 * Units a second of each contender, median of `rounds` rounds after `warmUps` to warm up (one unless given).
 * The contenders take turns within each round, so that a busy machine is busy for all of them.
 */
export const ratesOf = async (input: {
  contenders: readonly Contender[];
  rounds: number;
  warmUps?: number;
}): Promise<number[]> => {
  const { contenders, rounds, warmUps = 1 } = input;
  for (let round = 0; round < warmUps; round += 1) for (const { work } of contenders) await work();
  const rates = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { units, work }] of contenders.entries()) rates[at]?.push(units / (await seconds(work)));
  }
  return rates.map(median);
};
