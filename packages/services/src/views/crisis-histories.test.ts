import {
  type CrisisRecord,
  deriveCrisis,
  type KeptCrisis,
  keptCrisis,
  type Moment,
  tallyCrisis,
  whole,
} from "@demarche/domain";
import { sha256 } from "@demarche/store";
import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LedgerHead } from "../contract.ts";
import { crisisHistories } from "./crisis-histories.ts";
import { loadRecord } from "./load-record.ts";
import type { Shelf } from "./shelved-lines.ts";

const NUMBERS: Readonly<Record<string, number>> = { Two: 2, Three: 3, Four: 4, Nine: 9 };
const reader = fakeReader((text) => {
  const n = NUMBERS[text.split(" ")[0] ?? ""] ?? 0;
  return [casualtyClaim({ text, exact: text.split(",")[0] ?? "", min: n, max: n })];
});
const DAYS = ["2024-02-02", "2024-02-05", "2024-02-09", "2024-02-12"];

let test: TestServices;
let crisisId: string;
let documentIds: string[];
let atFirst: Awaited<ReturnType<typeof kept>>;
beforeEach(async () => {
  test = openTestServices({ reader });
  const seeded = await seedCrisis({ services: test.services, documents: [] });
  crisisId = seeded.crisis.id;
  documentIds = [];
  for (const [at, day] of DAYS.entries()) documentIds.push(await ingest({ at, day }));
  atFirst = await kept();
});
afterEach(() => test.remove());

async function ingest({ at, day }: { at: number; day: string }): Promise<string> {
  test.clock.set(`${day}T08:00:00.000Z`);
  const text = `${Object.keys(NUMBERS)[at]} fishermen were killed, the harbour office said on ${day}.`;
  const news = { crisis: "lake-dispute", text, publisher: `Paper ${at}`, publishedAt: "2024-02-01" };
  const result = await test.services.writes.ingestDocument(TEST_CONTEXT, news);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.documentId;
}

async function kept(): Promise<{ record: CrisisRecord; of: KeptCrisis; head: LedgerHead }> {
  const { record, head } = await loadRecord({ store: test.store, crisisId });
  const of = keptCrisis(record.crisis);
  whole(of.take(record));
  return { record, of, head };
}

type Histories = ReturnType<typeof crisisHistories>;

