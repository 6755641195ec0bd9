import type { Moment, ReviewState } from "@demarche/domain";
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

let reviews = 0;
async function review(state: ReviewState) {
  reviews += 1;
  const id = `rev_${reviews}`;
  const recordedAt = "2024-02-02T00:00:00.000Z";
  const entry = {
    id: `ent_${id}`,
    crisisId,
    kind: "claim.reviewed" as const,
    subjectId: id,
    reason: null,
    payloadHash: "0",
  };
  const claimId = (await claim())?.id ?? "";
  await test.store.write(async (writers) => {
    await writers.claims.review({ id, claimId, state, credibility: null, reason: "read", recordedAt });
    await writers.ledger.append([{ ...entry, recordedAt, actor: TEST_CONTEXT.actor }]);
  });
}

describe("what a language model claims", () => {
  it("enters as a draft under the model's name, and waits in the review queue", async () => {
    expect(await claim()).toMatchObject({ reviewState: "DRAFT", draft: true, extractor: "small:1b@prompt-1" });
    const queue = await test.services.reads.reviewQueue(crisisId, null, { first: 10, after: null });
    expect(queue.items.map(({ node }) => node.reviewState)).toEqual(["DRAFT"]);
  });

  it("moves no number until a person accepts it, nor when that is taken back", async () => {
    expect(await killed()).toBeNull();
    expect((await test.services.reads.view(crisisId, NOW)).claimIds).toEqual([]);
    await review("ACCEPTED");
    expect(await killed()).toBe(4);
    await review("PROPOSED");
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
