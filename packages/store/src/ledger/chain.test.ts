import { describe, expect, it } from "vitest";
import { brokenLink, chained } from "./chain.ts";
import { GENESIS_HASH, type LedgerEntry } from "./ledger-entry.ts";

const entry = {
  id: "ent_1",
  crisisId: null,
  kind: "crisis.created" as const,
  subjectId: "x",
  actor: { kind: "PERSON" as const, name: "A" },
  reason: null,
  recordedAt: "2024-01-01T00:00:00.000Z",
};
const genesis = { position: 0, hash: GENESIS_HASH };

describe("the chain of entries", () => {
  it("accepts an entry that follows the one before it", () => {
    const first = chained({ head: genesis, entry, rowsHash: "0" });
    const second = chained({ head: first, entry: { ...entry, id: "ent_2" }, rowsHash: "0" });
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
    ["the format", { format: 1 }],
  ])("notices when %s was changed", (_, change) => {
    const first = chained({ head: genesis, entry, rowsHash: "0" });
    expect(brokenLink({ head: genesis, entry: { ...first, ...change } })).not.toBeNull();
  });
});
