/**
 * What was derived of objects, kept for the last so many that were asked for, twice as many at most, and no longer than the
 * objects themselves. For what is cheap to derive again and large for what it is of.
 */
export function latelyKept<Of extends object, Value extends object>(most: number) {
  let [young, old] = [new WeakMap<Of, Value>(), new WeakMap<Of, Value>()];
  let count = 0;

  function set(of: Of, value: Value): void {
    if (!young.has(of)) count += 1;
    if (count > most) {
      [young, old] = [new WeakMap(), young];
      count = 1;
    }
    young.set(of, value);
  }

  return {
    set,
    get(of: Of): Value | undefined {
      const known = young.get(of);
      if (known !== undefined) return known;
      const older = old.get(of);
      if (older !== undefined) set(of, older);
      return older;
    },
  };
}
