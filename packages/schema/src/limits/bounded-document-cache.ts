import { LRUCache } from "lru-cache";

/** A parsed document weighs some forty times its text: a million characters of text are about 40 MB. */
const MAX_CHARACTERS = 1_000_000;

type Cache<T> = { get(key: string): T | undefined; set(key: string, value: T): unknown };

/** Keeps what was made of a text, the least lately asked for first forgotten, bounded by the texts' length. */
export const boundedByText = <T extends object>(): Cache<T> =>
  new LRUCache<string, T>({ maxSize: MAX_CHARACTERS, sizeCalculation: (_value, text) => text.length + 1 });
