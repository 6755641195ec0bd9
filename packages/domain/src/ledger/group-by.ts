/** Items by key, each group in the order of the items. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The most frequent key, ties to the one that sorts first; null where there is none. */
export function mostFrequent<K extends string>(keys: Iterable<K | null>): K | null {
  const counts = new Map<K, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: [K, number] | null = null;
  for (const [key, count] of counts) {
    if (best === null || count > best[1] || (count === best[1] && key < best[0])) best = [key, count];
  }
  return best?.[0] ?? null;
}

/** Order of code units, the same everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
