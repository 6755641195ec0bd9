import type { Moment } from "@demarche/domain";
import {
  casualtyClaim,
  fakeReader,
  incidentMention,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RulingRequest } from "../contract.ts";
import type { Reader } from "../environment.ts";

const TEXT = "Four fishermen were killed on the lake on Wednesday, the ministry said.";
const NOW: Moment = { asOf: "2024-12-31T00:00:00.000Z", clock: "PUBLISHED" };
const model: Reader = async (input) => ({
  ...(await fakeReader((text) => [
    casualtyClaim({ text, exact: "Four fishermen were killed", incident: incidentMention() }),
  ])(input)),
  extractor: { name: "small:1b", version: "prompt-1" },
  draft: true,
});

let test: TestServices;
let crisisId: string;
let documentId: string;

beforeEach(async () => {
  test = openTestServices({ reader: model });
  const { crisis, documents } = await seedCrisis({ services: test.services, documents: [{ text: TEXT }] });
  crisisId = crisis.id;
  documentId = documents[0]?.documentId ?? "";
});
afterEach(() => test.remove());

const claim = async () => (await test.services.reads.claimsByDocumentIds([documentId]))[0]?.[0];
const killed = async () => (await test.services.reads.tally(crisisId, NOW, { effect: "KILLED" })).best;

const decide = async (ruling: RulingRequest): Promise<string> => {
  const input = { crisis: "lake-dispute", ruling, reason: "read against the text" };
  const result = await test.services.writes.decide(TEST_CONTEXT, input);
  return result.ok ? result.value.decisionId : result.failure.code;
};
const review = async (state: "ACCEPTED" | "REJECTED") =>
  decide({ kind: "REVIEW_CLAIMS", claimIds: [(await claim())?.id ?? ""], state });

describe("what a language model claims", () => {
  it("enters as a draft under the model's name, and waits in the review queue", async () => {
    expect(await claim()).toMatchObject({ reviewState: "DRAFT", draft: true, extractor: "small:1b@prompt-1" });
    const queue = await test.services.reads.reviewQueue(crisisId, null, { first: 10, after: null });
    expect(queue.items.map(({ node }) => node.reviewState)).toEqual(["DRAFT"]);
  });

  it("moves no number until a person accepts it, nor when that is taken back", async () => {
    expect(await killed()).toBeNull();
    expect((await test.services.reads.view(crisisId, NOW)).claimIds).toEqual([]);
    const decisionId = await review("ACCEPTED");
    expect(await claim()).toMatchObject({ reviewState: "ACCEPTED" });
    expect(await killed()).toBe(4);
    await decide({ kind: "WITHDRAW", decisionId });
    expect(await claim()).toMatchObject({ reviewState: "DRAFT" });
    expect(await killed()).toBeNull();
    await review("REJECTED");
    expect(await killed()).toBeNull();
  });

  it("is vouched for as a draft: who makes it count behind the record's back is found", async () => {
    expect((await test.services.verify()).problems).toEqual([]);
    const raw = new Sqlite(test.file);
    raw.exec("drop trigger claims_refuse_update; update claims set draft = null");
    raw.close();
    expect((await test.services.verify()).problems).not.toEqual([]);
  });
});
