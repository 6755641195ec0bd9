import { getTableColumns, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from "drizzle-orm/sqlite-core";

export type { SQLiteColumn as Column, SQLiteTable as Table } from "drizzle-orm/sqlite-core";

import type { Connection } from "./connection.ts";
import { runner } from "./statement.ts";

export { entriesMatching, wordIndex } from "./full-text.ts";
export { insertCounted, insertInto } from "./insert.ts";

export type Database = BetterSQLite3Database<Record<string, never>> & { $client: Connection };

/** A statement compiled once for its connection. */
export type Prepared<Rows> = {
  execute(values: Record<string, unknown>): Promise<Rows>;
  /** As `execute`, at once where the engine can: SQLite does. */
  run(values: Record<string, unknown>): Rows | Promise<Rows>;
};

/** Compiles a query whose result, where it has one, is rows of plain columns; `name` is what PostgreSQL would know it by. */
export function prepared<Rows>(_name: string, query: { prepare(): { execute(): PromiseLike<Rows> } }): Prepared<Rows> {
  const run = runner(query.prepare()) as (values: Record<string, unknown>) => Rows;
  return { execute: async (values) => run(values), run };
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

/** A column under its SQL name, and what the database will have of a value that is not null. */
export type StoredColumn = { property: string; name: string; stored(value: unknown): unknown };

/** The columns of a table in the order of their SQL names. */
export function storedColumns(table: SQLiteTable): StoredColumn[] {
  return Object.entries<SQLiteColumn>(getTableColumns(table))
    .map(([property, column]) => ({
      property,
      name: column.name,
      stored: (value: unknown) => column.mapToDriverValue(value),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
