/** Called before each sentence of each pass over a text; throws where the reading has taken too long. */
export type Checkpoint = () => void;

/** For readings that may take as long as they take. */
export const unhurried: Checkpoint = () => {};

/** Reading a text took longer than it may: nothing of it was read. */
export class ReadingDeadline extends Error {
  readonly code = "reader.deadline";

  constructor(limitMs: number) {
    super(`reading takes longer than ${limitMs / 1000} s: split the text into its articles`);
    this.name = "ReadingDeadline";
  }
}

/** A checkpoint that throws a `ReadingDeadline` once `limitMs` have passed by the clock `now`, in milliseconds. */
export function deadline({ now, limitMs }: { now: () => number; limitMs: number }): Checkpoint {
  const end = now() + limitMs;
  return () => {
    if (now() > end) throw new ReadingDeadline(limitMs);
  };
}
