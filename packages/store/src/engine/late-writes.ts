/** Writes put off until just before the commit, where those of all works that share it are made one after the other. */
export type LateWrites = {
  add(write: () => void): void;
  count(): number;
  /** Forgets all but the first so many: the work that asked for the others was undone. */
  keep(count: number): void;
  /** Makes the next so many; false where none is left. */
  make(most: number): boolean;
  /** Another number once something was undone, or the transaction has ended: what was seen within it may not hold. */
  stretch(): number;
};

export function lateWrites(): LateWrites {
  const waiting: (() => void)[] = [];
  let stretch = 0;
  return {
    add: (write) => void waiting.push(write),
    count: () => waiting.length,
    keep(count) {
      waiting.splice(count);
      stretch += 1;
    },
    make(most) {
      for (const write of waiting.splice(0, most)) write();
      return waiting.length > 0;
    },
    stretch: () => stretch,
  };
}
