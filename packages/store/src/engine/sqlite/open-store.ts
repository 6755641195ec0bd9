import { drizzle } from "drizzle-orm/better-sqlite3";
import { createReaders, createWriters, type Store } from "../../store.ts";
import { createMutex } from "../mutex.ts";
import { type Connection, connect } from "./connection.ts";
import { migrateDatabase } from "./migrate.ts";

/** `file`: the database file, made where missing. `migrationsDir`: the folder drizzle/sqlite. */
export type SqliteStoreOptions = { file: string; migrationsDir: string };

async function within<T>(options: { connection: Connection; begin: string; work: () => Promise<T> }): Promise<T> {
  const { connection, begin, work } = options;
  connection.exec(begin);
  try {
    const result = await work();
    connection.exec("COMMIT");
    return result;
  } finally {
    if (connection.inTransaction) connection.exec("ROLLBACK");
  }
}

/**
 * Opens a store on SQLite, migrated. One connection writes, one transaction at a time (the driver refuses asynchronous
 * transactions, hence the mutex); one answers single reads; one holds snapshots. Throws where the file is no database.
 */
export function openSqliteStore({ file, migrationsDir }: SqliteStoreOptions): Store {
  const writer = connect({ file, mode: "writer" });
  migrateDatabase({ connection: writer, folder: migrationsDir });
  const reader = connect({ file, mode: "reader" });
  const snapshots = connect({ file, mode: "reader" });
  const [oneWriter, oneSnapshot] = [createMutex(), createMutex()];
  const [writers, readers, snapshotReaders] = [
    createWriters(drizzle(writer)),
    createReaders(drizzle(reader)),
    createReaders(drizzle(snapshots)),
  ];
  return {
    read: readers,
    snapshot: (work) =>
      oneSnapshot(() => within({ connection: snapshots, begin: "BEGIN", work: () => work(snapshotReaders) })),
    write: (work) =>
      oneWriter(() => within({ connection: writer, begin: "BEGIN IMMEDIATE", work: () => work(writers) })),
    close: async () => {
      await oneWriter(async () => writer.close());
      await oneSnapshot(async () => snapshots.close());
      reader.close();
    },
  };
}
