import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  openTestStore,
  SQLITE_MIGRATIONS,
  seedCrisis,
  TEST_CONTEXT,
} from "@demarche/testkit";
import Sqlite from "better-sqlite3";
import { afterEach, describe, expect, it } from "vitest";
import { openSqliteStore } from "./open-store.ts";

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

function opened() {
  const test = openTestStore();
  cleanups.push(test.remove);
  return test;
}

async function seeded() {
  const reader = fakeReader((text) => [casualtyClaim({ text, exact: "Four fishermen were killed" })]);
  const test = openTestServices({ reader });
  cleanups.push(test.remove);
  const documents = [{ text: "Four fishermen were killed.", publisher: "The Shore", grade: "B" as const }];
  await seedCrisis({ services: test.services, documents });
  const [claim] =
    (await test.store.read.claims.reviewQueue({ crisisId: null, kinds: ["CASUALTY"], after: "", limit: 1 })) ?? [];
  const ruling = { kind: "REVIEW_CLAIMS" as const, claimIds: [claim?.id ?? ""], state: "ACCEPTED" as const };
  await test.services.writes.decide(TEST_CONTEXT, { crisis: "lake-dispute", ruling, reason: "read" });
  return test;
}

const source = (name: string) => ({
  source: { id: `src_${name}`, name, country: null, ownership: "UNKNOWN" as const },
  recordedAt: "2024-02-01T00:00:00.000Z",
});

describe("the SQLite store", () => {
  it.each([
    "claims",
    "claim_evidence",
    "claim_reviews",
    "decisions",
    "documents",
    "document_captures",
    "source_grades",
    "ledger_entries",
  ])("refuses to change or remove a row of %s", async (table) => {
    const { file } = await seeded();
    const raw = new Sqlite(file);
    expect(raw.prepare(`select count(*) as n from ${table}`).get()).not.toEqual({ n: 0 });
    const [column] = raw.prepare(`select name from pragma_table_info('${table}')`).pluck().all();
    expect(() => raw.exec(`update ${table} set ${column} = ${column}`)).toThrow("append-only");
    expect(() => raw.exec(`delete from ${table}`)).toThrow("append-only");
    raw.close();
  });

  it("refuses a row whose parent is missing", async () => {
    const { store } = opened();
    const entry = { id: "x", sourceId: "src_none", grade: "A" as const, reason: "", recordedAt: "2024-01-01" };
    await expect(store.write((writers) => writers.sources.grade(entry))).rejects.toThrow(/FOREIGN KEY|Failed query/);
  });

  it("reads in a snapshot what was there when it began, although a write is committed meanwhile", async () => {
    const { store } = opened();
    const names = await store.snapshot(async (readers) => {
      const before = await readers.sources.byName("Late");
      await store.write((writers) => writers.sources.add(source("Late")));
      return [before, await readers.sources.byName("Late"), await store.read.sources.byName("Late")];
    });
    expect(names.map((found) => found?.name ?? null)).toEqual([null, null, "Late"]);
  });

  it("shows a transaction its own writes and nobody else's until it commits", async () => {
    const { store } = opened();
    await store.write(async (writers) => {
      await writers.sources.add(source("Mine"));
      expect(await writers.read.sources.byName("Mine")).not.toBeNull();
      expect(await store.read.sources.byName("Mine")).toBeNull();
    });
    expect(await store.read.sources.byName("mine")).not.toBeNull();
  });

  it("sees what another process wrote to the same file", async () => {
    const { store, file } = opened();
    const other = openSqliteStore({ file, migrationsDir: SQLITE_MIGRATIONS });
    await other.write((writers) => writers.sources.add(source("Elsewhere")));
    await other.close();
    expect(await store.read.sources.byName("Elsewhere")).not.toBeNull();
  });

  it("throws for a file that is no database", async () => {
    const { file } = opened();
    expect(() => openSqliteStore({ file: `${file}/../../..`, migrationsDir: SQLITE_MIGRATIONS })).toThrow();
  });
});
