import { recordOfEverything, type TestServices } from "@demarche/testkit";
import Sqlite from "better-sqlite3";
import { getTableName } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VOUCHED_TABLES } from "../../ledger/vouched-tables.ts";

/** Tables that are made from the record and can be made again, and one of what waits to be part of it. */
const DERIVED = /^(?:batch_items|search_crises|search_entries|search_words(?:_\w+)?|__drizzle_migrations|sqlite_\w+)$/;
const AUDITED = [...new Set(VOUCHED_TABLES.map(({ table }) => getTableName(table))), "ledger_entries"];

let test: TestServices;
let raw: Sqlite.Database;
beforeAll(async () => {
  test = await recordOfEverything();
  raw = new Sqlite(test.file);
  raw.pragma("foreign_keys = OFF");
});
afterAll(async () => {
  raw.close();
  await test.remove();
});

function columnsOf(table: string): string[] {
  return raw.prepare("select name from pragma_table_info(?)").pluck().all(table) as string[];
}

function attempt(options: { table: string; place: number; column: string; value: string }): void {
  const { table, place, column, value } = options;
  try {
    raw.exec(`update ${table} set "${column}" = ${value} where rowid = ${place}`);
  } catch (error) {
    expect(String(error)).toMatch(/append-only|datatype mismatch/);
  }
}

it("every table of the database is vouched for by entries, made from those that are, or waits", () => {
  const tables = raw.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  expect(tables.filter((table) => !DERIVED.test(table)).sort()).toEqual(AUDITED.toSorted());
});

describe.each(AUDITED)("the table %s", (table) => {
  it("has rows to try", () => {
    expect(raw.prepare(`select count(*) from ${table}`).pluck().get()).toBeGreaterThan(0);
  });

  it("refuses to change any column of any row", () => {
    for (const column of [...columnsOf(table), "rowid"]) {
      for (const value of [`"${column}"`, "'x'", "''", "null", "1", "x'00'"]) {
        const change = () => raw.exec(`update ${table} set "${column}" = ${value}`);
        expect(change, `${column} = ${value}`).toThrow(/append-only|datatype mismatch/);
      }
    }
  });

  it("keeps every column of every row, those of a redacted document too", () => {
    const rows = () => raw.prepare(`select rowid as place, * from ${table} order by rowid`).all();
    const before = rows() as { place: number }[];
    for (const { place } of before) {
      for (const column of [...columnsOf(table), "rowid"]) {
        for (const value of ["'x'", "''", "null", "1", "x'00'"]) attempt({ table, place, column, value });
      }
    }
    expect(rows()).toEqual(before);
  });

  it("refuses to remove a row, by whatever road", () => {
    expect(() => raw.exec(`delete from ${table}`)).toThrow("append-only");
    for (const verb of ["insert or replace", "replace"]) {
      expect(() => raw.exec(`${verb} into ${table} select * from ${table}`)).toThrow("append-only");
    }
  });

  it("refuses a row that would displace another by any index", () => {
    const row = raw.prepare(`select rowid as place, * from ${table} limit 1`).get() as Record<string, unknown>;
    const { place, ...columns } = row;
    const indexes = raw
      .prepare('select name from pragma_index_list(?) where "unique" = 1')
      .pluck()
      .all(table) as string[];
    const keys = indexes.map((index) => raw.prepare("select name from pragma_index_info(?)").pluck().all(index));
    for (const key of [...keys, ["rowid"]]) {
      const others = Object.entries({ ...columns }).map(([name, value]) => [
        name,
        key.includes(name) ? value : `x${value}`,
      ]);
      const values = Object.fromEntries(others);
      if (table === "ledger_entries")
        values.position = key.includes("position") || key.includes("rowid") ? place : 9999;
      else if (key.includes("rowid")) values.rowid = place;
      const names = Object.keys(values);
      const insert = `insert or replace into ${table} (${names.map((name) => `"${name}"`).join(", ")}) values (${names.map(() => "?").join(", ")})`;
      expect(() => raw.prepare(insert).run(...Object.values(values)), key.join(", ")).toThrow(/append-only/);
    }
  });
});
