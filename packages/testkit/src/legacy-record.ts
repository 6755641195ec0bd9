import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { SQLITE_MIGRATIONS } from "./open-test-store.ts";

type Row = Record<string, string | number | null | { base64: string }>;

/** Migrations that version 0.1 had. */
const LEGACY_MIGRATIONS = 3;

/** A database as version 0.1 wrote it: a crisis, two documents with four claims, requests with a clientMutationId. */
export function legacyRecord(): { folder: string; file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "demarche-legacy-"));
  const file = join(folder, "demarche.sqlite");
  const database = new Sqlite(file);
  database.pragma("journal_mode = WAL");
  for (const statement of legacyStatements()) database.exec(statement);
  const rows: Record<string, Row[]> = JSON.parse(readFileSync(new URL("./record-0.1.json", import.meta.url), "utf8"));
  for (const [table, stored] of Object.entries(rows)) for (const row of stored) insert({ database, table, row });
  database.close();
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function insert({ database, table, row }: { database: Sqlite.Database; table: string; row: Row }): void {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  const values = Object.values(row).map((value) =>
    typeof value === "object" && value !== null ? Buffer.from(value.base64, "base64") : value,
  );
  database
    .prepare(`insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`)
    .run(...values);
}

/** The first migrations, and the note that they were applied, as the migrator leaves it. */
function legacyStatements(): string[] {
  const read = (name: string) => readFileSync(join(SQLITE_MIGRATIONS, name), "utf8");
  const { entries }: { entries: { tag: string; when: number }[] } = JSON.parse(read("meta/_journal.json"));
  const applied = entries.slice(0, LEGACY_MIGRATIONS);
  return [
    ...applied.map(({ tag }) => read(`${tag}.sql`).replaceAll("--> statement-breakpoint", "")),
    "create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)",
    ...applied.map(({ when }) => `insert into __drizzle_migrations (hash, created_at) values ('', ${when})`),
  ];
}
