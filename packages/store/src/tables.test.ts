import { openTestStore, SQLITE_MIGRATIONS } from "@demarche/testkit";
import Sqlite from "better-sqlite3";
import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import * as declared from "./tables.ts";

const tables = Object.values(declared).filter((table) => is(table, Table));

type Info = { name: string; type: string; notnull: number };

describe("the migrations", () => {
  it(`in ${SQLITE_MIGRATIONS.split("/").slice(-2).join("/")} give the tables as the code declares them`, async () => {
    const { file, remove } = openTestStore();
    const raw = new Sqlite(file);
    for (const table of tables) {
      const name = getTableName(table);
      const found = raw
        .prepare(`select name, lower(type) as type, "notnull" from pragma_table_info('${name}')`)
        .all() as Info[];
      const columns = Object.values(getTableColumns(table)).map((column) => ({
        name: column.name,
        type: column.getSQLType(),
        notnull: Number(column.notNull),
      }));
      const byName = (a: Info, b: Info) => a.name.localeCompare(b.name);
      expect([name, found.sort(byName)]).toEqual([name, columns.sort(byName)]);
    }
    expect(tables.length).toBeGreaterThan(10);
    raw.close();
    await remove();
  });

  it("delete nothing along with a parent", async () => {
    const { file, remove } = openTestStore();
    const raw = new Sqlite(file);
    const rules = raw
      .prepare(
        "select distinct f.on_delete from sqlite_master t, pragma_foreign_key_list(t.name) f where t.type = 'table'",
      )
      .pluck()
      .all();
    expect(rules).toEqual(["RESTRICT"]);
    raw.close();
    await remove();
  });
});
