import Sqlite from "better-sqlite3";

export type Connection = Sqlite.Database;

const PRAGMAS = ["synchronous = FULL", "foreign_keys = ON", "busy_timeout = 5000", "trusted_schema = OFF"];

/** Opens a connection with the settings that every connection has. A reader's refuses to write. */
export function connect({ file, mode }: { file: string; mode: "writer" | "reader" }): Connection {
  const connection = new Sqlite(file);
  connection.pragma("busy_timeout = 5000");
  if (mode === "writer") connection.pragma("journal_mode = WAL");
  for (const pragma of PRAGMAS) connection.pragma(pragma);
  if (mode === "reader") connection.pragma("query_only = ON");
  return connection;
}
