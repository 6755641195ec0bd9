import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore, type Store } from "@demarche/store";
import {
  casualtyClaim,
  type Failing,
  type FakeClock,
  failingConnection,
  fakeClock,
  fakeReader,
  openTestStore,
  type Random,
  SQLITE_MIGRATIONS,
  seedCrisis,
  seededRandom,
  seedsOf,
  TEST_CONTEXT,
} from "@demarche/testkit";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Services } from "../contract.ts";
import { createServices } from "../create-services.ts";
import { verifyExport } from "../export/verify-export.ts";

const SEEDS = seedsOf({ variable: "DEMARCHE_FAULTS", count: 1000 });
/** Seeds that run one after another on one store: opening it costs more than a seed. */
const TOGETHER = 20;
const MOST_STEPS = 45;

let folder: string;
const template = () => join(folder, "template.sqlite");
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "demarche-faults-"));
  const test = openTestStore();
  const services = servicesOver({ store: test.store, clock: fakeClock() });
  await seedCrisis({ services });
  await services.close();
  copyFileSync(test.file, template());
  await test.remove();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function servicesOver({ store, clock }: { store: Store; clock: FakeClock }): Services {
  const reader = fakeReader((text) => [casualtyClaim({ text, exact: "Four fishermen were killed" })]);
  return createServices({ store, reader, clock });
}

type Bench = {
  file: string;
  store: Store;
  clock: FakeClock;
  failing: Failing;
  writer: Sqlite.Database;
  random: Random;
};

function openBench(seed: number): Omit<Bench, "random"> {
  const file = join(folder, `${seed}.sqlite`);
  copyFileSync(template(), file);
  const [failing, clock] = [failingConnection(), fakeClock()];
  let writer: Sqlite.Database | undefined;
  const onWriter = (connection: Sqlite.Database) => {
    writer = connection;
    failing.attach(connection);
  };
  const store = openSqliteStore({ file, migrationsDir: SQLITE_MIGRATIONS, patienceMs: 3, clock, onWriter });
  if (!writer) throw new Error("The store has no writer");
  return { file, store, clock, failing, writer };
}

/** Something goes wrong; what is given back puts it right. `codes`: how a write may be refused meanwhile. */
type Fault = { name: string; codes: readonly string[]; happen(bench: Bench): () => void };

const FAULTS: readonly Fault[] = [
  {
    name: "full disk",
    codes: ["storage.full"],
    happen({ writer, random }) {
      const pages = Number(writer.pragma("page_count", { simple: true }));
      writer.pragma(`max_page_count = ${pages + random.below(4)}`);
      return () => writer.pragma("max_page_count = 4294967294");
    },
  },
  {
    name: "failing disk",
    codes: ["storage.failing"],
    happen({ failing, random }) {
      failing.failAt(random.below(MOST_STEPS * MOST_AT_ONCE));
      return () => failing.failAt(null);
    },
  },
  {
    name: "another program's lock",
    codes: ["storage.busy"],
    happen({ file }) {
      const other = new Sqlite(file);
      other.exec("BEGIN IMMEDIATE");
      return () => other.close();
    },
  },
  {
    name: "clock jump",
    codes: [],
    happen({ clock, random }) {
      clock.advance((random.below(2_000_000) - 1_000_000) * 1000);
      return () => undefined;
    },
  },
];

/** So many at once share a transaction, and each has to keep its own answer. */
const MOST_AT_ONCE = 3;

/** Documents under a fault, and again once it is over: each recorded once, whichever way its first try went. */
async function survives({ bench, seed, fault }: { bench: Bench; seed: number; fault: Fault }): Promise<void> {
  const before = await bench.store.read.ledger.head();
  const inputs = Array.from({ length: 1 + bench.random.below(MOST_AT_ONCE) }, (_, index) => {
    const text = `Four fishermen were killed on day ${seed}.${index}.\n${"They were far out. ".repeat(bench.random.below(400))}`;
    const clientMutationId = `seed ${seed} ${index}`;
    return { crisis: "lake-dispute", text, publisher: `Paper ${seed % 7}`, clientMutationId };
  });
  const ingest = (services: Services) =>
    Promise.all(inputs.map((input) => services.writes.ingestDocument(TEST_CONTEXT, input)));
  const repair = fault.happen(bench);
  const first = await ingest(servicesOver(bench));
  repair();
  const after = await bench.store.read.ledger.head();
  for (const result of first) if (!result.ok) expect(fault.codes).toContain(result.failure.code);
  if (!first.some(({ ok }) => ok)) expect(after.position).toBe(before.position);
  const again = await ingest(servicesOver(bench));
  for (const [index, tried] of first.entries()) {
    const repeated = again[index];
    expect(repeated).toMatchObject({ ok: true, value: { repeated: tried.ok, claims: 1 } });
    if (tried.ok && repeated?.ok) expect(repeated.value.documentId).toBe(tried.value.documentId);
  }
  const { problems, documents } = await servicesOver(bench).verify();
  expect(problems).toEqual([]);
  expect(documents).toBeGreaterThanOrEqual(inputs.length);
}

