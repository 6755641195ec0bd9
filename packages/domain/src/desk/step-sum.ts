/**
 * A sum that changes at instants, as the difference that each of them makes. Asking seeks; a difference put in the past
 * moves only what comes after it.
 */
export function stepSum<Key extends string>(keys: readonly Key[]) {
  const width = keys.length;
  const times: number[] = [];
  const differences: number[][] = [];
  const sums: number[][] = [];
  let summed = 0;

  function placeOf(time: number): number {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((times[middle] ?? Number.POSITIVE_INFINITY) < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function sumUp(): void {
    for (; summed < times.length; summed += 1) {
      const before = sums[summed - 1];
      sums[summed] = Array.from({ length: width }, (_, at) => (before?.[at] ?? 0) + (differences[summed]?.[at] ?? 0));
    }
  }

  return {
    /** Adds (or takes, by a `sign` of −1) from an instant on. */
    add({ time, values, sign }: { time: number; values: Readonly<Record<Key, number>>; sign: 1 | -1 }): void {
      const place = placeOf(time);
      if (times[place] !== time) {
        times.splice(place, 0, time);
        differences.splice(
          place,
          0,
          Array.from({ length: width }, () => 0),
        );
      }
      const difference = differences[place];
      for (const [at, key] of keys.entries())
        if (difference) difference[at] = (difference[at] ?? 0) + sign * values[key];
      summed = Math.min(summed, place);
    },
    /** The sum at an instant, what changes at it included. */
    at(time: number): Record<Key, number> {
      sumUp();
      const sum = sums[placeOf(time + 1) - 1];
      return Object.fromEntries(keys.map((key, at) => [key, sum?.[at] ?? 0])) as Record<Key, number>;
    },
  };
}
