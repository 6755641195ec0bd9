import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { brokenLink, chained } from "./chain.ts";
import { GENESIS_HASH, type LedgerEntry } from "./ledger-entry.ts";

const entry = {
  id: "ent_1",
  crisisId: null,
  kind: "test.done",
  subjectId: "x",
  actor: { kind: "PERSON" as const, name: "A" },
  reason: null,
  recordedAt: "2024-01-01T00:00:00.000Z",
  payloadHash: "0",
};
const genesis = { position: 0, hash: GENESIS_HASH };

describe("the chain of entries", () => {
  it("accepts an entry that follows the one before it", () => {
    const first = chained({ head: genesis, entry });
    const second = chained({ head: first, entry: { ...entry, id: "ent_2" } });
    expect(brokenLink({ head: genesis, entry: first })).toBeNull();
    expect(brokenLink({ head: first, entry: second })).toBeNull();
    expect(second).toMatchObject({ position: 2, previousHash: first.hash });
  });

  it.each<[string, Partial<LedgerEntry>]>([
    ["the actor", { actor: { kind: "PERSON", name: "B" } }],
    ["the reason", { reason: "other" }],
    ["the time", { recordedAt: "2024-01-01T00:00:00.001Z" }],
    ["what was recorded", { payloadHash: "1" }],
    ["the place", { position: 2 }],
    ["the entry before", { previousHash: "f".repeat(64) }],
  ])("notices when %s was changed", (_, change) => {
    const first = chained({ head: genesis, entry });
    expect(brokenLink({ head: genesis, entry: { ...first, ...change } })).not.toBeNull();
  });
});

describe("canonical JSON", () => {
  it("does not depend on the order in which keys were written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it("means the same as what it was made of", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  it("orders keys that look like numbers like any others", () => {
    expect(canonicalJson({ b: 1, "10": 2, "9": 3 })).toBe('{"10":2,"9":3,"b":1}');
  });
});
