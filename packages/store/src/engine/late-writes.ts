/** Writes put off until just before the commit, where those of all works that share it are made one after the other. */
export type LateWrites = {
  add(write: () => void): void;
  count(): number;
  /** Forgets all but the first so many: the work that asked for the others was undone. */
  keep(count: number): void;
  /** Makes the next so many; false where none is left. */
  make(most: number): boolean;
};

export function lateWrites(): LateWrites {
  const waiting: (() => void)[] = [];
  return {
    add: (write) => void waiting.push(write),
    count: () => waiting.length,
    keep: (count) => void waiting.splice(count),
    make(most) {
      for (const write of waiting.splice(0, most)) write();
      return waiting.length > 0;
    },
  };
}
