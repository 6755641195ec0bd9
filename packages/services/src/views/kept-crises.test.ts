import { deriveCrisis, type Moment, tallyCrisis } from "@demarche/domain";
import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadRecord } from "./load-record.ts";
import { readInPages } from "./read-in-pages.ts";

const reader = fakeReader((text) =>
  Array.from({ length: 15 }, () => casualtyClaim({ text, exact: "fishermen were killed" })),
);
const NOW: Moment = { asOf: "2024-03-01T00:00:00.000Z", clock: "PUBLISHED" };
/** More than a page, and of more entries than are taken in at once. */
const DOCUMENTS = 140;

const news = (number: number) => ({
  text: `Some ${number} fishermen were killed near buoy ${number}, the harbour office said that week.`,
  publisher: `Paper ${number % 7}`,
  publishedAt: `2024-01-${10 + (number % 15)}`,
});

let test: TestServices;
let crisisId: string;
let documentIds: string[];
beforeEach(async () => {
  test = openTestServices({ reader });
  const documents = Array.from({ length: DOCUMENTS }, (_, number) => news(number));
  const seeded = await seedCrisis({ services: test.services, documents });
  crisisId = seeded.crisis.id;
  documentIds = seeded.documents.map(({ documentId }) => documentId);
});
afterEach(() => test.remove());

const ingest = (number: number) =>
  test.services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", ...news(number) });

/** What the services show of the crisis, after checking that the rules make the same of the whole record. */
async function shown() {
  const view = await test.services.reads.view(crisisId, NOW);
  const { record } = await loadRecord({ store: test.store, crisisId });
  expect(view).toEqual(deriveCrisis({ record, moment: NOW }));
  return view;
}

describe("a crisis that is opened", () => {
  it("is read in pages as it would be read whole", async () => {
    const { record } = await loadRecord({ store: test.store, crisisId });
    const { documents, ...rest } = await readInPages({ read: test.store.read, crisisId });
    expect(documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(record.documents);
    expect({ ...rest, documents: record.documents }).toEqual(record);
  });

  it("has what came while it was opened", async () => {
    const opening = test.services.reads.figure(crisisId, NOW, "KILLED");
    const coming = Promise.all(Array.from({ length: 10 }, (_, number) => ingest(DOCUMENTS + number)));
    await Promise.all([opening, coming]);
    expect((await shown()).documentIds).toHaveLength(DOCUMENTS + 10);
  });

  it("is opened anew where words were taken out meanwhile", async () => {
    const opening = test.services.reads.figure(crisisId, NOW, "KILLED");
    const redacting = documentIds
      .slice(0, 3)
      .map((documentId) =>
        test.services.writes.redactDocument(TEST_CONTEXT, { document: documentId, reason: "a court asked for it" }),
      );
    await Promise.all([opening, ...redacting]);
    await shown();
  });

  it("takes in much news at once in parts", async () => {
    await shown();
    await Promise.all(Array.from({ length: DOCUMENTS }, (_, number) => ingest(DOCUMENTS + number)));
    expect((await shown()).documentIds).toHaveLength(2 * DOCUMENTS);
  });

  it("is shown as the record held it at moments past, in any order of asking", async () => {
    const days = ["2024-02-02", "2024-02-03", "2024-02-04"];
    for (const [at, day] of days.entries()) {
      test.clock.set(`${day}T08:00:00.000Z`);
      await ingest(DOCUMENTS + at);
    }
    const { record } = await loadRecord({ store: test.store, crisisId });
    for (const day of [2, 0, 1, 0, 2].map((at) => days[at])) {
      const moment: Moment = { asOf: `${day}T20:00:00.000Z`, clock: "RECORDED" };
      const { low, best, high } = tallyCrisis({
        view: deriveCrisis({ record, moment }),
        filter: { effect: "KILLED" },
      });
      expect(await test.services.reads.figure(crisisId, moment, "KILLED")).toMatchObject({ low, best, high });
      expect(await test.services.reads.view(crisisId, moment)).toEqual(deriveCrisis({ record, moment }));
    }
  });
});
