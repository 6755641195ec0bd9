import { expect, it } from "vitest";
import { answerCache } from "./answer-cache.ts";

const kept = (bytes: number) => () => ({ state: "s", etag: '"e"', headers: {}, body: Buffer.alloc(bytes) });

it("keeps no more bytes than it may, and forgets first what was asked for least lately", () => {
  const cache = answerCache(100_000);
  for (let key = 0; key < 20; key += 1) {
    cache.set(String(key), kept(9_600));
    cache.get("0");
  }
  expect(cache.bytes()).toBeLessThanOrEqual(100_000);
  expect(cache.get("0")).toBeDefined();
  expect(cache.get("1")).toBeUndefined();
  expect(cache.get("19")).toBeDefined();
});

it("keeps no answer that would push most others out", () => {
  const cache = answerCache(100_000);
  cache.set("small", kept(10));
  cache.set("large", kept(50_000));
  expect(cache.get("large")).toBeUndefined();
  expect(cache.get("small")).toBeDefined();
});

it("keeps nothing where it has no room", () => {
  const cache = answerCache(0);
  cache.set("a", kept(1));
  expect(cache.get("a")).toBeUndefined();
});
