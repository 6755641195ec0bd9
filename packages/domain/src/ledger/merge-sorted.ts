/** Two sorted lists as one. Few that came are sought a place among many that are known, which are not compared with each other. */
export function mergeSorted<T>(input: {
  known: readonly T[];
  came: readonly T[];
  compare(a: T, b: T): number;
}): readonly T[] {
  const { known, came, compare } = input;
  if (came.length === 0) return known;
  if (known.length === 0) return came;
  const all: T[] = [];
  let from = 0;
  for (const one of came) {
    const until = placeOf({ known, from, isBefore: (other) => compare(other, one) < 0 });
    for (; from < until; from += 1) all.push(known[from] as T);
    all.push(one);
  }
  for (; from < known.length; from += 1) all.push(known[from] as T);
  return all;
}

function placeOf<T>(input: { known: readonly T[]; from: number; isBefore(other: T): boolean }): number {
  const { known, from, isBefore } = input;
  let [low, high] = [from, known.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(known[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
