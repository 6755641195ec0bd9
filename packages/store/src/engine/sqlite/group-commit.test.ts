import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LateWrites, lateWrites } from "../late-writes.ts";
import { createMutex } from "../mutex.ts";
import { type GroupCommit, groupCommit } from "./group-commit.ts";

let connection: Sqlite.Database;
let statements: string[];
let late: LateWrites;
let together: GroupCommit;

beforeEach(() => {
  connection = new Sqlite(":memory:");
  connection.exec("create table notes (words text)");
  statements = [];
  const exec = connection.exec.bind(connection);
  connection.exec = (sql) => {
    statements.push(sql);
    return exec(sql);
  };
  const begin = async () => void connection.exec("BEGIN IMMEDIATE");
  late = lateWrites();
  together = groupCommit({ connection, late, begin, alone: createMutex() });
});
afterEach(() => connection.close());

const note = (words: string) => async () => {
  connection.prepare("insert into notes values (?)").run(words);
  return words;
};
const notes = () => connection.prepare("select words from notes order by rowid").pluck().all();
const commits = () => statements.filter((sql) => sql === "COMMIT").length;
const fails = (reason: string) => async () => {
  await note(`of ${reason}`)();
  throw new Error(reason);
};

describe("works that wait at the same time", () => {
  test("are committed together, in the order of the calls", async () => {
    expect(await Promise.all(["a", "b", "c"].map((words) => together(note(words))))).toEqual(["a", "b", "c"]);
    expect({ notes: notes(), commits: commits() }).toEqual({ notes: ["a", "b", "c"], commits: 1 });
  });

  test("are undone alone where they throw, each with its own error", async () => {
    const works = [note("a"), fails("one"), note("b"), fails("two")];
    const outcomes = await Promise.allSettled(works.map((work) => together(work)));
    expect(
      outcomes.map((outcome) => (outcome.status === "fulfilled" ? outcome.value : outcome.reason.message)),
    ).toEqual(["a", "one", "b", "two"]);
    expect(notes()).toEqual(["a", "b"]);
  });

  test("see what was written before them in the same transaction", async () => {
    const [, seen] = await Promise.all([together(note("a")), together(async () => notes())]);
    expect(seen).toEqual(["a"]);
  });

  test("are not answered before the commit", async () => {
    const answers = ["a", "b"].map((words) => together(note(words)).then(() => expect(commits()).toBe(1)));
    await Promise.all(answers);
  });

  test("all get the error of a commit that fails, and nothing is kept", async () => {
    const exec = connection.exec.bind(connection);
    connection.exec = (sql) => {
      if (sql === "COMMIT") throw Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_FSYNC" });
      return exec(sql);
    };
    const outcomes = await Promise.allSettled([together(note("a")), together(fails("own")), together(note("b"))]);
    const failing = { status: "rejected", reason: expect.objectContaining({ problem: "failing" }) };
    const own = { status: "rejected", reason: expect.objectContaining({ message: "own" }) };
    expect(outcomes).toEqual([failing, own, failing]);
    connection.exec = exec;
    expect(notes()).toEqual([]);
    expect(await together(note("c"))).toBe("c");
  });

  test("lose nothing that came after a transaction which the database gave up", async () => {
    const givesUp = async () => {
      connection.exec("ROLLBACK");
      throw Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
    };
    const outcomes = await Promise.allSettled([together(note("a")), together(givesUp), together(note("b"))]);
    const full = { status: "rejected", reason: expect.objectContaining({ problem: "full" }) };
    expect(outcomes).toEqual([full, full, { status: "fulfilled", value: "b" }]);
    expect(notes()).toEqual(["b"]);
  });

  test("make what they put off in the order of the calls, last of all, and not where they were undone", async () => {
    const putsOff = (words: string) => async () => {
      late.add(() => void connection.prepare("insert into notes values (?)").run(`late ${words}`));
      return note(words)();
    };
    const undone = async () => {
      await putsOff("b")();
      throw new Error("undone");
    };
    await Promise.allSettled([together(putsOff("a")), together(undone), together(putsOff("c"))]);
    expect(notes()).toEqual(["a", "c", "late a", "late c"]);
    expect(late.count()).toBe(0);
  });

  test("all get the error of what was put off, and nothing is kept", async () => {
    const fails = async () => {
      late.add(() => {
        throw Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
      });
      late.add(() => undefined);
    };
    const full = { status: "rejected", reason: expect.objectContaining({ problem: "full" }) };
    expect(await Promise.allSettled([together(note("a")), together(fails)])).toEqual([full, full]);
    expect({ notes: notes(), late: late.count() }).toEqual({ notes: [], late: 0 });
    expect(await together(note("b"))).toBe("b");
  });

  test("get the error of a lock that can't be had, one at a time", async () => {
    const busy = Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" });
    let refusals = 1;
    const begin = async () => {
      refusals -= 1;
      if (refusals >= 0) throw busy;
      connection.exec("BEGIN IMMEDIATE");
    };
    const group = groupCommit({ connection, late, begin, alone: createMutex() });
    const outcomes = await Promise.allSettled([group(note("a")), group(note("b"))]);
    expect(outcomes).toEqual([
      { status: "rejected", reason: expect.objectContaining({ problem: "busy" }) },
      { status: "fulfilled", value: "b" },
    ]);
  });
});
