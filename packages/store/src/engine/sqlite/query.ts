import { getTableColumns, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { getTableConfig, type SQLiteColumn, type SQLiteInsertValue, type SQLiteTable } from "drizzle-orm/sqlite-core";

export type { SQLiteColumn as Column, SQLiteTable as Table } from "drizzle-orm/sqlite-core";
export { compactWords, forgetWords, indexWords, matchingEntries, matchOf } from "./full-text.ts";

export type Database = BetterSQLite3Database<Record<string, never>>;

/** A statement compiled once for its connection; `name` is what PostgreSQL would know it by. */
export function prepared<Prepared>(_name: string, query: { prepare(): Prepared }): Prepared {
  return query.prepare();
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
