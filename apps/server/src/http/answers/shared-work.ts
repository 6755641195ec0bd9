import type { MaybePromise } from "@demarche/services";

type Shared<T> = { key: string; state: string; work: () => MaybePromise<T> };

/** Work that several ask for at once, of one key and state, is done once; what is done at once is shared with nobody. */
export function sharedWork<T>() {
  const underWay = new Map<string, Promise<T>>();
  return ({ key, state, work }: Shared<T>): MaybePromise<T> => {
    const known = underWay.size === 0 ? undefined : underWay.get(key + state);
    if (known) return known;
    const started = work();
    if (!(started instanceof Promise)) return started;
    const shared = started.finally(() => underWay.delete(key + state));
    underWay.set(key + state, shared);
    return shared;
  };
}
