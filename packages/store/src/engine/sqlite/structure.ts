import Sqlite from "better-sqlite3";
import { type Connection, connect } from "./connection.ts";
import { migrateDatabase } from "./migrate.ts";

/** A trigger or view as the database has it. */
export type Guard = { name: string; sql: string };
type DanglingRow = { table: string; rowid: number | null; parent: string };

const MOST_PROBLEMS = 10;

/**
 * What is wrong with the database as a file: pages and indexes that do not agree, references that dangle, triggers
 * that were removed, changed or added. Empty where nothing is. Reads the whole file.
 */
export function structureProblems({ file, shipped }: { file: string; shipped: readonly Guard[] }): string[] {
  // A connection of its own: full-text indexes are checked against what a connection remembers of them.
  const connection = connect({ file, mode: "reader" });
  try {
    return problemsOf({ connection, shipped });
  } finally {
    connection.close();
  }
}

function problemsOf({ connection, shipped }: { connection: Connection; shipped: readonly Guard[] }): string[] {
  const rows = connection.pragma(`integrity_check(${MOST_PROBLEMS})`) as { integrity_check: string }[];
  const damage = rows.map((row) => row.integrity_check).filter((message) => message !== "ok");
  const dangling = (connection.pragma("foreign_key_check") as DanglingRow[]).slice(0, MOST_PROBLEMS);
  return [
    ...damage,
    ...dangling.map(({ table, rowid, parent }) => `row ${rowid ?? "?"} of ${table} refers to no row of ${parent}`),
    ...guardProblems({ found: guardsOf(connection), expected: shipped }),
  ];
}

function guardsOf(connection: Connection): Guard[] {
  const select = "select name, sql from sqlite_master where type in ('trigger', 'view') order by name";
  return connection.prepare(select).all() as Guard[];
}

/** Those that the migrations give. */
export function shippedGuards(folder: string): Guard[] {
  const fresh = new Sqlite(":memory:");
  try {
    migrateDatabase({ connection: fresh, folder });
    return guardsOf(fresh);
  } finally {
    fresh.close();
  }
}

function guardProblems({ found, expected }: { found: readonly Guard[]; expected: readonly Guard[] }): string[] {
  const there = new Map(found.map(({ name, sql }) => [name, sql]));
  const shipped = new Set(expected.map(({ name }) => name));
  const changed = expected.flatMap(({ name, sql }) => {
    if (!there.has(name)) return [`the trigger ${name}, which keeps the record append-only, is missing`];
    return there.get(name) === sql ? [] : [`the trigger ${name} is not the one that keeps the record append-only`];
  });
  const added = found.filter(({ name }) => !shipped.has(name)).map(({ name }) => `nobody ships ${name}`);
  return [...changed, ...added];
}
