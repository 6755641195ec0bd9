import {
  casualtyClaim,
  diplomaticClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Page, PageRequest, RulingRequest } from "../contract.ts";
import { RefusedRequest } from "../failures.ts";

const text = (number: number) => `Four fishermen were killed. Uganda recalled its ambassador. Edition ${number}.`;
const reader = fakeReader((stored) => [
  casualtyClaim({ text: stored, exact: "Four fishermen were killed" }),
  diplomaticClaim({ text: stored, exact: "Uganda recalled its ambassador" }),
]);

let test: TestServices;
let crisisId: string;
beforeEach(async () => {
  test = openTestServices({ reader });
  const documents = Array.from({ length: 7 }, (_, index) => ({
    text: text(index),
    publishedAt: index % 2 === 0 ? "2024-01-12" : `2024-01-1${index}T10:00:00Z`,
  }));
  const seeded = await seedCrisis({ services: test.services, documents });
  crisisId = seeded.crisis.id;
  await seedCrisis({
    services: test.services,
    crisis: { slug: "other", startsOn: "2023-05-01" },
    documents: [{ text: text(0) }],
  });
});
afterEach(() => test.remove());

/** Every item of a list, read in pages of `first`. */
async function walk<T>(list: (request: PageRequest) => Promise<Page<T>>, first: number): Promise<T[]> {
  const all: T[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<T> = await list({ first, after });
    all.push(...page.items.map(({ node }) => node));
    if (!page.hasNextPage) return all;
    after = page.items.at(-1)?.cursor ?? null;
  }
}

describe("lists in pages", () => {
  const lists = (): [string, (request: PageRequest) => Promise<Page<{ id: string }>>, number][] => [
    ["crises", (request) => test.services.reads.crises(request), 2],
    ["documents", (request) => test.services.reads.documents(crisisId, request), 7],
    ["review queue", (request) => test.services.reads.reviewQueue(crisisId, null, request), 14],
    ["all reviews", (request) => test.services.reads.reviewQueue(null, "CASUALTY", request), 8],
    ["ledger", (request) => test.services.reads.ledger(null, request), 27],
    ["crisis ledger", (request) => test.services.reads.ledger(crisisId, request), 23],
  ];

  it("give every item once, whatever the size of the pages", async () => {
    for (const [name, list, total] of lists()) {
      for (const first of [1, 3, 100]) {
        const ids = (await walk(list, first)).map(({ id }) => id);
        expect([name, ids.length, new Set(ids).size]).toEqual([name, total, total]);
      }
      expect([name, (await list({ first: 1, after: null })).totalCount]).toEqual([name, total]);
    }
  });

  it("go on after a cursor although something newer came in", async () => {
    const list = (request: PageRequest) => test.services.reads.documents(crisisId, request);
    const before = (await walk(list, 100)).map(({ id }) => id);
    const page = await list({ first: 3, after: null });
    const newer = { crisis: "lake-dispute", text: text(99), publishedAt: "2024-01-30" };
    await test.services.writes.ingestDocument({ actor: { kind: "PERSON", name: "A" } }, newer);
    const rest = await list({ first: 100, after: page.items.at(-1)?.cursor ?? null });
    expect([...page.items, ...rest.items].map(({ node }) => node.id)).toEqual(before);
  });

  it("put the newest document and the newest entry first", async () => {
    const documents = await walk((request) => test.services.reads.documents(crisisId, request), 100);
    const days = documents.map(({ publishedAt }) => publishedAt ?? "");
    expect(days).toEqual(days.toSorted().reverse());
    const entries = await walk((request) => test.services.reads.ledger(null, request), 100);
    expect(entries[0]?.position).toBe((await test.services.reads.head()).position);
  });

  it("refuse a cursor that is none, saying so", async () => {
    for (const [, list] of lists()) {
      for (const after of ["nonsense", "W10", "eyJhIjoxfQ"]) {
        await expect(async () => list({ first: 1, after })).rejects.toThrow(RefusedRequest);
      }
    }
  });
});

describe("batches by id", () => {
  it("answer in the order of the ids, with null where there is none", async () => {
    const { reads } = test.services;
    const [one, two] = (await reads.documents(crisisId, { first: 2, after: null })).items.map(({ node }) => node);
    const ids = [two?.id ?? "", "doc_none", one?.id ?? "", two?.id ?? ""];
    expect((await reads.documentsByIds(ids)).map((document) => document?.id ?? null)).toEqual([
      ids[0],
      null,
      ids[2],
      ids[0],
    ]);
    const groups = await reads.claimsByDocumentIds(ids);
    expect(groups.map((group) => group.length)).toEqual([2, 0, 2, 2]);
    const claimIds = groups.flat().map(({ id }) => id);
    expect((await reads.claimsByIds(claimIds)).map((claim) => claim?.id)).toEqual(claimIds);
    const [entry] = (await reads.ledger(null, { first: 1, after: null })).items;
    expect(await reads.ledgerEntriesByIds(["ent_none", entry?.node.id ?? ""])).toEqual([null, entry?.node]);
  });

  it("leave decided claims out of the review queue", async () => {
    const { reads } = test.services;
    const [claim] = (await reads.reviewQueue(crisisId, null, { first: 1, after: null })).items;
    const claimIds = [claim?.node.id ?? ""];
    const decide = (ruling: RulingRequest) =>
      test.services.writes.decide(TEST_CONTEXT, { crisis: "lake-dispute", reason: "read", ruling });
    await decide({ kind: "REVIEW_CLAIMS", claimIds, state: "ACCEPTED" });
    await decide({ kind: "JUDGE_CREDIBILITY", claimIds, digit: 2 });
    const queue = await reads.reviewQueue(crisisId, null, { first: 100, after: null });
    expect(queue.totalCount).toBe(13);
    expect(queue.items.map(({ node }) => node.id)).not.toContain(claimIds[0]);
    expect(await reads.claimsByIds(claimIds)).toMatchObject([{ reviewState: "ACCEPTED", credibility: 2 }]);
  });
});
