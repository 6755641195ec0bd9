import { deriveCrisis, type KeptCrisis, keptCrisis, type Moment, tallyCrisis, whole } from "@demarche/domain";
import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import { crisisHistories } from "./crisis-histories.ts";
import { loadRecord } from "./load-record.ts";

const reader = fakeReader((text) => [casualtyClaim({ text, exact: text.split(",")[0] ?? "" })]);
const DAYS = ["2024-02-02", "2024-02-05", "2024-02-09", "2024-02-12"];
const COUNTS = ["Two", "Three", "Four", "Nine"];

let test: TestServices;
let crisisId: string;
let documentIds: string[];
beforeEach(async () => {
  test = openTestServices({ reader });
  const seeded = await seedCrisis({ services: test.services, documents: [] });
  crisisId = seeded.crisis.id;
  documentIds = [];
  for (const [at, day] of DAYS.entries()) documentIds.push(await ingest({ at, day }));
});
afterEach(() => test.remove());

async function ingest({ at, day }: { at: number; day: string }): Promise<string> {
  test.clock.set(`${day}T08:00:00.000Z`);
  const text = `${COUNTS[at]} fishermen were killed, the harbour office said.`;
  const news = { crisis: "lake-dispute", text, publisher: `Paper ${at}`, publishedAt: "2024-02-01" };
  const result = await test.services.writes.ingestDocument(TEST_CONTEXT, news);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.documentId;
}

async function kept(): Promise<{ record: Parameters<typeof deriveCrisis>[0]["record"]; of: KeptCrisis }> {
  const { record } = await loadRecord({ store: test.store, crisisId });
  const of = keptCrisis(record.crisis);
  whole(of.take(record));
  return { record, of };
}

const evening = (day: string): Moment => ({ asOf: `${day}T20:00:00.000Z`, clock: "RECORDED" });

it("knows each moment before the newest once there was time for it, and none before that", async () => {
  const histories = crisisHistories({ read: test.store.read });
  const { record, of } = await kept();
  const moments = DAYS.map(evening);
  expect(await histories.covering({ crisisId, moment: evening("2024-02-02") })).toBeNull();
  while (histories.work({ crisisId, of, claims: record.claims.length }));
  for (const moment of moments.slice(0, -1)) {
    const history = await histories.covering({ crisisId, moment });
    const { low, best, high } = tallyCrisis({ view: deriveCrisis({ record, moment }), filter: { effect: "KILLED" } });
    expect(history?.figure({ effect: "KILLED", time: Date.parse(moment.asOf) })).toMatchObject({ low, best, high });
  }
  expect(await histories.covering({ crisisId, moment: evening("2024-02-12") })).toBeNull();
  expect(await histories.covering({ crisisId, moment: { ...evening("2024-02-05"), clock: "PUBLISHED" } })).toBeNull();
});

it("knows nothing more once a text was taken out", async () => {
  const histories = crisisHistories({ read: test.store.read });
  const { record, of } = await kept();
  while (histories.work({ crisisId, of, claims: record.claims.length }));
  const asked = { crisisId, moment: evening("2024-02-05") };
  expect(await histories.covering(asked)).not.toBeNull();
  const redaction = { document: documentIds[0] ?? "", reason: "a court asked for it" };
  expect(await test.services.writes.redactDocument(TEST_CONTEXT, redaction)).toMatchObject({ ok: true });
  expect(await histories.covering(asked)).toBeNull();
});
