import Sqlite from "better-sqlite3";

export type Connection = Sqlite.Database;

export const BUSY_TIMEOUT_MS = 5000;

const BUSY_TIMEOUT = `busy_timeout = ${BUSY_TIMEOUT_MS}`;
/** Pages in memory: 64 MB for what is written, half for each reader. What a savepoint may put back stays there too. */
const CACHES = { writer: "cache_size = -64000", reader: "cache_size = -32000" };
const PRAGMAS = [
  "synchronous = FULL",
  "foreign_keys = ON",
  BUSY_TIMEOUT,
  "trusted_schema = OFF",
  "temp_store = MEMORY",
];
/** The journal is written back at 32 MB: a page that many documents touch is written back once. */
const WRITE_BACK = "wal_autocheckpoint = 8000";

/** Opens a connection with the settings that every connection has. A reader's refuses to write. */
export function connect({ file, mode }: { file: string; mode: "writer" | "reader" }): Connection {
  const connection = new Sqlite(file);
  connection.pragma(BUSY_TIMEOUT);
  if (mode === "writer") connection.pragma("journal_mode = WAL");
  for (const pragma of [...PRAGMAS, CACHES[mode], WRITE_BACK]) connection.pragma(pragma);
  if (mode === "reader") connection.pragma("query_only = ON");
  return connection;
}
