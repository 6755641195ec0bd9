import { openTestStore, SQLITE_MIGRATIONS } from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteStore } from "../engine/sqlite/open-store.ts";
import type { Writers } from "../store.ts";
import { brokenLink } from "./chain.ts";
import { GENESIS_HASH, type LedgerEntry } from "./ledger-entry.ts";

let test: ReturnType<typeof openTestStore>;
beforeEach(() => {
  test = openTestStore();
});
afterEach(() => test.remove());

const recordedAt = "2024-02-01T00:00:00.000Z";

async function addSource(writers: Writers, name: string): Promise<void> {
  const source = { id: `src_${name}`, name, country: null, ownership: "UNKNOWN" as const };
  await writers.sources.add({ source, recordedAt });
  const actor = { kind: "SYSTEM", name: "test" } as const;
  const about = { kind: "source.added", subjectId: source.id, crisisId: null, reason: null } as const;
  await writers.ledger.append([{ id: `ent_${name}`, ...about, actor, recordedAt }]);
}

const add = (name: string) => test.store.write((writers) => addSource(writers, name));

function brokenLinks(entries: readonly LedgerEntry[]): (string | null)[] {
  return entries.map((entry, index) => {
    const before = entries[index - 1] ?? { position: 0, hash: GENESIS_HASH };
    return brokenLink({ head: before, entry });
  });
}

describe("the head that an entry is chained to", () => {
  it("is never that of a work that was undone, in the same transaction or in one before", async () => {
    const failing = (name: string) =>
      test.store.write(async (writers) => {
        await addSource(writers, name);
        throw new Error("undone");
      });
    const outcomes = await Promise.allSettled([add("a"), failing("b"), add("c"), failing("d")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected"]);
    await expect(failing("e")).rejects.toThrow("undone");
    await add("f");
    const entries = await test.store.read.ledger.after(0);
    expect(entries.map(({ id }) => id)).toEqual(["ent_a", "ent_c", "ent_f"]);
    expect(brokenLinks(entries)).toEqual([null, null, null]);
  });

  it("is the newest of the file where another program appended meanwhile", async () => {
    await add("a");
    const other = openSqliteStore({ file: test.file, migrationsDir: SQLITE_MIGRATIONS });
    await other.write((writers) => addSource(writers, "b"));
    await add("c");
    await other.close();
    const entries = await test.store.read.ledger.after(0);
    expect(entries.map(({ id }) => id)).toEqual(["ent_a", "ent_b", "ent_c"]);
    expect(brokenLinks(entries)).toEqual([null, null, null]);
  });
});
