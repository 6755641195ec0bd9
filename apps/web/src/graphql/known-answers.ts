import { LRUCache } from "lru-cache";

/** An answer, and the tag under which the server can say that it still holds. */
export type KnownAnswer = { etag: string; answer: unknown; size: number };

const MAX_CHARACTERS = 16_000_000;

/** Answers by their address, the least lately asked for first forgotten. What is handed out is read only. */
export const knownAnswers = new LRUCache<string, KnownAnswer>({
  maxSize: MAX_CHARACTERS,
  sizeCalculation: ({ size }) => size,
});