/** Finds all there is to find, and puts it on the shelf. */
async function found(histories: Histories, { of, head, record } = atFirst): Promise<void> {
  const work = () => histories.work({ crisisId, of, head, claims: record.claims.length, again: () => {} });
  for (let turns = 0; turns < 20; turns += 1) {
    while (work());
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A shelf in memory. */
function shelfOf({ lines, derivedBy }: { lines: Map<string, string[]>; derivedBy: string }): Shelf {
  return {
    derivedBy,
    read: async (id) => lines.get(id) ?? [],
    add: async (id, line) => void lines.set(id, [...(lines.get(id) ?? []), line]),
    clear: async (id) => void lines.delete(id),
  };
}

const evening = (day: string): Moment => ({ asOf: `${day}T20:00:00.000Z`, clock: "RECORDED" });

async function expectKnown({ histories, days }: { histories: Histories; days: readonly string[] }): Promise<void> {
  const { record } = await kept();
  for (const moment of days.map(evening)) {
    const history = await histories.covering({ crisisId, moment });
    const { low, best, high } = tallyCrisis({ view: deriveCrisis({ record, moment }), filter: { effect: "KILLED" } });
    expect(history?.figure({ effect: "KILLED", time: Date.parse(moment.asOf) })).toMatchObject({ low, best, high });
  }
}

const isKnown = async (histories: Histories): Promise<boolean> =>
  (await histories.covering({ crisisId, moment: evening("2024-02-05") })) !== null;

async function takeOut(): Promise<void> {
  const redaction = { document: documentIds[0] ?? "", reason: "a court asked for it" };
  expect(await test.services.writes.redactDocument(TEST_CONTEXT, redaction)).toMatchObject({ ok: true });
}

describe("what is found of moments past", () => {
  it("is each moment before the newest, and none before there was time for it", async () => {
    const histories = crisisHistories({ read: test.store.read, shelf: null });
    expect(await isKnown(histories)).toBe(false);
    await found(histories);
    await expectKnown({ histories, days: DAYS.slice(0, -1) });
    expect(await histories.covering({ crisisId, moment: evening("2024-02-12") })).toBeNull();
    expect(await histories.covering({ crisisId, moment: { ...evening("2024-02-05"), clock: "PUBLISHED" } })).toBeNull();
  });

  it("goes on where it ended once more comes in", async () => {
    const histories = crisisHistories({ read: test.store.read, shelf: null });
    await found(histories);
    await ingest({ at: 1, day: "2024-02-20" });
    const { record, head } = await kept();
    const before = new Set([...atFirst.record.documents, ...atFirst.record.claims].map(({ id }) => id));
    const isNew = ({ id }: { id: string }) => !before.has(id);
    whole(atFirst.of.take({ documents: record.documents.filter(isNew), claims: record.claims.filter(isNew) }));
    await found(histories, { ...atFirst, head });
    await expectKnown({ histories, days: DAYS });
  });

  it("is nothing once a text was taken out", async () => {
    const histories = crisisHistories({ read: test.store.read, shelf: null });
    await found(histories);
    expect(await isKnown(histories)).toBe(true);
    await takeOut();
    expect(await isKnown(histories)).toBe(false);
  });
});

describe("what is on a shelf", () => {
  let lines: Map<string, string[]>;
  const shelf = (derivedBy = "build 1") => shelfOf({ lines, derivedBy });
  const next = (derivedBy?: string) => crisisHistories({ read: test.store.read, shelf: shelf(derivedBy) });
  beforeEach(async () => {
    lines = new Map();
    await found(next());
    expect(lines.get(crisisId)).toHaveLength(1);
  });

  it("is known to the next run without deriving, and goes on", async () => {
    await expectKnown({ histories: next(), days: DAYS.slice(0, -1) });
    await ingest({ at: 1, day: "2024-02-20" });
    await found(next(), await kept());
    expect(lines.get(crisisId)).toHaveLength(2);
    await expectKnown({ histories: next(), days: DAYS });
  });

  it("is not used, and cleared, where other code put it there", async () => {
    expect(await isKnown(next("build 2"))).toBe(false);
    expect(lines.size).toBe(0);
  });

  it("is not used where it was changed, or is another record's", async () => {
    const [line = ""] = lines.get(crisisId) ?? [];
    lines.set(crisisId, [line.replace('"known":1', '"known":2')]);
    expect(await isKnown(next())).toBe(false);
    const body = line.slice(line.indexOf(" ") + 1).replace(/"hash":"./, '"hash":"x');
    lines.set(crisisId, [`${sha256(body)} ${body}`]);
    expect(await isKnown(next())).toBe(false);
  });

  it("is used up to a line that was not written whole", async () => {
    await ingest({ at: 1, day: "2024-02-20" });
    await found(next());
    lines.set(
      crisisId,
      (lines.get(crisisId) ?? []).map((line, at) => (at === 0 ? line : line.slice(0, -9))),
    );
    await expectKnown({ histories: next(), days: DAYS.slice(0, -1) });
    expect(lines.get(crisisId)).toHaveLength(1);
  });

  it("is not used once a text was taken out", async () => {
    await takeOut();
    expect(await isKnown(next())).toBe(false);
    expect(lines.size).toBe(0);
  });

  it("that fails is done without", async () => {
    const failing = {
      ...shelf(),
      read: () => Promise.reject(new Error("EIO")),
      add: () => Promise.reject(new Error()),
    };
    const histories = crisisHistories({ read: test.store.read, shelf: failing });
    await found(histories);
    await expectKnown({ histories, days: DAYS.slice(0, -1) });
  });
});
