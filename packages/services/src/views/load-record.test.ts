import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { IngestDocumentInput } from "../contract.ts";
import { type LoadedRecord, loadRecord } from "./load-record.ts";

const reader = fakeReader((text) => [casualtyClaim({ text, exact: "Four fishermen were killed" })]);

let test: TestServices;
let crisisId: string;
let before: LoadedRecord;
beforeEach(async () => {
  test = openTestServices({ reader });
  const documents = [{ text: "Four fishermen were killed.", publisher: "The Shore" }];
  crisisId = (await seedCrisis({ services: test.services, documents })).crisis.id;
  await seedCrisis({ services: test.services, crisis: { slug: "other" } });
  before = await loadRecord({ store: test.store, crisisId });
});
afterEach(() => test.remove());

async function ingest(input: Partial<IngestDocumentInput>) {
  const text = "Four fishermen were killed, they say.";
  await test.services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", text, ...input });
}

/** The record brought up to date, after checking that it is what a whole reading gives. */
async function updated(): Promise<LoadedRecord> {
  const after = await loadRecord({ store: test.store, crisisId, known: before });
  const whole = await loadRecord({ store: test.store, crisisId });
  expect({ head: after.head, record: after.record, axis: after.axis }).toEqual({
    head: whole.head,
    record: whole.record,
    axis: whole.axis,
  });
  return after;
}

describe("bringing a record up to date", () => {
  it("adds what came in", async () => {
    await ingest({ publisher: "The Harbour", grade: "C" });
    const after = await updated();
    expect(after.record.documents).toHaveLength(2);
    expect(after.revision).toBeGreaterThan(before.revision);
  });

  it("keeps the record and its revision where the news is another crisis's", async () => {
    await ingest({ crisis: "other", publisher: "The Harbour", grade: "C" });
    const after = await updated();
    expect(after.record).toBe(before.record);
    expect(after.revision).toBe(before.revision);
  });

  it("takes in a grade that a source was given in another crisis", async () => {
    await ingest({ crisis: "other", publisher: "The Shore", grade: "E" });
    const after = await updated();
    expect(after.record.sources[0]?.grades).toMatchObject([{ grade: "E" }]);
    expect(after.revision).toBeGreaterThan(before.revision);
  });

  it("adds a decision, and keeps the claims as they were taken in", async () => {
    const claimIds = before.record.claims.map(({ id }) => id);
    const input = { crisis: "lake-dispute", reason: "the paper took it back" };
    await test.services.writes.decide(TEST_CONTEXT, {
      ...input,
      ruling: { kind: "REVIEW_CLAIMS", claimIds, state: "REJECTED" },
    });
    const after = await updated();
    expect(after.record.decisions).toMatchObject([{ author: "Test desk", ruling: { state: "REJECTED" } }]);
    expect(after.record.claims).toEqual(before.record.claims);
    expect(after.revision).toBeGreaterThan(before.revision);
  });

  it("leaves out remarks, which no view depends on, alone and among other news", async () => {
    const ruling = { kind: "COMMENT_ON_CLAIM" as const, claimId: before.record.claims[0]?.id ?? "" };
    await test.services.writes.decide(TEST_CONTEXT, { crisis: "lake-dispute", reason: "seen", ruling });
    const remarked = await updated();
    expect(remarked.record).toBe(before.record);
    expect(remarked.revision).toBe(before.revision);
    await ingest({ publisher: "The Harbour" });
    const after = await updated();
    expect(after.record).toMatchObject({ decisions: [], documents: [{}, {}] });
  });

  it("reads everything again where an entry is of a kind that changes what is there", async () => {
    const [document] = before.record.documents;
    const input = { document: document?.id ?? "", reason: "a court asked for it" };
    await test.services.writes.redactDocument(TEST_CONTEXT, input);
    expect((await updated()).record.crisis).not.toBe(before.record.crisis);
  });
});
