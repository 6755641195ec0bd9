/**
 * Work in parts: whoever does it may turn to something else between two of them. Nothing may be asked of what is worked
 * on meanwhile.
 */
export type Slices<T> = Generator<undefined, T>;

/** Does all of it at once. */
export function whole<T>(slices: Slices<T>): T {
  for (;;) {
    const next = slices.next();
    if (next.done) return next.value;
  }
}
