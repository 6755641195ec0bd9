import { generateKeyPairSync } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@demarche/store";
import {
  fakeReader,
  type Random,
  recordOfEverything,
  SQLITE_MIGRATIONS,
  seededRandom,
  seedsOf,
  TEST_CONTEXT,
  tamper,
} from "@demarche/testkit";
import type Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Checkpoint, Services } from "../contract.ts";
import { createServices } from "../create-services.ts";

const AUDITED = [
  ...["crises", "crisis_parties", "sources", "source_grades", "documents", "document_captures", "redactions"],
  ...["claims", "claim_evidence", "decisions", "claim_reviews", "client_mutations", "ledger_entries"],
  ...["batches", "batch_steps"],
];
const SEEDS = seedsOf({ variable: "DEMARCHE_TAMPERINGS", count: 100 });

const keys = generateKeyPairSync("ed25519");
const privateKey = keys.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const publicKey = keys.publicKey.export({ type: "spki", format: "pem" }).toString();

let folder: string;
let checkpoints: Checkpoint[];
const fileOf = (name: string) => join(folder, `${name}.sqlite`);

const open = (file: string): Services => {
  const store = openSqliteStore({ file, migrationsDir: SQLITE_MIGRATIONS });
  const clock = { now: () => new Date("2024-06-01T00:00:00.000Z") };
  return createServices({ store, reader: fakeReader(() => []), clock });
};

async function verified(file: string) {
  const services = open(file);
  try {
    return await services.verify({ checkpoints, publicKey });
  } finally {
    await services.close();
  }
}

async function add({ services, text }: { services: Services; text: string }): Promise<void> {
  const result = await services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", text });
  expect(result.ok).toBe(true);
}

async function checkpointOf(services: Services): Promise<Checkpoint> {
  const taken = await services.checkpoint({ privateKey, previous: checkpoints.at(-1) ?? null });
  if (!taken.ok) throw new Error(taken.failure.message);
  return taken.value;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "demarche-tampering-"));
  checkpoints = [];
  const test = await recordOfEverything();
  checkpoints.push(await checkpointOf(test.services));
  await test.services.close();
  copyFileSync(test.file, fileOf("older"));
  copyFileSync(test.file, fileOf("whole"));
  await test.remove();
  const services = open(fileOf("whole"));
  await add({ services, text: "A ferry was stopped." });
  checkpoints.push(await checkpointOf(services));
  await services.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Value = string | number | Buffer | null;

/** Another value than the one given, of the kinds that a forger would try. */
function changed({ value, random }: { value: unknown; random: Random }): Value {
  const candidates: Value[] = [null, "", "x", 0, 1, 7, "2024-01-01", Buffer.from("x")];
  if (typeof value === "string") {
    const at = random.below(value.length + 1);
    candidates.push(
      `${value}x`,
      `${value.slice(0, at)}ä${value.slice(at + 1)}`,
      value.slice(0, at),
      value.toUpperCase(),
    );
  }
  if (typeof value === "number") candidates.push(value + 1, -value - 1, value + 0.5);
  if (value instanceof Buffer) candidates.push(Buffer.concat([value, Buffer.from([0])]), Buffer.from(value).fill(1));
  return random.pick(candidates);
}

type Tampering = { name: string; change(options: { database: Sqlite.Database; random: Random }): string };

const places = ({ database, table }: { database: Sqlite.Database; table: string }) =>
  database.prepare(`select rowid from ${table}`).pluck().all() as number[];

const edit: Tampering = {
  name: "edit",
  change({ database, random }) {
    const table = random.pick(AUDITED);
    const columns = database.prepare("select name from pragma_table_info(?)").pluck().all(table) as string[];
    const [column, place] = [random.pick(columns), random.pick(places({ database, table }))];
    const read = database.prepare(`select "${column}" from ${table} where rowid = ?`).pluck();
    const before = read.get(place);
    database.exec(`drop index if exists documents_crisis_text`);
    for (let tries = 0; tries < 50; tries += 1) {
      try {
        database
          .prepare(`update ${table} set "${column}" = ? where rowid = ?`)
          .run(changed({ value: before, random }), place);
      } catch {
        continue;
      }
      const now = read.get(column === "position" && table === "ledger_entries" ? -1 : place);
      if (JSON.stringify(now) !== JSON.stringify(before)) return `${table}.${column} of row ${place}`;
    }
    return this.change({ database, random });
  },
};

