import { setTimeout as wait } from "node:timers/promises";
import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, expect, it } from "vitest";
import type { BatchItem, BatchItemInput, Services } from "../contract.ts";
import { ReaderBusy } from "../environment.ts";

const FIGURE = "Four people were killed";
const report = (number: number) => `${FIGURE} at the pier, report ${number} said.`;

let test: TestServices;
afterEach(() => test.remove());

/** Services whose reader is busy as often as told, and breaks down on the text "broken". */
async function open({ busy = 0 }: { busy?: number } = {}) {
  let left = busy;
  const reader = fakeReader((text) => {
    if (text.startsWith("broken")) throw new Error("no such luck");
    if (left-- > 0) throw new ReaderBusy();
    return [casualtyClaim({ text, exact: FIGURE })];
  });
  test = openTestServices({ reader });
  await seedCrisis({ services: test.services });
  return test.services;
}

async function submit({ services, items }: { services: Services; items: BatchItemInput[] }): Promise<string> {
  const result = await services.writes.ingestBatch(TEST_CONTEXT, { crisis: "lake-dispute", items });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.batchId;
}

const run = (services: Services, together = 1) =>
  services.runBatches({ together, unexpected: (error) => problems.push(error) });
const problems: unknown[] = [];

async function ended({ services, id }: { services: Services; id: string }) {
  for (;;) {
    const [batch] = await services.reads.batchesByIds([id]);
    if (batch && batch.state !== "RUNNING") return batch;
    await wait(5);
  }
}

const itemsOf = async (services: Services, id: string): Promise<BatchItem[]> =>
  (await services.reads.batchItems(id, { first: 100, after: null })).items.map(({ node }) => node);

it("takes in every item, and tells of each bad one by its number, name and place", async () => {
  const services = await open();
  const items = [
    { text: report(1), name: "one.txt" },
    { text: report(1), title: "The same again" },
    { text: report(2), publishedAt: "Friday" },
    { text: "broken" },
    {},
    { url: "https://pier.test/1" },
    { html: `<p>${report(3)}</p>`, publisher: "Pier Post", publishedAt: "2024-01-12", grade: "B" as const },
  ];
  const id = await submit({ services, items });
  await run(services);
  expect(await ended({ services, id })).toMatchObject({
    state: "FINISHED",
    items: 7,
    takenIn: 2,
    refused: 5,
    claims: 2,
  });
  const found = await itemsOf(services, id);
  expect(
    found.map(({ number, name, failure }) => [number, name, failure?.code ?? null, failure?.path.join(".") ?? null]),
  ).toEqual([
    [1, "one.txt", null, null],
    [2, "The same again", "document.duplicate", "items.1.text"],
    [3, null, "date.invalid", "items.2.publishedAt"],
    [4, null, "batch.item-failed", "items.3"],
    [5, null, "input.invalid", "items.4"],
    [6, "https://pier.test/1", "fetch.off", "items.5.url"],
    [7, null, null, null],
  ]);
  expect(found[1]?.failure?.message).toMatch(/^Item 2: The document has the same text as doc_/);
  expect(problems).toHaveLength(1);
  expect((await services.verify()).problems).toEqual([]);
});

it("goes on where it was after a stop, and takes nothing in twice", async () => {
  const services = await open();
  const items = Array.from({ length: 12 }, (_, index) => ({ text: report(index) }));
  const id = await submit({ services, items });
  const [first] = items;
  const known = { ...first, crisis: "lake-dispute", clientMutationId: `${id}.1` };
  expect(await services.writes.ingestDocument(TEST_CONTEXT, known)).toMatchObject({ ok: true });
  await run(services, 3);
  expect(await ended({ services, id })).toMatchObject({ takenIn: 12, refused: 0, claims: 12 });
  const { totalCount } = await services.reads.documents((await itsCrisis(services)).id, { first: 1, after: null });
  expect(totalCount).toBe(12);
});

async function itsCrisis(services: Services) {
  const crisis = await services.reads.crisisBySlug("lake-dispute");
  if (!crisis) throw new Error("There is no crisis.");
  return crisis;
}

it("takes in nothing until it is told to run, then batches by turns", async () => {
  const services = await open();
  const long = await submit({ services, items: Array.from({ length: 20 }, (_, index) => ({ text: report(index) })) });
  const short = await submit({ services, items: [{ text: report(99) }] });
  await wait(30);
  expect(await services.reads.batchesByIds([long, short])).toMatchObject([{ takenIn: 0 }, { takenIn: 0 }]);
  await run(services);
  await ended({ services, id: long });
  const [first, last] = [await services.reads.batchProgress(short, 0), await services.reads.batchProgress(long, 0)];
  expect(first.items).toHaveLength(1);
  expect(first.position).toBeLessThan(last.position);
});

it("tries an item again while the reader is busy", async () => {
  const services = await open({ busy: 1 });
  const id = await submit({ services, items: [{ text: report(1) }] });
  await run(services);
  expect(await ended({ services, id })).toMatchObject({ state: "FINISHED", takenIn: 1 });
});

it("ends with a reason when it is cancelled: what was taken in stays, the rest never comes", async () => {
  const services = await open();
  const id = await submit({ services, items: [{ text: report(1) }, { text: report(2) }] });
  const cancelled = await services.writes.cancelBatch(TEST_CONTEXT, { batch: id, reason: "the wrong folder" });
  expect(cancelled).toEqual({ ok: true, value: { batchId: id, repeated: false } });
  await run(services);
  await wait(30);
  expect(await ended({ services, id })).toMatchObject({ state: "CANCELLED", takenIn: 0, refused: 0 });
  const { items } = await services.reads.ledger(null, { first: 1, after: null });
  expect(items[0]?.node).toMatchObject({ kind: "batch.cancelled", reason: "the wrong folder" });
});

it("keeps no word of an input once its batch has ended", async () => {
  const services = await open();
  const id = await submit({ services, items: [{ text: report(1) }, { text: "  " }] });
  await run(services);
  await ended({ services, id });
  const { batches } = test.store.read;
  while ((await batches.input({ batchId: id, number: 2 })) !== undefined) await wait(5);
  expect(await batches.input({ batchId: id, number: 1 })).toBeUndefined();
});

it("tells what was added after a position, once", async () => {
  const services = await open();
  const id = await submit({ services, items: [{ text: report(1) }, { text: " " }, { text: report(2) }] });
  await run(services);
  const batch = await ended({ services, id });
  const told = await services.reads.batchProgress(id, batch.submittedAt);
  expect(told.items.map(({ number }) => number)).toEqual([1, 2, 3]);
  const { position } = (await services.reads.entriesAfter(batch.submittedAt)).find(
    ({ kind }) => kind === "batch.advanced",
  ) ?? { position: 0 };
  expect((await services.reads.batchProgress(id, position)).items.map(({ number }) => number)).toEqual([2, 3]);
  expect(await services.reads.batchProgress(id, told.position)).toEqual({ position: told.position, items: [] });
});
