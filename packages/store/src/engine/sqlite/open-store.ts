import { drizzle } from "drizzle-orm/better-sqlite3";
import { freshClaims } from "../../claims/fresh-claims.ts";
import { createIds, type WallClock } from "../../ids/ids.ts";
import { adoptRecord } from "../../ledger/adopt-record.ts";
import type { LedgerHead } from "../../ledger/ledger-entry.ts";
import { createReaders, createWriters, type Store, type Writers } from "../../store.ts";
import { lateWrites } from "../late-writes.ts";
import { createMutex } from "../mutex.ts";
import { turnMemo } from "../turn-memo.ts";
import { type Connection, connect } from "./connection.ts";
import type { Filling } from "./fill-words.ts";
import { groupCommit } from "./group-commit.ts";
import { migrateDatabase } from "./migrate.ts";
import { type Guard, shippedGuards, structureProblems } from "./structure.ts";
import { beginImmediate, within } from "./transaction.ts";

/**
 * `file`: the database file, made where missing. `migrationsDir`: the folder drizzle/sqlite. `patienceMs`: how long a
 * write waits for another program's (5 s). `onWriter` is given the connection that writes, as to limit it in a test.
 * `onFilling` is told how far the index of words has come where a newer version makes it anew.
 */
export type SqliteStoreOptions = {
  file: string;
  migrationsDir: string;
  patienceMs?: number;
  clock?: WallClock;
  onWriter?: (connection: Connection) => void;
  onFilling?: (filling: Filling) => void;
};

const PATIENCE_MS = 5000;
const SYSTEM_CLOCK: WallClock = { now: () => new Date() };

/**
 * Opens a store on SQLite, migrated. One connection writes, one transaction at a time (the driver refuses asynchronous
 * transactions, hence the mutex); one answers single reads; one holds snapshots. Throws where the file is no database.
 */
export function openSqliteStore(options: SqliteStoreOptions): Store {
  const { file, migrationsDir, patienceMs = PATIENCE_MS, clock = SYSTEM_CLOCK } = options;
  const writer = connect({ file, mode: "writer" });
  const { onFilling = () => undefined } = options;
  migrateDatabase({ connection: writer, folder: migrationsDir, onFilling });
  options.onWriter?.(writer);
  const [reader, snapshots] = [connect({ file, mode: "reader" }), connect({ file, mode: "reader" })];
  const [oneWriter, oneSnapshot] = [createMutex(), createMutex()];
  const late = lateWrites();
  const [turn, fresh] = [turnMemo<LedgerHead>(), freshClaims()];
  const [writers, readers, snapshotReaders] = [
    createWriters({ db: drizzle(writer), late, fresh }),
    createReaders({ db: drizzle(reader), turn }),
    createReaders({ db: drizzle(snapshots), fresh }),
  ];
  const begin = () => beginImmediate({ connection: writer, patienceMs });
  let shipped: Guard[] | undefined;
  const adopted = onceDone(() =>
    within({ connection: writer, begin, late, work: () => adoptRecord({ writers, ids: createIds({ clock }), clock }) }),
  );
  const transaction = async <T>(work: (writers: Writers) => Promise<T>): Promise<T> => {
    await adopted();
    const result = await within({ connection: writer, begin, late, work: () => work(writers) });
    turn.forget();
    return result;
  };
  const together = groupCommit({
    connection: writer,
    late,
    begin: async () => {
      await adopted();
      await begin();
    },
    alone: oneWriter,
    committed: turn.forget,
  });
  return {
    read: readers,
    snapshot: (work) =>
      oneSnapshot(() =>
        within({
          connection: snapshots,
          begin: () => void snapshots.exec("BEGIN"),
          work: () => work(snapshotReaders),
        }),
      ),
    write: (work) => together(() => work(writers)),
    erase: (work) =>
      oneSnapshot(() => oneWriter(() => erasing({ connection: writer, write: () => transaction(work) }))),
    ready: () => oneWriter(adopted),
    structure: async () => {
      shipped ??= shippedGuards(migrationsDir);
      return structureProblems({ file, shipped });
    },
    close: async () => {
      await oneWriter(async () => writer.close());
      await oneSnapshot(async () => snapshots.close());
      reader.close();
    },
  };
}

/** Does what it is given once; where that fails, the next call tries again. */
function onceDone(work: () => Promise<void>): () => Promise<void> {
  let done = false;
  return async () => {
    if (!done) await work();
    done = true;
  };
}

/** Freed pages are overwritten, and the journal that still has the old ones is emptied. */
async function erasing<T>(options: { connection: Connection; write: () => Promise<T> }): Promise<T> {
  const { connection, write } = options;
  connection.pragma("secure_delete = ON");
  try {
    const result = await write();
    connection.pragma("wal_checkpoint(TRUNCATE)");
    return result;
  } finally {
    connection.pragma("secure_delete = OFF");
  }
}
