import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { Connection } from "./connection.ts";

type ForeignKeyProblem = { table: string; rowid: number | null; parent: string; fkid: number };

/**
 * Brings the database up to the newest migration of the folder. Foreign keys are off meanwhile: a table rebuild
 * would otherwise act on the children; they are checked afterwards. Throws where a reference is left dangling.
 */
export function migrateDatabase({ connection, folder }: { connection: Connection; folder: string }): void {
  connection.pragma("foreign_keys = OFF");
  migrate(drizzle(connection), { migrationsFolder: folder });
  const problems = connection.pragma("foreign_key_check") as ForeignKeyProblem[];
  connection.pragma("foreign_keys = ON");
  const [first] = problems;
  if (!first) return;
  const row = `row ${first.rowid ?? "?"} of ${first.table}`;
  throw new Error(`After migrating, ${problems.length} references dangle; the first: ${row} to ${first.parent}.`);
}
