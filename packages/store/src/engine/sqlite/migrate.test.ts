import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SQLITE_MIGRATIONS } from "@demarche/testkit";
import type Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect } from "./connection.ts";
import { migrateDatabase } from "./migrate.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-migrations-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Journal = { entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[] };

function journal(): Journal {
  return JSON.parse(readFileSync(join(SQLITE_MIGRATIONS, "meta/_journal.json"), "utf8"));
}

/** The migrations up to a number, followed by those given. */
function migrations(options: { upTo: number; added?: string[] }): string {
  const copy = join(folder, `migrations-${options.upTo}-${options.added?.length ?? 0}`);
  cpSync(SQLITE_MIGRATIONS, copy, { recursive: true });
  const { entries, ...rest } = journal();
  const kept = entries.slice(0, options.upTo);
  for (const [index, sql] of (options.added ?? []).entries()) {
    const [idx, tag] = [kept.length, `9999_added_${index}`];
    writeFileSync(join(copy, `${tag}.sql`), sql);
    kept.push({ idx, version: "6", when: (kept.at(-1)?.when ?? 0) + 1, tag, breakpoints: true });
  }
  writeFileSync(join(copy, "meta/_journal.json"), JSON.stringify({ ...rest, entries: kept }));
  return copy;
}

const SEED = `
insert into crises values ('cri_1', 'lake', 'Lake', null, null, '2024-01-01', null, '2024-02-01');
insert into crisis_parties values ('cri_1', 0, 'KEN'), ('cri_1', 1, 'UGA');
insert into sources values ('src_1', 'The Shore', 'the shore', null, 'UNKNOWN', '2024-02-01');
insert into source_grades values ('grd_1', 'src_1', 'B', 'known', '2024-02-01');
`;

function counts(connection: Sqlite.Database): Record<string, unknown> {
  const tables = ["crises", "crisis_parties", "sources", "source_grades"];
  return Object.fromEntries(
    tables.map((table) => [table, connection.prepare(`select count(*) from ${table}`).pluck().get()]),
  );
}

describe("migrating", () => {
  it("keeps every row of a database seeded before each migration", () => {
    for (let upTo = 1; upTo <= journal().entries.length; upTo += 1) {
      const connection = connect({ file: join(folder, `seeded-${upTo}.db`), mode: "writer" });
      migrateDatabase({ connection, folder: migrations({ upTo }) });
      connection.exec(SEED);
      const before = counts(connection);
      migrateDatabase({ connection, folder: SQLITE_MIGRATIONS });
      expect(counts(connection)).toEqual(before);
      expect(connection.pragma("foreign_keys", { simple: true })).toBe(1);
      connection.close();
    }
  });

  it("keeps the children of a table that a migration rebuilds", () => {
    const connection = connect({ file: join(folder, "rebuilt.db"), mode: "writer" });
    const { length } = journal().entries;
    migrateDatabase({ connection, folder: SQLITE_MIGRATIONS });
    connection.exec(SEED);
    const before = counts(connection);
    const rebuild = `CREATE TABLE new_sources AS SELECT * FROM sources;--> statement-breakpoint
DROP TABLE sources;--> statement-breakpoint
CREATE TABLE sources (id text PRIMARY KEY, name text, name_key text, country text, ownership text, recorded_at text);--> statement-breakpoint
INSERT INTO sources SELECT * FROM new_sources;--> statement-breakpoint
DROP TABLE new_sources;`;
    migrateDatabase({ connection, folder: migrations({ upTo: length, added: [rebuild] }) });
    expect(counts(connection)).toEqual(before);
    connection.close();
  });

  it("undoes a migration that leaves a reference dangling", () => {
    const connection = connect({ file: join(folder, "dangling.db"), mode: "writer" });
    migrateDatabase({ connection, folder: SQLITE_MIGRATIONS });
    connection.exec(SEED);
    const { length } = journal().entries;
    const loss = migrations({
      upTo: length,
      added: ["DROP TRIGGER sources_refuse_delete;--> statement-breakpoint\nDELETE FROM sources;"],
    });
    expect(() => migrateDatabase({ connection, folder: loss })).toThrow(
      /1 references dangle.*source_grades to sources/,
    );
    connection.close();
  });

  it("refuses a database that is newer than the migrations at hand", () => {
    const connection = connect({ file: join(folder, "newer.db"), mode: "writer" });
    migrateDatabase({ connection, folder: SQLITE_MIGRATIONS });
    expect(() => migrateDatabase({ connection, folder: migrations({ upTo: 1 }) })).toThrow(/newer version/);
    connection.close();
  });

  it("does nothing to a database that is up to date", () => {
    const connection = connect({ file: join(folder, "twice.db"), mode: "writer" });
    migrateDatabase({ connection, folder: SQLITE_MIGRATIONS });
    const version = () => connection.pragma("data_version", { simple: true });
    const before = [version(), connection.prepare("select total_changes()").pluck().get()];
    migrateDatabase({ connection, folder: SQLITE_MIGRATIONS });
    expect([version(), connection.prepare("select total_changes()").pluck().get()]).toEqual(before);
    connection.close();
  });
});
