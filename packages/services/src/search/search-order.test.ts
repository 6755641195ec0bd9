import { openTestServices, seedCrisis, TEST_CONTEXT, type TestServices } from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let test: TestServices;
beforeEach(async () => {
  test = openTestServices();
  await seedCrisis({ services: test.services, documents: [] });
});
afterEach(() => test.remove());

const SLUG = "lake-dispute";

async function ingest(text: string): Promise<string> {
  const result = await test.services.writes.ingestDocument(TEST_CONTEXT, { crisis: SLUG, text });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.documentId;
}

async function found(query: string, page: { first?: number; after?: string | null } = {}) {
  return test.services.reads.search(query, null, { first: page.first ?? 20, after: page.after ?? null });
}

const idsOf = async (query: string) =>
  (await found(query)).items.map(({ node }) => ("id" in node ? node.id : node.name));

describe("the order of what a search finds", () => {
  it("is the newest first, whole words before words that begin so", async () => {
    const first = await ingest("The port was closed.");
    const begun = await ingest("The portly captain spoke.");
    const last = await ingest("The port was opened again.");
    expect(await idsOf("port")).toEqual([last, first, begun]);
  });

  it("takes a single letter for a word of its own", async () => {
    const block = await ingest("Block B was searched.");
    await ingest("Boats were searched.");
    expect(await idsOf("b")).toEqual([block]);
  });

  it("goes on behind a hit that more news has moved, or that was taken out", async () => {
    const ids = [];
    for (const day of ["Monday", "Tuesday", "Wednesday"]) ids.push(await ingest(`The port was closed on ${day}.`));
    const page = await found("port", { first: 1 });
    await ingest("The port was closed on Thursday.");
    await test.services.writes.redactDocument(TEST_CONTEXT, { document: ids[2] ?? "", reason: "A court's order" });
    const after = page.items[0]?.cursor ?? null;
    const rest = (await found("port", { after })).items.map(({ node }) => "id" in node && node.id);
    expect(rest).toEqual([ids[1], ids[0]]);
  });

  it("looks at a thousand entries of a kind at most", async () => {
    const texts = Array.from({ length: 1003 }, (_, index) => `The port took in ship ${index}.`);
    const ids = await Promise.all(texts.map(ingest));
    const { items, totalCount } = await found("port");
    expect(totalCount).toBe(1000);
    expect(ids).toEqual(expect.arrayContaining(items.map(({ node }) => "id" in node && node.id)));
  });
});
