import { LRUCache } from "lru-cache";
import type { Ready } from "./graphql-answer.ts";
import { requestKey } from "./request-key.ts";

/** What is known of a request by its bytes alone, whoever sends it and whenever. */
export type KnownRequest = {
  /** Names all that the answer depends on beside the record, to the byte. */
  key: string;
  mayWrite: boolean;
  /** What answers it without reading it again; null: it has not come often enough. */
  ready: Ready | null;
};

/** `accept`: the media types that it accepts. */
export type RequestBytes = { method: string; url: string; accept: string; body: string | null };

/** Code units of requests that are known; a longer one is read each time. */
const MOST = 4_000_000;
const LONGEST = 20_000;
const OVERHEAD = 200;

/** Requests that came before, by their bytes: the least lately asked goes first. */
export function knownRequests(): (bytes: RequestBytes) => KnownRequest {
  const posted = new LRUCache<string, KnownRequest>({
    maxSize: MOST,
    maxEntrySize: LONGEST,
    sizeCalculation: (_, text) => text.length + OVERHEAD,
  });
  return (bytes) => {
    const { method, url, accept, body } = bytes;
    if (method !== "POST" || url !== "/graphql" || body === null) return newRequest(bytes);
    const text = `${accept}\n${body}`;
    const known = posted.get(text);
    if (known !== undefined) return known;
    const made = newRequest(bytes);
    posted.set(text, made);
    return made;
  };
}

const newRequest = (bytes: RequestBytes): KnownRequest => ({
  key: requestKey(bytes),
  mayWrite: bytes.body !== null && WRITES.test(bytes.body),
  ready: null,
});

/** A write has the word in it, unless it is spelt with escapes. */
const WRITES = /mutation|subscription|\\u/;
