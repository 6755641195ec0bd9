/** Middle value; of an even number of values the upper of the two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Seconds that the work takes. */
export const seconds = async (work: () => void | Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** Seconds of the processor that this process has taken with all its threads. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** What is to be timed: one call does `units` units of work. */
export type Contender = { name: string; units: number; work: () => void | Promise<void> };

/** Units a second by the clock, and by the processor's time, which a busy machine lengthens less. */
export type Rate = { perSecond: number; perProcessorSecond: number };

/**
 * How fast each contender is, median of `rounds` rounds after `warmUps` to warm up (one unless given).
 * The contenders take turns within each round, so that a busy machine is busy for all of them.
 */
export const ratesOf = async (input: {
  contenders: readonly Contender[];
  rounds: number;
  warmUps?: number;
}): Promise<Rate[]> => {
  const { contenders, rounds, warmUps = 1 } = input;
  for (let round = 0; round < warmUps; round += 1) for (const { work } of contenders) await work();
  const rates = contenders.map((): Rate[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { units, work }] of contenders.entries()) {
      const before = processorSeconds();
      const taken = await seconds(work);
      rates[at]?.push({ perSecond: units / taken, perProcessorSecond: units / (processorSeconds() - before) });
    }
  }
  return rates.map((measured) => ({
    perSecond: median(measured.map(({ perSecond }) => perSecond)),
    perProcessorSecond: median(measured.map(({ perProcessorSecond }) => perProcessorSecond)),
  }));
};
