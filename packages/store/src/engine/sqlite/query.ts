import type { RunResult } from "better-sqlite3";
import { getTableColumns, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { getTableConfig, type SQLiteColumn, type SQLiteInsertValue, type SQLiteTable } from "drizzle-orm/sqlite-core";

export type { SQLiteColumn as Column, SQLiteTable as Table } from "drizzle-orm/sqlite-core";

import type { Connection } from "./connection.ts";
import { runner } from "./statement.ts";

export { matchingEntries, matchOf, wordIndex } from "./full-text.ts";

export type Database = BetterSQLite3Database<Record<string, never>> & { $client: Connection };

/** A statement compiled once for its connection. */
export type Prepared<Rows> = { execute(values: Record<string, unknown>): Promise<Rows> };

/** Compiles a query whose result, where it has one, is rows of plain columns; `name` is what PostgreSQL would know it by. */
export function prepared<Rows>(_name: string, query: { prepare(): { execute(): PromiseLike<Rows> } }): Prepared<Rows> {
  const run = runner(query.prepare());
  return { execute: async (values) => run(values) as Rows };
}

/** True where `column` is one of the strings in the placeholder, a JSON array: one statement for any number of ids. */
export function isOneOf(column: SQLWrapper, placeholder: string): SQL {
  return sql`${column} in (select value from json_each(${sql.placeholder(placeholder)}))`;
}

/** The columns that tell a table's rows apart. */
export function primaryKeyOf(table: SQLiteTable): SQLiteColumn[] {
  const { columns, primaryKeys } = getTableConfig(table);
  return [...columns.filter((column) => column.primary), ...primaryKeys.flatMap((key) => key.columns)];
}

// Every column gets the placeholder of its own name, which is what SQLiteInsertValue asks for.
function placeholders<Table extends SQLiteTable>(table: Table): SQLiteInsertValue<Table> {
  const names = Object.keys(getTableColumns(table));
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as SQLiteInsertValue<Table>;
}

/** A function that inserts one whole row by a statement compiled once. */
export function insertInto<Table extends SQLiteTable>(options: { db: Database; table: Table; name: string }) {
  const { db, table, name } = options;
  const statement = prepared(name, db.insert(table).values(placeholders(table)));
  return async (row: Table["$inferSelect"]): Promise<void> => {
    await statement.execute(row);
  };
}

/** As `insertInto`, for a table that counts its rows; gives the number of the new one. */
export function insertCounted<Table extends SQLiteTable>(options: { db: Database; table: Table; counter: string }) {
  const { db, table, counter } = options;
  const { [counter]: _, ...values } = placeholders(table) as Record<string, unknown>;
  const run = runner(
    db
      .insert(table)
      .values(values as SQLiteInsertValue<Table>)
      .prepare(),
  );
  return async (row: Record<string, unknown>): Promise<number> => {
    const { lastInsertRowid } = run(row) as RunResult;
    return Number(lastInsertRowid);
  };
}

/** A function that gives a row of the table as the database will have it, by SQL names in their order. */
export function storedForm<Table extends SQLiteTable>(table: Table) {
  const columns = Object.entries<SQLiteColumn>(getTableColumns(table))
    .map(([property, column]) => ({ property, name: column.name, column }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return (row: Table["$inferSelect"]): Record<string, unknown> => {
    const stored: Record<string, unknown> = {};
    for (const { property, name, column } of columns) {
      const value = row[property];
      stored[name] = value === null ? null : column.mapToDriverValue(value);
    }
    return stored;
  };
}
