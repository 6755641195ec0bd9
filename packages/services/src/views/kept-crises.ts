import { isDeepStrictEqual } from "node:util";
import type { CrisisRecord, KeptCrisis, SourceRecord } from "@demarche/domain";
import type { Readers, Store } from "@demarche/store";
import { LRUCache } from "lru-cache";
import type { LedgerHead } from "../contract.ts";
import type { Rules } from "../environment.ts";
import { newsSince, readRecord } from "./load-record.ts";

/** A crisis kept up to a head; `revision` is the position at which something last changed for it. */
export type KeptAt = {
  head: LedgerHead;
  revision: number;
  kept: KeptCrisis;
  sources: ReadonlyMap<string, SourceRecord>;
};

/** So many claims are kept at hand over all crises, at some kilobytes each; a larger crisis is read when it is asked for. */
const KEPT_CLAIMS = 300_000;

type Held = { at: KeptAt; claims: number };

/**
 * Crises kept as the committed record grows: what came since is taken in when a crisis is asked for. Those that were
 * not asked for the longest are let go.
 */
export function keptCrises({ store, keep }: { store: Store; keep: NonNullable<Rules["keep"]> }) {
  const held = new LRUCache<string, Held>({ maxSize: KEPT_CLAIMS, sizeCalculation: ({ claims }) => claims + 1 });
  const underWay = new Map<string, Promise<KeptAt>>();

  async function upToDate(crisisId: string): Promise<KeptAt> {
    const known = held.get(crisisId);
    const head = await store.read.ledger.head();
    if (known?.at.head.hash === head.hash) return known.at;
    const now = await store.snapshot(async (readers) => {
      return (
        (known && (await caughtUp({ readers, known, crisisId }))) ??
        (await fromTheBeginning({ readers, crisisId, keep }))
      );
    });
    if (now.claims <= KEPT_CLAIMS) held.set(crisisId, now);
    return now.at;
  }

  /** The crisis as of the newest entry. Throws where there is none. */
  return (crisisId: string): Promise<KeptAt> => {
    const before = underWay.get(crisisId) ?? Promise.resolve();
    const next = before.then(
      () => upToDate(crisisId),
      () => upToDate(crisisId),
    );
    underWay.set(crisisId, next);
    const done = () => {
      if (underWay.get(crisisId) === next) underWay.delete(crisisId);
    };
    next.then(done, done);
    return next;
  };
}

async function fromTheBeginning(options: {
  readers: Readers;
  crisisId: string;
  keep: NonNullable<Rules["keep"]>;
}): Promise<Held> {
  const { readers, crisisId, keep } = options;
  const head = await readers.ledger.head();
  const record = await readRecord({ readers, crisisId });
  const kept = keep(record.crisis);
  kept.take(record);
  const at = { head, revision: head.position, kept, sources: byId(record.sources) };
  return { at, claims: record.claims.length };
}

/** Null where it is read again from the beginning. */
async function caughtUp(options: { readers: Readers; known: Held; crisisId: string }): Promise<Held | null> {
  const { readers, known, crisisId } = options;
  const { at, claims } = known;
  const head = await readers.ledger.head();
  const news = await newsSince({ readers, crisisId, from: at.head.position, to: head.position });
  if (news === null) return null;
  if (news === "NONE") return { at: { ...at, head }, claims };
  const sources = news.sources.filter((source) => !isDeepStrictEqual(source, at.sources.get(source.id)));
  if (sources.length === 0 && !news.isOwn) return { at: { ...at, head }, claims };
  at.kept.take({ ...news, sources });
  const now = { head, revision: head.position, kept: at.kept, sources: byId(news.sources) };
  return { at: now, claims: claims + news.claims.length };
}

function byId(sources: CrisisRecord["sources"]): ReadonlyMap<string, SourceRecord> {
  return new Map(sources.map((source) => [source.id, source]));
}
