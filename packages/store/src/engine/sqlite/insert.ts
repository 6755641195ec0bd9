import type { RunResult } from "better-sqlite3";
import { getTableColumns, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteInsertValue, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "./query.ts";
import { rowInserter } from "./statement.ts";

/** One statement takes at most so many rows. */
const MOST_ROWS = 64;

type InsertRows = (rows: readonly Record<string, unknown>[]) => RunResult;

/**
 * Inserts rows of all columns but `counter`, which counts up: many rows by few statements, of 64, 32, … 1 rows, each
 * compiled when it is first wanted. Gives what the driver says of each.
 */
function inserter<Table extends SQLiteTable>(options: { db: Database; table: Table; counter?: string }) {
  const { db, table, counter } = options;
  const columns = Object.entries<SQLiteColumn>(getTableColumns(table)).filter(([property]) => property !== counter);
  const placeholders = Object.fromEntries(columns.map(([property]) => [property, sql.placeholder(property)]));
  const compiled = new Map<number, InsertRows>();

  function insertOf(count: number): InsertRows {
    const known = compiled.get(count);
    if (known) return known;
    // Every column gets the placeholder of its own name, which is what SQLiteInsertValue asks for.
    const values = Array.from({ length: count }, () => placeholders as SQLiteInsertValue<Table>);
    const insert = rowInserter({ prepared: db.insert(table).values(values).prepare(), columns });
    compiled.set(count, insert);
    return insert;
  }

  return (rows: readonly Record<string, unknown>[]): RunResult[] => {
    const results: RunResult[] = [];
    for (let from = 0; from < rows.length; ) {
      const count = Math.min(MOST_ROWS, 2 ** Math.floor(Math.log2(rows.length - from)));
      results.push(insertOf(count)(rows.slice(from, from + count)));
      from += count;
    }
    return results;
  };
}

/** A function that inserts whole rows. */
export function insertInto<Table extends SQLiteTable>(options: { db: Database; table: Table }) {
  const insert = inserter(options);
  return async (rows: readonly Table["$inferSelect"][]): Promise<void> => {
    insert(rows);
  };
}

/** As `insertInto`, for a table that counts its rows; gives the number of each new one. */
export function insertCounted<Table extends SQLiteTable>(options: { db: Database; table: Table; counter: string }) {
  const insert = inserter(options);
  return async (rows: readonly Record<string, unknown>[]): Promise<number[]> =>
    // One statement numbers its rows without a gap.
    insert(rows).flatMap(({ changes, lastInsertRowid }) =>
      Array.from({ length: changes }, (_, index) => Number(lastInsertRowid) - changes + 1 + index),
    );
}
