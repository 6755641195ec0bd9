import { latelyKept } from "./lately-kept.ts";

/** So many lists: what they come to is small, and cheap to derive again. */
const MOST_LISTS = 16_000;

/**
 * Derives something from a list of objects, and gives it again while the list holds the same ones: what comes to an
 * incident leaves most of what its parts come to as it was. The last list that began with an object is kept for a while.
 */
export function keptByList<Item extends object, Result>(derive: (items: readonly Item[]) => Result) {
  const kept = latelyKept<Item, { items: readonly Item[]; result: Result }>(MOST_LISTS);
  return (items: readonly Item[]): Result => {
    const [first] = items;
    if (first === undefined) return derive(items);
    const known = kept.get(first);
    if (known !== undefined && isSameList(known.items, items)) return known.result;
    const result = derive(items);
    kept.set(first, { items, result });
    return result;
  };
}

export function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
