import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import type { Connection } from "./connection.ts";
import { type Filling, fillWords } from "./fill-words.ts";

// The name and columns under which drizzle's own migrator keeps what it has applied.
const APPLIED = `create table if not exists __drizzle_migrations (
  id integer primary key, hash text not null, created_at numeric
)`;

type ForeignKeyProblem = { table: string; rowid: number | null; parent: string };

export type Migrating = { connection: Connection; folder: string; onFilling?: (filling: Filling) => void };

/**
 * Brings the database up to the newest migration of the folder, all of the way or not at all. Foreign keys are off
 * meanwhile, since a table rebuild would act on the children, and are checked before the commit. Throws where a
 * reference would dangle, and for a database newer than the folder. `onFilling` is told how far the index of words has
 * come where a migration has it made anew: minutes for millions of claims.
 */
export function migrateDatabase(options: Migrating): void {
  const { connection, folder, onFilling = () => undefined } = options;
  const migrations = readMigrationFiles({ migrationsFolder: folder });
  connection.pragma("foreign_keys = OFF");
  try {
    connection.transaction(() => applyPending({ connection, migrations, onFilling })).immediate();
  } finally {
    connection.pragma("foreign_keys = ON");
  }
}

function applyPending(options: Required<Omit<Migrating, "folder">> & { migrations: MigrationMeta[] }): void {
  const { connection, migrations, onFilling } = options;
  connection.exec(APPLIED);
  const last = connection.prepare("select max(created_at) from __drizzle_migrations").pluck().get();
  const applied = typeof last === "number" ? last : 0;
  if (applied > (migrations.at(-1)?.folderMillis ?? 0)) {
    throw new Error("The database was written by a newer version of Demarche: use that version, or another database.");
  }
  const pending = migrations.filter(({ folderMillis }) => folderMillis > applied);
  if (pending.length === 0) return;
  const record = connection.prepare("insert into __drizzle_migrations (hash, created_at) values (?, ?)");
  for (const { sql, hash, folderMillis } of pending) {
    for (const statement of sql) connection.exec(statement);
    record.run(hash, folderMillis);
  }
  fillWords({ connection, onFilling });
  checkReferences(connection);
}

function checkReferences(connection: Connection): void {
  const problems = connection.pragma("foreign_key_check") as ForeignKeyProblem[];
  const [first] = problems;
  if (!first) return;
  const row = `row ${first.rowid ?? "?"} of ${first.table}`;
  throw new Error(`After migrating, ${problems.length} references dangle; the first: ${row} to ${first.parent}.`);
}
