import { LRUCache } from "lru-cache";

/** An answer as it goes out, with its head. It is exact for `state`: the ledger's head, the day, and who may see it. */
export type KeptAnswer = {
  state: string;
  etag: string;
  headers: Readonly<Record<string, string | number>>;
  body: Buffer;
};

export type AnswerCache = {
  get(key: string): KeptAnswer | undefined;
  /** `make` is asked where there is room for answers at all. */
  set(key: string, make: () => KeptAnswer): void;
  bytes(): number;
};

/** What a kept answer takes beside its body. */
const OVERHEAD = 400;

/** Bounded in bytes, the least lately asked for first forgotten. Nothing expires: another head is another state. */
export function answerCache(maxBytes: number): AnswerCache {
  if (maxBytes < 1) return { get: () => undefined, set: () => undefined, bytes: () => 0 };
  const cache = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: ({ body }) => body.length + OVERHEAD,
  });
  return {
    get: (key) => cache.get(key),
    set: (key, make) => void cache.set(key, make()),
    bytes: () => cache.calculatedSize,
  };
}
