import Sqlite from "better-sqlite3";

export type Connection = Sqlite.Database;

export const BUSY_TIMEOUT_MS = 5000;

const BUSY_TIMEOUT = `busy_timeout = ${BUSY_TIMEOUT_MS}`;
const PRAGMAS = ["synchronous = FULL", "foreign_keys = ON", BUSY_TIMEOUT, "trusted_schema = OFF"];

/** Opens a connection with the settings that every connection has. A reader's refuses to write. */
export function connect({ file, mode }: { file: string; mode: "writer" | "reader" }): Connection {
  const connection = new Sqlite(file);
  connection.pragma(BUSY_TIMEOUT);
  if (mode === "writer") connection.pragma("journal_mode = WAL");
  for (const pragma of PRAGMAS) connection.pragma(pragma);
  if (mode === "reader") connection.pragma("query_only = ON");
  return connection;
}
