import { and, asc, getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import { type Column, type Database, isOneOf, prepared, primaryKeyOf } from "#engine";
import { ERASABLE } from "./committed-rows.ts";
import type { EntryRows, StoredRow } from "./entry-rows.ts";
import { ledgerEntries } from "./ledger.table.ts";
import { VOUCHED_TABLES, type VouchedTable } from "./vouched-tables.ts";

/** Which rows an entry vouches for is told by its kind and its subject. */
export type Voucher = { kind: string; subjectId: string };

const SUBJECT = "subject of the entry";

/** Columns as the driver gives them, by their SQL names: nothing is parsed on the way to the hash. */
function rawColumns(columns: readonly Column[]): Record<string, SQL<unknown>> {
  return Object.fromEntries(columns.map((column) => [column.name, sql`${column}`]));
}

function rowStatements({ db, vouched }: { db: Database; vouched: VouchedTable }) {
  const { table, subject, only, kinds } = vouched;
  const name = getTableName(table);
  const columns: Column[] = Object.values(getTableColumns(table));
  const erasable = ERASABLE[name] ?? [];
  const statement = (purpose: string) => `${name}_of_${kinds[0]}_${purpose}`;
  const select = (chosen: readonly Column[]) =>
    db
      .select({ ...rawColumns(chosen), [SUBJECT]: sql<string>`${subject}` })
      .from(table)
      .where(and(isOneOf(subject, "ids"), only))
      .orderBy(...primaryKeyOf(table).map((column) => asc(column)));
  return {
    ...vouched,
    name,
    whole: prepared(statement("whole"), select(columns)),
    kept: prepared(statement("kept"), select(columns.filter((column) => !erasable.includes(column.name)))),
    unvouched: prepared(
      statement("unvouched"),
      db
        .select({ subjectId: sql<string | null>`${subject}` })
        .from(table)
        .where(and(notTold(subject), only))
        .limit(MOST_UNVOUCHED),
    ),
  };
}

const MOST_UNVOUCHED = 100;

function notTold(subject: Column): SQL {
  const { subjectId, format, kind } = ledgerEntries;
  const telling = sql`${subjectId} = ${subject} and ${format} is not null and ${isOneOf(kind, "kinds")}`;
  return sql`not exists (select 1 from ${ledgerEntries} where ${telling})`;
}

/** Reads the rows that entries vouch for, as they stand in the database now. */
export function vouchedRowsReader(db: Database) {
  const tables = VOUCHED_TABLES.map((vouched) => rowStatements({ db, vouched }));

  async function read(options: { vouchers: readonly Voucher[]; whole: boolean }): Promise<EntryRows[]> {
    const { vouchers, whole } = options;
    const found = vouchers.map((): EntryRows => ({}));
    for (const { name, kinds, ...statements } of tables) {
      const places = vouchers.flatMap(({ kind }, place) => (kinds.some((known) => known === kind) ? [place] : []));
      if (places.length === 0) continue;
      const ids = JSON.stringify(places.map((place) => vouchers[place]?.subjectId));
      const rows = await (whole ? statements.whole : statements.kept).execute({ ids });
      const bySubject = grouped(rows);
      for (const place of places) {
        const own = bySubject.get(String(vouchers[place]?.subjectId));
        const target = found[place];
        if (own && target) target[name] = own;
      }
    }
    return found;
  }

  return {
    /** What the hashes of these entries cover: their rows without the words that can be redacted. */
    kept: (vouchers: readonly Voucher[]) => read({ vouchers, whole: false }),
    /** Their rows whole. */
    whole: (vouchers: readonly Voucher[]) => read({ vouchers, whole: true }),
    /** Up to 100 rows of each table that no entry vouches for. */
    async unvouched(): Promise<{ table: string; subjectId: string }[]> {
      const found: { table: string; subjectId: string }[] = [];
      for (const { name, kinds, unvouched } of tables) {
        const rows = await unvouched.execute({ kinds: JSON.stringify(kinds) });
        found.push(
          ...rows.map(({ subjectId }) => ({ table: name, subjectId: subjectId ?? "a row without a subject" })),
        );
      }
      return found;
    },
  };
}
export type VouchedRowsReader = ReturnType<typeof vouchedRowsReader>;

function grouped(rows: readonly StoredRow[]): Map<string, StoredRow[]> {
  const groups = new Map<string, StoredRow[]>();
  for (const { [SUBJECT]: subject, ...row } of rows) {
    const group = groups.get(String(subject));
    if (group) group.push(row);
    else groups.set(String(subject), [row]);
  }
  return groups;
}
