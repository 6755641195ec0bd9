import type { LedgerEntry, LedgerHead } from "../contract.ts";
import { type MaybePromise, mapMaybe } from "../maybe-promise.ts";

/** Beyond so many new entries every crisis counts as changed. */
const MOST_NEWS = 2_000;

type Options = {
  head: () => MaybePromise<LedgerHead>;
  entriesAfter: (position: number) => Promise<LedgerEntry[]>;
  crisisBySlug: (slug: string) => MaybePromise<{ id: string } | null>;
};

/**
 * The newest entry that what is told of one crisis can depend on: its own, or one of a source or of no crisis. While it
 * is the same, so is every answer about that crisis alone. A head that this process began at counts as one.
 */
export function crisisHeads({ head, entriesAfter, crisisBySlug }: Options) {
  let seen: LedgerHead | null = null;
  let common: LedgerHead = { position: 0, hash: "" };
  const own = new Map<string, LedgerHead>();
  let underWay: { hash: string; done: Promise<void> } | null = null;

  function note({ crisisId, kind, position, hash }: LedgerEntry): void {
    if (crisisId === null || BEARS_ON_ALL.test(kind)) common = { position, hash };
    if (crisisId !== null) own.set(crisisId, { position, hash });
  }

  function beginAt(now: LedgerHead): void {
    own.clear();
    [common, seen] = [now, now];
  }

  async function catchUp(now: LedgerHead): Promise<void> {
    const from = seen?.position ?? now.position + 1;
    if (now.position <= from || now.position - from > MOST_NEWS) return beginAt(now);
    for (let at = from; at < now.position; ) {
      const entries = await entriesAfter(at);
      // Another file was put in place of this one.
      if (entries.length === 0) return beginAt(now);
      for (const entry of entries) if (entry.position <= now.position) note(entry);
      at = entries.at(-1)?.position ?? now.position;
    }
    seen = now;
  }

  /** At once where no entry is new. */
  function caughtUp(now: LedgerHead): MaybePromise<void> {
    if (seen?.hash === now.hash) return undefined;
    if (underWay?.hash === now.hash) return underWay.done;
    const before = underWay?.done ?? Promise.resolve();
    // Null at the end, so that what failed is tried again.
    const done = before
      .catch(() => undefined)
      .then(() => catchUp(now))
      .finally(() => {
        if (underWay?.done === done) underWay = null;
      });
    underWay = { hash: now.hash, done };
    return done;
  }

  const newest = (id: string): LedgerHead => {
    const known = own.get(id);
    return known !== undefined && known.position > common.position ? known : common;
  };

  /** Null where there is no such crisis. */
  return (slug: string): MaybePromise<LedgerHead | null> =>
    mapMaybe(head(), (now) =>
      mapMaybe(caughtUp(now), () =>
        mapMaybe(crisisBySlug(slug), (crisis) => (crisis === null ? null : newest(crisis.id))),
      ),
    );
}

const BEARS_ON_ALL = /^(?:source|grade)\./;
