import { getTableName } from "drizzle-orm";
import { storedForm, type Table } from "#engine";
import { committed } from "./committed-rows.ts";
import type { EntryKind } from "./entry-kinds.ts";

/** Rows by table, as an entry's hash covers them: SQL names to values, nothing of what is null or can be redacted. */
export type CommittedRows = Record<string, Record<string, unknown>[]>;

/**
 * What a transaction has written of new subjects, in the form that is hashed, so that the ledger need not read it back.
 * `forget` is for the end of an append: rows of a transaction that was undone are of ids that nobody uses again.
 */
export type WrittenRows = {
  note(written: { table: string; subjectId: string; row: Record<string, unknown> }): void;
  of(entry: { kind: EntryKind; subjectId: string }): CommittedRows | null;
  forget(): void;
};

/** Kinds whose rows are all written by one verb at one time, by the table that each has a row of. */
const MADE_AT_ONCE: Partial<Record<EntryKind, string>> = {
  "document.ingested": "documents",
  "claim.recorded": "claims",
};

export function writtenRows(): WrittenRows {
  const subjects = new Map<string, CommittedRows>();
  return {
    note({ table, subjectId, row }) {
      const tables = subjects.get(subjectId) ?? {};
      tables[table] = [...(tables[table] ?? []), row];
      subjects.set(subjectId, tables);
    },
    of({ kind, subjectId }) {
      const table = MADE_AT_ONCE[kind];
      const rows = subjects.get(subjectId);
      return table !== undefined && rows?.[table] !== undefined ? rows : null;
    },
    forget: () => subjects.clear(),
  };
}

/** A function that notes a row of the table; `as` stands for what of it is hashed in another form. */
export function noting<Kept extends Table>({ table, written }: { table: Kept; written: WrittenRows }) {
  const stored = storedForm(table);
  const name = getTableName(table);
  return ({
    row,
    subjectId,
    as = {},
  }: {
    row: Kept["$inferSelect"];
    subjectId: string;
    as?: Record<string, unknown>;
  }) => written.note({ table: name, subjectId, row: committed({ table: name, row: { ...stored(row), ...as } }) });
}
