import { getTableName } from "drizzle-orm";
import { type StoredColumn, storedColumns, type Table } from "#engine";
import { ERASABLE } from "./committed-rows.ts";
import type { EntryKind } from "./entry-kinds.ts";
import { Canonical, type Member, objectWriter } from "./object-writer.ts";

/**
 * What a transaction has written of new subjects, in the form that is hashed, so that the ledger need not read it back.
 * `forget` is for the end of an append: rows of a transaction that was undone are of ids that nobody uses again.
 */
export type WrittenRows = {
  /** `row`: the canonical JSON of what `committedRows` has of it. */
  note(written: { table: string; subjectId: string; row: string }): void;
  /** The canonical JSON of the rows that the entry vouches for; null where the database has to be asked. */
  of(entry: { kind: EntryKind; subjectId: string }): string | null;
  forget(): void;
};

/** Kinds whose rows are all written by one verb at one time, by the table that each has a row of. */
const MADE_AT_ONCE: Partial<Record<EntryKind, string>> = {
  "document.ingested": "documents",
  "claim.recorded": "claims",
};

export function writtenRows(): WrittenRows {
  const subjects = new Map<string, Map<string, string[]>>();
  return {
    note({ table, subjectId, row }) {
      const tables = subjects.get(subjectId) ?? new Map<string, string[]>();
      const rows = tables.get(table);
      if (rows) rows.push(row);
      else tables.set(table, [row]);
      subjects.set(subjectId, tables);
    },
    of({ kind, subjectId }) {
      const table = MADE_AT_ONCE[kind];
      const tables = subjects.get(subjectId);
      if (table === undefined || !tables?.has(table)) return null;
      const names = [...tables.keys()].sort();
      return `{${names.map((name) => `"${name}":[${tables.get(name)?.join(",")}]`).join(",")}}`;
    },
    forget: () => subjects.clear(),
  };
}

/** A function that notes rows of the table; `as` has the canonical JSON of what is hashed in another form. */
export function noting<Kept extends Table>({ table, written }: { table: Kept; written: WrittenRows }) {
  type Noted = { row: Kept["$inferSelect"]; subjectId: string; as?: Readonly<Record<string, string>> };
  const name = getTableName(table);
  const erasable = ERASABLE[name] ?? [];
  const columns = storedColumns(table).filter((column) => !erasable.includes(column.name));
  const write = objectWriter(columns.map((column) => memberOf<Noted>(column)));
  return (noted: Noted): void => written.note({ table: name, subjectId: noted.subjectId, row: write(noted) });
}

type OfRow = { row: Readonly<Record<string, unknown>>; as?: Readonly<Record<string, string>> };

/** Columns that are null are left out. */
function memberOf<Noted extends OfRow>({ property, name, stored }: StoredColumn): Member<Noted> {
  return {
    name,
    value({ row, as }) {
      const given = as?.[property];
      if (given !== undefined) return new Canonical(given);
      const value = row[property];
      return value === null ? undefined : stored(value);
    },
  };
}
