import { type LedgerHead, type MaybePromise, mapMaybe, type Reads } from "@demarche/services";

type Options = {
  reads: Pick<Reads, "head" | "crisisHead">;
  crisesOf: (key: string) => readonly string[] | null;
};

/**
 * The newest entries that an answer depends on, by its request's key: those of the crises that it tells of, where that is
 * known and there are such, else the newest of all.
 */
export function answerHeads({ reads, crisesOf }: Options): (key: string) => MaybePromise<readonly LedgerHead[]> {
  const whole = (): MaybePromise<readonly LedgerHead[]> => mapMaybe(reads.head(), (head) => [head]);

  function ofAll(slugs: readonly string[]): MaybePromise<readonly LedgerHead[]> {
    const heads = slugs.map((slug) => reads.crisisHead(slug));
    return mapMaybe(all(heads), (found) => {
      const known = found.filter((head) => head !== null);
      return known.length === found.length ? known : whole();
    });
  }

  return (key) => {
    const slugs = crisesOf(key);
    return slugs === null ? whole() : ofAll(slugs);
  };
}

/** At once where every one is at hand. */
function all<T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> {
  const ready = values.flatMap((value) => (value instanceof Promise ? [] : [value]));
  return ready.length === values.length ? ready : Promise.all(values);
}
