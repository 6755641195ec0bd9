import { setImmediate as otherTurn } from "node:timers/promises";
import { getHeapStatistics } from "node:v8";
import { type CrisisRecord, type KeptCrisis, type Slices, type SourceRecord, whole } from "@demarche/domain";
import type { Store } from "@demarche/store";
import { LRUCache } from "lru-cache";
import type { Calls } from "../calls.ts";
import type { LedgerHead } from "../contract.ts";
import type { Rules } from "../environment.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { changedSources } from "./changed-sources.ts";
import type { CrisisHistories } from "./crisis-histories.ts";
import { inTurns } from "./in-turns.ts";
import { MOST_NEWS, newsSince, type RecordNews } from "./load-record.ts";
import { queues } from "./queues.ts";
import { readInPages } from "./read-in-pages.ts";
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
/** News of more claims than this is taken in between other work. */
const FEW_CLAIMS = 100;

type Held = { at: KeptAt; claims: number };

/** Derives what is going to be asked, a part at a time. */
export type Preparing = (kept: KeptCrisis) => Slices<void> | null;

/**
 * Crises kept as the committed record grows: what came since is taken in when a crisis is asked for. Those that were
 * not asked for the longest are let go where they take more memory together than there is; a crisis that does so alone
 * stays until another is asked for. What nobody has asked for yet is derived when there is nothing else to do, then what
 * the crisis came to at moments past.
 */
export function keptCrises(options: {
  store: Store;
  keep: NonNullable<Rules["keep"]>;
  histories: CrisisHistories;
  asked: Calls;
  ending: AbortSignal;
}) {
  const { store, keep, histories, asked, ending } = options;
  const room = Math.floor(getHeapStatistics().heap_size_limit * KEPT_SHARE);
  const held = new LRUCache<string, Held>({
    maxSize: room,
    sizeCalculation: ({ claims }) => Math.min(room, (claims + 1) * BYTES_OF_A_CLAIM),
  });
  const heldUp = new Set<string>();
  const inOrder = queues({
    onDone: (crisisId) => {
      if (heldUp.delete(crisisId)) settle(crisisId);
    },
  });
  const work = (crisisId: string) => {
    if (!inOrder.isUnderWay(crisisId)) return workOn(crisisId);
    heldUp.add(crisisId);
    return false;
  };
  const settle = whenIdle({ work, asked: asked.count, ending });

  function workOn(crisisId: string): boolean {
    const known = held.peek(crisisId);
    if (known === undefined) return false;
    const { at, claims } = known;
    const again = () => settle(crisisId);
    return at.kept.settle(SETTLED_AT_ONCE) || histories.work({ crisisId, of: at.kept, head: at.head, claims, again });
  }

  async function upToDate(crisisId: string): Promise<KeptAt> {
    const known = held.get(crisisId);
    const head = await store.read.ledger.headOfTurn();
    if (known?.at.head.hash === head.hash) return known.at;
    const isNear = known !== undefined && head.position - known.at.head.position <= MOST_NEWS;
    const updated = isNear ? await caughtUp({ store, known, crisisId, ending }) : null;
    const now = updated ?? (await opened({ store, crisisId, keep, ending }));
    held.set(crisisId, now);
    settle(crisisId);
    return now.at;
  }

  /** Null where entries have come, or are being taken in, or something is left to derive. */
  function atHand(crisisId: string, prepare?: Preparing): KeptAt | null {
    const known = inOrder.isUnderWay(crisisId) ? undefined : held.get(crisisId);
    if (known === undefined || store.read.ledger.knownHead()?.hash !== known.at.head.hash) return null;
    return (prepare?.(known.at.kept)?.next().done ?? true) ? known.at : null;
  }

  /** The crisis as of the newest entry, and prepared for what it is to be asked. Throws where there is none. */
  return (crisisId: string, prepare?: Preparing): MaybePromise<KeptAt> => {
    asked.note();
    const known = atHand(crisisId, prepare);
    if (known !== null) return known;
    return inOrder.run(crisisId, async () => {
      const at = await upToDate(crisisId);
      const preparing = prepare?.(at.kept);
      if (preparing) await inTurns({ slices: preparing, ending });
      return at;
    });
  };
}

type Opening = { store: Store; crisisId: string; keep: NonNullable<Rules["keep"]>; ending: AbortSignal };

/** Read and taken in from the beginning, in between other work; then what came meanwhile. */
async function opened(opening: Opening): Promise<Held> {
  const { store, crisisId, keep, ending } = opening;
  for (;;) {
    const head = await store.read.ledger.head();
    const record = await readInPages({ read: store.read, crisisId });
    const kept = keep(record.crisis);
    await inTurns({ slices: kept.take(record), ending });
    const at = { head, revision: head.position, kept, sources: byId(record.sources) };
    const now = await caughtUp({ store, crisisId, ending, known: { at, claims: record.claims.length } });
    if (now !== null) return now;
  }
}

/** Null where it is to be read again from the beginning. News is taken in by so many entries at a time. */
async function caughtUp(
  options: Pick<Opening, "store" | "crisisId" | "ending"> & { known: Held },
): Promise<Held | null> {
  const { store, crisisId, ending } = options;
  let { known } = options;
  for (;;) {
    const { head, isNewest, news } = await newsFor({ store, known, crisisId });
    if (news === null) return null;
    known = await withNews({ known, news, head, ending });
    if (isNewest) return known;
  }
}

const ENTRIES_AT_ONCE = 2_000;

/** `head`: how far the news reaches; its hash is known of the newest entry only. */
type News = { head: LedgerHead; isNewest: boolean; news: RecordNews | "NONE" | null };

function newsFor(options: { store: Store; known: Held; crisisId: string }): Promise<News> {
  const { store, crisisId } = options;
  const { head: before, sources } = options.known.at;
  return store.snapshot(async (readers) => {
    const head = await readers.ledger.head();
    const to = Math.min(head.position, before.position + ENTRIES_AT_ONCE);
    const news = await newsSince({ readers, crisisId, from: before.position, to, known: [...sources.values()] });
    const isNewest = to === head.position;
    return { head: isNewest ? head : { position: to, hash: "" }, isNewest, news };
  });
}

async function withNews(options: {
  known: Held;
  news: RecordNews | "NONE";
  head: LedgerHead;
  ending: AbortSignal;
}): Promise<Held> {
  const { known, news, head, ending } = options;
  const { at, claims } = known;
  if (news === "NONE") return { at: { ...at, head }, claims };
  const sources = changedSources({ now: news.sources, known: at.sources });
  if (sources.length === 0 && !news.isOwn) return { at: { ...at, head }, claims };
  await take({ kept: at.kept, news: { ...news, sources }, ending });
  const now = { head, revision: head.position, kept: at.kept, sources: byId(news.sources) };
  return { at: now, claims: claims + news.claims.length };
}

/** Those who were given the crisis before have asked all they want of it by the next turn. */
async function take(options: {
  kept: KeptCrisis;
  news: Omit<RecordNews, "isOwn">;
  ending: AbortSignal;
}): Promise<void> {
  const { kept, news, ending } = options;
  const slices = kept.take(news);
  if (news.claims.length <= FEW_CLAIMS) return whole(slices);
  await otherTurn();
  await inTurns({ slices, ending });
}

function byId(sources: CrisisRecord["sources"]): ReadonlyMap<string, SourceRecord> {
  return new Map(sources.map((source) => [source.id, source]));
}
