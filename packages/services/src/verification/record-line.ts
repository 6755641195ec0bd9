import { type EntryRows, type LedgerEntry, REDACTED, type StoredRow } from "@demarche/store";

/** An entry with the rows that it vouches for: what a record consists of, in the database and in an export alike. */
export type RecordLine = { entry: LedgerEntry; rows: EntryRows };

/** The text of a document by id; null where it is not there. */
export type TextOf = (documentId: string) => Promise<string | null>;

/** The first row of a table among those an entry vouches for. */
export function rowOf({ rows, table }: { rows: EntryRows; table: string }): StoredRow | null {
  return rows[table]?.[0] ?? null;
}

/** What stands in a span of a redacted document. */
export const NO_QUOTE = { exact: REDACTED, prefix: "", suffix: "" };
