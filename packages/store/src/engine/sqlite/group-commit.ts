import { setImmediate as otherTurn } from "node:timers/promises";
import type { LateWrites } from "../late-writes.ts";
import { asStorageError } from "../storage-error.ts";
import type { Connection } from "./connection.ts";

/** At most so many works share a transaction, and none joins one that is older. */
const MOST_TOGETHER = 256;
const JOINABLE_MS = 200;
/** Reads get their turn after so long, while the transaction stays open. */
const TURN_MS = 10;
const LATE_AT_ONCE = 512;

type Outcome = { kept: true; value: unknown } | { kept: false; error: unknown };
type Waiting = { work: () => Promise<unknown>; settle(outcome: Outcome): void };

/** Runs a work in a transaction, perhaps with others that wait; resolves once that is committed. */
export type GroupCommit = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Works that wait at the same time share one commit, and so one wait for the disk. Each runs alone, in the order of the
 * calls, between its own savepoints: one that throws is undone alone and gets its own error. Nobody is answered before
 * the commit; where that fails, or the database gives the whole transaction up, everybody in it gets that error.
 */
export function groupCommit(options: {
  connection: Connection;
  late: LateWrites;
  begin: () => Promise<void>;
  /** Lets one group at a time at the connection. */
  alone: (group: () => Promise<void>) => Promise<void>;
  /** Told of each commit before anybody is answered. */
  committed?: () => void;
}): GroupCommit {
  const { connection, begin, alone, late, committed = () => {} } = options;
  const waiting: Waiting[] = [];
  const savepoint = savepoints({ connection, late });

  async function next(): Promise<void> {
    if (waiting.length === 0) return;
    await runGroup({ connection, begin, waiting, savepoint, late, committed });
    if (waiting.length > 0) await otherTurn();
  }

  return <T>(work: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const settle = (outcome: Outcome) => (outcome.kept ? resolve(outcome.value as T) : reject(outcome.error));
      waiting.push({ work, settle });
      alone(next).catch(reject);
    });
}

type Savepoint = { set(): void; release(): void; undo(): void };

function savepoints({ connection, late }: { connection: Connection; late: LateWrites }): Savepoint {
  let before = 0;
  const [set, release, undo] = ["SAVEPOINT one", "RELEASE one", "ROLLBACK TO one"].map((sql) =>
    connection.prepare(sql),
  );
  return {
    set() {
      before = late.count();
      set?.run();
    },
    release: () => void release?.run(),
    undo() {
      late.keep(before);
      undo?.run();
      release?.run();
    },
  };
}

type Group = {
  connection: Connection;
  begin: () => Promise<void>;
  waiting: Waiting[];
  savepoint: Savepoint;
  late: LateWrites;
  committed: () => void;
};

async function runGroup({ connection, begin, waiting, savepoint, late, committed }: Group): Promise<void> {
  const done: { member: Waiting; outcome: Outcome }[] = [];
  try {
    await begin();
    const from = performance.now();
    let turn = from;
    do {
      const member = waiting.shift();
      if (!member) break;
      done.push({ member, outcome: { kept: false, error: null } });
      const outcome = await runOne({ connection, savepoint, work: member.work });
      done.splice(-1, 1, { member, outcome });
      if (performance.now() - turn < TURN_MS) continue;
      await otherTurn();
      turn = performance.now();
    } while (done.length < MOST_TOGETHER && performance.now() - from < JOINABLE_MS);
    while (late.make(LATE_AT_ONCE)) await otherTurn();
    connection.exec(done.some(({ outcome }) => outcome.kept) ? "COMMIT" : "ROLLBACK");
  } catch (thrown) {
    const failure: Outcome = { kept: false, error: asStorageError(thrown) };
    const left = done.length === 0 ? waiting.splice(0, 1) : [];
    for (const member of left) done.push({ member, outcome: failure });
    for (const one of done) if (one.outcome.kept || one.outcome.error === null) one.outcome = failure;
  } finally {
    late.keep(0);
    if (connection.inTransaction) connection.exec("ROLLBACK");
    committed();
  }
  for (const { member, outcome } of done) member.settle(outcome);
}

/** The work between its savepoints. Throws where the whole transaction is lost with it. */
async function runOne(options: {
  connection: Connection;
  savepoint: Savepoint;
  work: Waiting["work"];
}): Promise<Outcome> {
  const { connection, savepoint, work } = options;
  savepoint.set();
  try {
    const value = await work();
    savepoint.release();
    return { kept: true, value };
  } catch (error) {
    if (!connection.inTransaction) throw error;
    savepoint.undo();
    return { kept: false, error: asStorageError(error) };
  }
}
