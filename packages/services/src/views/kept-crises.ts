import { isDeepStrictEqual } from "node:util";
import { getHeapStatistics } from "node:v8";
import type { CrisisRecord, KeptCrisis, SourceRecord } from "@demarche/domain";
import type { Readers, Store } from "@demarche/store";
import { LRUCache } from "lru-cache";
import type { LedgerHead } from "../contract.ts";
import type { Rules } from "../environment.ts";
import { newsSince, readRecord } from "./load-record.ts";
import { whenIdle } from "./when-idle.ts";

/** A crisis kept up to a head; `revision` is the position at which something last changed for it. */
export type KeptAt = {
  head: LedgerHead;
  revision: number;
  kept: KeptCrisis;
  sources: ReadonlyMap<string, SourceRecord>;
};

/** What a claim takes in memory with what is derived of it, as measured; steps and views are within it. */
const BYTES_OF_A_CLAIM = 2_500;
/** Of the memory that this process may use; the rest is for what answers and writes. */
const KEPT_SHARE = 0.6;
const SETTLED_AT_ONCE = 5;

type Held = { at: KeptAt; claims: number };

/**
 * Crises kept as the committed record grows: what came since is taken in when a crisis is asked for. Those that were
 * not asked for the longest are let go where they take more memory together than there is; a crisis that does so alone
 * stays until another is asked for. What nobody has asked for yet is derived when there is nothing else to do.
 */
export function keptCrises(options: { store: Store; keep: NonNullable<Rules["keep"]>; ending: AbortSignal }) {
  const { store, keep, ending } = options;
  const room = Math.floor(getHeapStatistics().heap_size_limit * KEPT_SHARE);
  const held = new LRUCache<string, Held>({
    maxSize: room,
    sizeCalculation: ({ claims }) => Math.min(room, (claims + 1) * BYTES_OF_A_CLAIM),
  });
  const work = (crisisId: string) => held.peek(crisisId)?.at.kept.settle(SETTLED_AT_ONCE) ?? false;
  const settle = whenIdle({ work, ending });
  const underWay = new Map<string, Promise<KeptAt>>();

  async function upToDate(crisisId: string): Promise<KeptAt> {
    const known = held.get(crisisId);
    const head = await store.read.ledger.headOfTurn();
    if (known?.at.head.hash === head.hash) return known.at;
    const now = await store.snapshot(async (readers) => {
      return (
        (known && (await caughtUp({ readers, known, crisisId }))) ??
        (await fromTheBeginning({ readers, crisisId, keep }))
      );
    });
    held.set(crisisId, now);
    settle(crisisId);
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
  const range = { from: at.head.position, to: head.position };
  const news = await newsSince({ readers, crisisId, ...range, known: [...at.sources.values()] });
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
