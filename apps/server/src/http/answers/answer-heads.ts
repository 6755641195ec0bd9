import { type LedgerHead, type MaybePromise, mapMaybe, type Reads } from "@demarche/services";
import type { KnownRequest } from "./known-requests.ts";

type Options = { reads: Pick<Reads, "head" | "crisisHead"> };
type Known = Pick<KnownRequest, "ready">;

/**
 * The newest entries that the answer to a request depends on: those of the crises that it tells of, where that is known and
 * there are such, else the newest of all.
 */
export function answerHeads({ reads }: Options): (known: Known) => MaybePromise<readonly LedgerHead[]> {
  const whole = (): MaybePromise<readonly LedgerHead[]> => mapMaybe(reads.head(), (head) => [head]);

  function ofAll(slugs: readonly string[]): MaybePromise<readonly LedgerHead[]> {
    const heads = slugs.map((slug) => reads.crisisHead(slug));
    return mapMaybe(all(heads), (found) => {
      const known = found.filter((head) => head !== null);
      return known.length === found.length ? known : whole();
    });
  }

  return ({ ready }) => {
    const slugs = ready?.crises ?? null;
    return slugs === null ? whole() : ofAll(slugs);
  };
}

/** At once where every one is at hand. */
function all<T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> {
  const ready = values.flatMap((value) => (value instanceof Promise ? [] : [value]));
  return ready.length === values.length ? ready : Promise.all(values);
}
