import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tamper } from "@demarche/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demarche, serveDemarche, temporaryFolder } from "../support/demarche.ts";

let folder: ReturnType<typeof temporaryFolder>;
const run = (...args: string[]) => demarche({ args, cwd: folder.path });
const file = (name: string) => join(folder.path, name);
const WITNESSES = ["--checkpoint", "checkpoints", "--public-key", "key.pub"];

beforeAll(() => {
  folder = temporaryFolder();
  expect(run("demo").status).toBe(0);
  expect(run("keygen", "--out", "key").status).toBe(0);
  expect(run("checkpoint", "--key", "key", "--out", "checkpoints").status).toBe(0);
  expect(run("export", "--out", "record.jsonl").status).toBe(0);
}, 120_000);
afterAll(() => folder.remove());

describe("demarche keygen", () => {
  test("keeps the private key to its owner, and overwrites nothing", () => {
    expect(statSync(file("key")).mode & 0o077).toBe(0);
    const before = readFileSync(file("key"), "utf8");
    expect(run("keygen", "--out", "key")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("there already"),
    });
    expect(readFileSync(file("key"), "utf8")).toBe(before);
  });
});

describe("demarche verify", () => {
  test("holds the database, and an export without any database, against a checkpoint", () => {
    for (const what of [[], ["--export", "record.jsonl", "--data", "nowhere"]]) {
      const { status, stdout } = run("verify", ...what, ...WITNESSES);
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: expect.stringMatching(/against 1 checkpoint: all hold\.\n$/),
      });
    }
  });

  test("names the first bad entry of an export, and what differs", () => {
    const lines = readFileSync(file("record.jsonl"), "utf8").split("\n");
    const changed = lines.map((line, index) =>
      index === 2 ? line.replace(/"ownership":"[A-Z]+"/, '"ownership":"STATE"') : line,
    );
    writeFileSync(file("changed.jsonl"), changed.join("\n"));
    const { status, stdout, stderr } = run("verify", "--export", "changed.jsonl");
    expect(status).toBe(1);
    expect(stderr).toMatch(/ledger entry 2 \(source\.added\): .* a row of sources was changed/);
    expect(stdout).toMatch(/the first bad entry is 2\.\n$/);
  });

  test("tells an export that was cut", () => {
    const whole = readFileSync(file("record.jsonl"));
    writeFileSync(file("cut.jsonl"), whole.subarray(0, whole.lastIndexOf("\n", whole.length - 2) + 1));
    expect(run("verify", "--export", "cut.jsonl")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("it was cut"),
    });
  });

  test("needs the key that a checkpoint was signed with", () => {
    expect(run("verify", "--checkpoint", "checkpoints")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("--public-key"),
    });
    run("keygen", "--out", "other");
    const { status, stderr } = run("verify", "--checkpoint", "checkpoints", "--public-key", "other.pub");
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("not signed by the key given") });
  });
});

describe("demarche serve", () => {
  test("takes a checkpoint when it ends, after the one before", async () => {
    const signing = ["--checkpoint-dir", "checkpoints", "--checkpoint-key", "key"];
    const running = await serveDemarche({ args: ["--no-dashboard", ...signing], cwd: folder.path });
    const crisis = ["--slug", "later", "--title", "Later", "--parties", "KEN,UGA", "--from", "2021-05-01"];
    expect(run("crisis", "add", ...crisis).status).toBe(0);
    expect(await running.stop()).toBe(0);
    expect(run("verify", ...WITNESSES)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("2 checkpoints: all hold"),
    });
  });
});

describe("demarche redact", () => {
  test("takes a text out, and the record still holds against what was signed before", () => {
    const lines = readFileSync(file("record.jsonl"), "utf8").split("\n").filter(Boolean);
    const entries = lines.map((line) => JSON.parse(line).entry).filter(Boolean);
    const { subjectId } = entries.find(({ kind }) => kind === "document.ingested");
    expect(run("redact", "--document", subjectId, "--reason", "Court order").status).toBe(0);
    expect(run("verify", ...WITNESSES).status).toBe(0);
    expect(run("redact", "--document", subjectId, "--reason", "Court order")).toMatchObject({ status: 1 });
  });
});

describe("a record whose end was cut off", () => {
  test("is found by the checkpoint that saw it, and signed no more", () => {
    const change =
      "delete from crisis_parties where crisis_id in (select id from crises where slug = 'later'); delete from ledger_entries where position >= (select max(position) - 1 from ledger_entries); delete from crises where slug = 'later'; delete from redactions; delete from client_mutations where verb = 'redactDocument'";
    tamper({ file: file("data/demarche.sqlite"), change: (database) => database.exec(change) });
    expect(run("verify", ...WITNESSES).stderr).toMatch(/the record ends at entry \d+: later entries were cut off/);
    const { status, stderr } = run("checkpoint", "--key", "key", "--out", "checkpoints");
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining("does not continue the checkpoint"),
    });
  });
});
