/** A row as the database has it: its columns by their SQL names. */
export type StoredRow = Record<string, unknown>;

/** The rows that an entry vouches for, by table. */
export type EntryRows = Record<string, StoredRow[]>;

/** What stands where the words of a redacted document stood. */
export const REDACTED = "[redacted]";