const FILES: readonly (readonly [name: string, content: string])[] = [
  ["cut.txt", "Four fishermen were killed on the Zürich–Gdańsk ferry. “Far out,” said Åsa. 漁師が四人。"],
  ["cut.json", JSON.stringify({ title: "Ferry", text: "Four fishermen were killed. “Far out,” said Åsa." })],
  [
    "cut.html",
    "<html><body><article><p>Four fishermen were killed.</p><p>“Far out,” said Åsa.</p></article></body></html>",
  ],
];

/** A file that ends at any byte: taken in as the bytes that there are, or refused by name, and nothing in between. */
async function cutFile({ bench, seed }: { bench: Bench; seed: number }): Promise<void> {
  const [name, content] = bench.random.pick(FILES);
  const whole = Buffer.from(`${content} ${seed}`);
  const bytes = whole.subarray(0, 1 + bench.random.below(whole.length - 1));
  const reader = fakeReader(() => []);
  const services = createServices({ store: bench.store, reader, clock: bench.clock });
  const before = await bench.store.read.ledger.head();
  const result = await services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", name, bytes });
  if (result.ok) {
    const capture = await bench.store.read.documents.capture(result.value.documentId);
    expect(Buffer.from(capture?.bytes ?? [])).toEqual(bytes);
  } else {
    expect(result.failure.code).toMatch(/^document\./);
    expect(await bench.store.read.ledger.head()).toEqual(before);
  }
  expect((await services.verify()).problems).toEqual([]);
}

/** An export cut by its reader, and one cut at any byte: the first leaves the store well, the second is told. */
async function cutStream({ bench }: { bench: Bench }): Promise<void> {
  const services = servicesOver(bench);
  const lines: string[] = [];
  const last = bench.random.below(3);
  const cut = services.exportRecord(async (line) => {
    if (lines.length === last) throw new Error("The reader went away");
    lines.push(line);
  });
  await expect(cut).rejects.toThrow("The reader went away");
  lines.length = 0;
  await services.exportRecord(async (line) => void lines.push(line));
  const whole = Buffer.from(`${lines.join("\n")}\n`);
  expect((await verifyBytes(whole)).problems).toEqual([]);
  const end = bench.random.below(whole.length - 1);
  expect((await verifyBytes(whole.subarray(0, end))).problems).not.toEqual([]);
}

function verifyBytes(bytes: Buffer) {
  const lines = bytes.toString("latin1").split("\n");
  if (lines.at(-1) === "") lines.pop();
  const line = (number: number) => Buffer.from(lines[number] ?? "", "latin1");
  return verifyExport({
    source: {
      async *lines() {
        for (const number of lines.keys()) yield line(number);
      },
      line: async (number) => line(number),
    },
  });
}

const groups = Array.from({ length: Math.ceil(SEEDS.length / TOGETHER) }, (_, index) =>
  SEEDS.slice(index * TOGETHER, (index + 1) * TOGETHER),
);

describe("a write that something goes wrong with", () => {
  it.each(groups.map((seeds) => ({ seeds, first: seeds.at(0), last: seeds.at(-1) })))(
    "is kept whole or not at all, each for itself, and succeeds when it is asked for again (seeds $first to $last)",
    async ({ seeds }) => {
      const bench = openBench(seeds[0] ?? 0);
      for (const seed of seeds) {
        const random = seededRandom(seed);
        const fault = random.pick([...FAULTS, "cut export" as const, "cut file" as const]);
        const at = { bench: { ...bench, random }, seed };
        try {
          if (fault === "cut export") await cutStream(at);
          else if (fault === "cut file") await cutFile(at);
          else await survives({ ...at, fault });
        } catch (error) {
          throw new Error(`DEMARCHE_SEED=${seed} (${typeof fault === "string" ? fault : fault.name})`, {
            cause: error,
          });
        }
      }
      await bench.store.close();
    },
    60_000,
  );
});
