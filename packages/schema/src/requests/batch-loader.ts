import type { MaybePromise } from "@demarche/services";

/** `load` gives what is known at once; what is not is asked for together with all that is asked for in this turn. */
export type BatchLoader<T> = {
  load(id: string): MaybePromise<T>;
  loadMany(ids: readonly string[]): MaybePromise<T[]>;
};

type Entry<T> = { value: T } | { coming: Promise<ReadonlyMap<string, T>> };

/** Most ids of one question to the store. */
const MOST_AT_ONCE = 1_000;

const nothing = () => undefined;

type Options<T> = {
  batch: (ids: readonly string[]) => Promise<T[]>;
  /** Gives what needs no asking; undefined: it does. */
  atHand?: (id: string) => T | undefined;
};

export function batchLoader<T>({ batch, atHand = nothing }: Options<T>): BatchLoader<T> {
  let entries: Map<string, Entry<T>> | null = null;
  let waiting: string[] = [];
  let answers: Promise<Map<string, T>> | null = null;

  async function ask(): Promise<Map<string, T>> {
    // Resolvers that run because others were answered in this turn join in.
    await new Promise<void>((resolve) => void Promise.resolve().then(() => process.nextTick(resolve)));
    const ids = waiting;
    waiting = [];
    answers = null;
    const found = new Map<string, T>();
    for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
      const some = ids.slice(from, from + MOST_AT_ONCE);
      const values = await batch(some);
      for (const [index, id] of some.entries()) found.set(id, values[index] as T);
    }
    for (const [id, value] of found) entries?.set(id, { value });
    return found;
  }

  function entryOf(id: string): Entry<T> {
    entries ??= new Map();
    const at = entries.get(id);
    if (at) return at;
    const value = atHand(id);
    if (value !== undefined) return { value };
    waiting.push(id);
    answers ??= ask();
    const entry = { coming: answers };
    entries.set(id, entry);
    return entry;
  }

  /** Null where one has to be asked for, or was. */
  function allAtHand(ids: readonly string[]): T[] | null {
    if (entries !== null) return null;
    const values: T[] = [];
    for (const id of ids) {
      const value = atHand(id);
      if (value === undefined) return null;
      values.push(value);
    }
    return values;
  }

  return {
    load(id) {
      const known = entries === null ? atHand(id) : undefined;
      if (known !== undefined) return known;
      const entry = entryOf(id);
      return "value" in entry ? entry.value : entry.coming.then((found) => found.get(id) as T);
    },
    loadMany(ids) {
      const known = allAtHand(ids);
      if (known !== null) return known;
      const asked = ids.map(entryOf);
      const coming = new Set<Promise<ReadonlyMap<string, T>>>();
      const values: T[] = [];
      for (const entry of asked) {
        if ("value" in entry) values.push(entry.value);
        else coming.add(entry.coming);
      }
      if (coming.size === 0) return values;
      return Promise.all(coming).then((found) => {
        const all = found.length === 1 ? found[0] : new Map(found.flatMap((some) => [...some]));
        return asked.map((entry, index) => ("value" in entry ? entry.value : (all?.get(ids[index] ?? "") as T)));
      });
    },
  };
}
