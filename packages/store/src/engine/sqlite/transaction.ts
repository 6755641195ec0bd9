import { setTimeout as wait } from "node:timers/promises";
import type { LateWrites } from "../late-writes.ts";
import { asStorageError } from "../storage-error.ts";
import { BUSY_TIMEOUT_MS, type Connection } from "./connection.ts";

/** Runs work between `begin` and COMMIT; where either throws, nothing of it is kept. Throws StorageError for a failing disk. */
export async function within<T>(options: {
  connection: Connection;
  begin: () => Promise<void> | void;
  work: () => Promise<T>;
  late?: LateWrites;
}): Promise<T> {
  const { connection, begin, work, late } = options;
  try {
    await begin();
    const result = await work();
    late?.make(late.count());
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    throw asStorageError(error);
  } finally {
    late?.keep(0);
    if (connection.inTransaction) connection.exec("ROLLBACK");
  }
}

const FIRST_WAIT_MS = 2;
const LONGEST_WAIT_MS = 50;

/** Takes the write lock, or throws SQLITE_BUSY after `patienceMs`. It waits between tries, so that reads go on meanwhile. */
export async function beginImmediate(options: { connection: Connection; patienceMs: number }): Promise<void> {
  const { connection, patienceMs } = options;
  const giveUpAt = performance.now() + patienceMs;
  let pause = FIRST_WAIT_MS;
  for (let refusal = tryBegin(connection); refusal !== null; refusal = tryBegin(connection)) {
    if (performance.now() >= giveUpAt) throw refusal;
    await wait(pause);
    pause = Math.min(2 * pause, LONGEST_WAIT_MS);
  }
}

/** Null where the lock is ours, else the error that says that it is another's. */
function tryBegin(connection: Connection): Error | null {
  connection.pragma("busy_timeout = 0");
  try {
    connection.exec("BEGIN IMMEDIATE");
    return null;
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY")) return error;
    throw error;
  } finally {
    connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}
