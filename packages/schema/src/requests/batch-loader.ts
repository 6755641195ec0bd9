import type { MaybePromise } from "./maybe-promise.ts";

/** `load` gives what is known at once; what is not is asked for together with all that is asked for in this turn. */
export type BatchLoader<T> = { load(id: string): MaybePromise<T> };

/** Most ids of one question to the store. */
const MOST_AT_ONCE = 1_000;

export function batchLoader<T>(batch: (ids: readonly string[]) => Promise<T[]>): BatchLoader<T> {
  const known = new Map<string, { value: MaybePromise<T> }>();
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
    for (const [id, value] of found) known.set(id, { value });
    return found;
  }

  return {
    load(id) {
      const at = known.get(id);
      if (at) return at.value;
      waiting.push(id);
      answers ??= ask();
      const value = answers.then((found) => found.get(id) as T);
      known.set(id, { value });
      return value;
    },
  };
}
