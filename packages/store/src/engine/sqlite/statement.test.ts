import Sqlite from "better-sqlite3";
import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runner } from "./statement.ts";

const boats = sqliteTable("boats", {
  id: integer("boat_id").primaryKey(),
  name: text("boat_name"),
  crew: text("crew", { mode: "json" }).$type<unknown>(),
});

let client: Sqlite.Database;
beforeEach(() => {
  client = new Sqlite(":memory:");
  client.exec("create table boats (boat_id integer primary key, boat_name text, crew text)");
});
afterEach(() => client.close());

const rows = [
  { id: 1, name: "Asha", crew: ["Owino", { age: 41 }] },
  { id: 2, name: null, crew: null },
];

function insertBoats() {
  const values = { id: sql.placeholder("id"), name: sql.placeholder("name"), crew: sql.placeholder("crew") };
  const insert = runner(drizzle(client).insert(boats).values(values).prepare());
  for (const row of rows) insert(row);
}

describe("a statement that is run straight by the driver", () => {
  test("writes and gives what drizzle does: names, JSON, null", () => {
    insertBoats();
    const query = drizzle(client).select().from(boats).orderBy(boats.id);
    expect(runner(query.prepare())({})).toEqual(rows);
    expect(query.prepare().all()).toEqual(rows);
  });

  test("gives columns that are told by SQL, with or without a name", () => {
    insertBoats();
    const columns = {
      id: boats.id,
      length: sql<number>`length(${boats.name})`,
      named: sql`upper(${boats.name})`.as("n"),
    };
    const query = drizzle(client)
      .select(columns)
      .from(boats)
      .where(eq(boats.id, sql.placeholder("id")));
    expect(runner(query.prepare())({ id: 1 })).toEqual([{ id: 1, length: 4, named: "ASHA" }]);
    expect(query.prepare().all({ id: 1 })).toEqual([{ id: 1, length: 4, named: "ASHA" }]);
  });

  test("takes a limit, given or fixed, without being compiled again", () => {
    insertBoats();
    const query = () => drizzle(client).select({ id: boats.id }).from(boats).orderBy(boats.id);
    const given = runner(query().limit(sql.placeholder("limit")).prepare());
    expect([given({ limit: 1 }), given({ limit: 2 }), given({ limit: 0 })]).toEqual([
      [{ id: 1 }],
      [{ id: 1 }, { id: 2 }],
      [],
    ]);
    expect(runner(query().limit(1).prepare())({})).toEqual([{ id: 1 }]);
    const compile = vi.spyOn(client, "prepare");
    runner(query().limit(1).prepare());
    expect(compile.mock.calls.at(-1)?.[0]).toMatch(/ limit \(\? \+ 0\)$/);
  });

  test("refuses to run where a value is missing", () => {
    const query = drizzle(client)
      .select()
      .from(boats)
      .where(eq(boats.id, sql.placeholder("id")));
    expect(() => runner(query.prepare())({})).toThrow('Nothing was given for "id"');
  });
});
