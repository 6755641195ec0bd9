/** A lexicon's entries by word: a map, as "constructor" and "valueOf" are words too and every object has them. */
export const byWord = <V>(entries: Readonly<Record<string, V>>): ReadonlyMap<string, V> =>
  new Map(Object.entries(entries));
