import { setImmediate as otherTurn } from "node:timers/promises";
import { openSqliteStore } from "@demarche/store";
import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  SQLITE_MIGRATIONS,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RulingRequest } from "../contract.ts";
import { createServices } from "../create-services.ts";

const FIGURE = "Four people were killed";
let test: TestServices;
let document: string;
let claim: string;
beforeEach(async () => {
  test = openTestServices({ reader: fakeReader((text) => [casualtyClaim({ text, exact: FIGURE })]) });
  const seeded = await seedCrisis({
    services: test.services,
    documents: [{ text: `${FIGURE} at the pier.`, publisher: "Post" }],
  });
  document = seeded.documents[0]?.documentId ?? "";
  claim = (await test.services.reads.claimsByDocumentIds([document]))[0]?.[0]?.id ?? "";
});
afterEach(() => test.remove());

const reads = () => test.services.reads;
const decide = async (ruling: RulingRequest) => {
  const result = await test.services.writes.decide(TEST_CONTEXT, {
    crisis: "lake-dispute",
    ruling,
    reason: "read again",
  });
  expect(result.ok).toBe(true);
  return result.ok ? result.value.decisionId : "";
};
const claimState = async () => (await reads().claimsByIds([claim]))[0]?.reviewState;

it("reads a row once while nothing concerns it", async () => {
  const [first] = await reads().claimsByIds([claim]);
  await decide({ kind: "COMMENT_ON_CLAIM", claimId: claim });
  await test.services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", text: `${FIGURE} again.` });
  expect((await reads().claimsByIds([claim, "none", claim])).map((row) => row === first)).toEqual([true, false, true]);
});

it("reads a claim anew once it is reviewed, and once that is withdrawn", async () => {
  expect(await claimState()).toBe("PROPOSED");
  const decisionId = await decide({ kind: "REVIEW_CLAIMS", claimIds: [claim], state: "REJECTED" });
  expect(await claimState()).toBe("REJECTED");
  await decide({ kind: "WITHDRAW", decisionId });
  expect(await claimState()).toBe("PROPOSED");
});

it("reads a document anew once something is set of it, and once its text is taken out", async () => {
  const found = async () => (await reads().documentsByIds([document]))[0];
  expect(await found()).toMatchObject({ publishedAt: null });
  await decide({ kind: "SET_DOCUMENT", documentId: document, setting: { publishedAt: "2024-01-09" } });
  expect(await found()).toMatchObject({ publishedAt: "2024-01-09" });
  await reads().claimsByIds([claim]);
  await test.services.writes.redactDocument(TEST_CONTEXT, { document, reason: "Order" });
  expect(await found()).toMatchObject({ text: "[redacted]" });
  expect((await reads().claimsByIds([claim]))[0]?.claim.evidence[0]?.exact).toBe("[redacted]");
});

it("reads a source anew once it is graded", async () => {
  const source = (await reads().documentsByIds([document]))[0]?.sourceId ?? "";
  const grades = async () => (await reads().sourcesByIds([source]))[0]?.grades.length;
  const before = (await grades()) ?? 0;
  await test.services.writes.gradeSource(TEST_CONTEXT, { source, grade: "C", reason: "late" });
  expect(await grades()).toBe(before + 1);
});

it("sees what another process decided", async () => {
  expect(await claimState()).toBe("PROPOSED");
  const store = openSqliteStore({ file: test.file, migrationsDir: SQLITE_MIGRATIONS });
  const other = createServices({
    store,
    reader: fakeReader(() => []),
    clock: { now: () => new Date("2024-06-01T00:00:00Z") },
  });
  const ruling: RulingRequest = { kind: "REVIEW_CLAIMS", claimIds: [claim], state: "ACCEPTED" };
  await other.writes.decide(TEST_CONTEXT, { crisis: "lake-dispute", ruling, reason: "elsewhere" });
  await other.close();
  // What another process did can be heard of in another turn of the event loop at the earliest.
  await otherTurn();
  expect(await claimState()).toBe("ACCEPTED");
});
