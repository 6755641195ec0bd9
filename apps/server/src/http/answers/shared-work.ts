import type { MaybePromise } from "@demarche/services";

/** Work that several ask for at once is done once; what is done at once is shared with nobody. */
export function sharedWork<T>() {
  const underWay = new Map<string, Promise<T>>();
  return (key: string, work: () => MaybePromise<T>): MaybePromise<T> => {
    const known = underWay.get(key);
    if (known) return known;
    const started = work();
    if (!(started instanceof Promise)) return started;
    const shared = started.finally(() => underWay.delete(key));
    underWay.set(key, shared);
    return shared;
  };
}
