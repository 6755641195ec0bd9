import Sqlite from "better-sqlite3";

/** Changes a database file behind the store's back, past the triggers that refuse it, and puts the triggers back. */
export function tamper({ file, change }: { file: string; change: (database: Sqlite.Database) => void }): void {
  const database = new Sqlite(file);
  try {
    database.pragma("foreign_keys = OFF");
    const select = "select name, sql from sqlite_master where type = 'trigger'";
    const triggers = database.prepare(select).all() as { name: string; sql: string }[];
    for (const { name } of triggers) database.exec(`drop trigger ${name}`);
    change(database);
    for (const { sql } of triggers) database.exec(sql);
  } finally {
    database.close();
  }
}