const remove: Tampering = {
  name: "deletion",
  change({ database, random }) {
    const table = random.pick(AUDITED);
    const place = random.pick(places({ database, table }));
    database.prepare(`delete from ${table} where rowid = ?`).run(place);
    return `row ${place} of ${table}`;
  },
};

const insert: Tampering = {
  name: "insertion",
  change({ database, random }) {
    const table = random.pick(AUDITED.filter((name) => !["crises", "ledger_entries"].includes(name)));
    const row = database.prepare(`select * from ${table} limit 1`).get() as Record<string, Value>;
    const keys = database.prepare("select name from pragma_table_info(?) where pk > 0").pluck().all(table) as string[];
    const forged = Object.entries(row).map(([name, value]): [string, Value] => {
      const isKey = keys.includes(name) || ["name_key", "text_sha256"].includes(name);
      return [name, isKey ? (typeof value === "number" ? value + 100 : `${value}9`) : value];
    });
    const names = forged.map(([name]) => `"${name}"`).join(", ");
    const marks = forged.map(() => "?").join(", ");
    database.prepare(`insert into ${table} (${names}) values (${marks})`).run(...forged.map(([, value]) => value));
    return `a row of ${table}`;
  },
};

/** Cuts the newest entries and every row that they tell of, so that what is left fits together. */
const cut: Tampering = {
  name: "tail cut",
  change({ database, random }) {
    const head = Number(database.prepare("select max(position) from ledger_entries").pluck().get());
    const last = random.below(head);
    const gone = "(select subject_id from ledger_entries where position > ?)";
    for (const [table, column] of [
      ["claim_evidence", "claim_id"],
      ["claims", "id"],
      ["document_captures", "document_id"],
      ["redactions", "document_id"],
      ["documents", "id"],
      ["client_mutations", "subject_id"],
      ["source_grades", "id"],
      ["sources", "id"],
      ["claim_reviews", "decision_id"],
      ["decisions", "id"],
    ]) {
      database.prepare(`delete from ${table} where ${column} in ${gone}`).run(last);
    }
    database.prepare("delete from ledger_entries where position > ?").run(last);
    return `entries after ${last}`;
  },
};

const WAYS = [edit, edit, edit, edit, remove, remove, insert, cut];

describe("a database file that was tampered with", () => {
  it("raises no alarm where nobody touched it", async () => {
    expect(await verified(fileOf("whole"))).toMatchObject({ checkpoints: 2, redacted: 1, problems: [] });
  });

  it.each(SEEDS)("is found out (seed %i)", async (seed) => {
    const random = seededRandom(seed);
    const file = fileOf(`seed-${seed}`);
    copyFileSync(fileOf("whole"), file);
    const way = random.pick(WAYS);
    let what = "";
    tamper({ file, change: (database) => (what = way.change({ database, random })) });
    const { problems } = await verified(file);
    rmSync(file);
    expect(problems, `seed ${seed}: ${way.name} of ${what}`).not.toEqual([]);
  });

  it("is found out where an older copy was put in its place", async () => {
    copyFileSync(fileOf("older"), fileOf("rolled-back"));
    const { problems } = await verified(fileOf("rolled-back"));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/an older copy was put in its place/);
  });

  it("is found out where an older copy was carried on", async () => {
    copyFileSync(fileOf("older"), fileOf("forked"));
    const services = open(fileOf("forked"));
    await add({ services, text: "A ferry was let go." });
    await services.close();
    const { problems } = await verified(fileOf("forked"));
    expect(problems[0]?.message).toMatch(/the record was rewritten between entry \d+ and this one/);
  });

  it("is found out where all of it was written anew", async () => {
    const test = await recordOfEverything();
    await test.services.close();
    copyFileSync(test.file, fileOf("rewritten"));
    await test.remove();
    const { problems } = await verified(fileOf("rewritten"));
    expect(problems[0]?.message).toMatch(/the record was rewritten between entry 1 and this one/);
  });
});
