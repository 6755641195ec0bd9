/**
 * Some things by key. Most keys have one thing: a set of one takes a quarter of a kilobyte, which crises of a million texts feel.
 */
export function oneOrMore<Thing extends string | { key: string }>() {
  const known = new Map<string, Thing | Set<Thing>>();
  return {
    add(key: string, thing: Thing): void {
      const before = known.get(key);
      if (before === undefined) known.set(key, thing);
      else if (before instanceof Set) before.add(thing);
      else if (before !== thing) known.set(key, new Set([before, thing]));
    },
    remove(key: string, thing: Thing): void {
      const before = known.get(key);
      if (before === thing) known.delete(key);
      else if (before instanceof Set) before.delete(thing);
    },
    of(key: string): Iterable<Thing> {
      const found = known.get(key);
      if (found === undefined) return [];
      return found instanceof Set ? found : [found];
    },
  };
}
