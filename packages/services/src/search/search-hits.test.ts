import {
  casualtyClaim,
  diplomaticClaim,
  fakeReader,
  incidentMention,
  openTestServices,
  seedCrisis,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const reader = fakeReader((text) => {
  const place = text.includes("Kyoga") ? "Kyoga" : "Kioga";
  const minister = text.includes("Al-Tembo") ? "Musa Al-Tembo" : "Musa Altembo";
  return [
    casualtyClaim({ text, exact: "Four fishermen were killed", incident: incidentMention({ place }) }),
    diplomaticClaim({ text, exact: `the minister ${minister} recalled`, participants: [minister] }),
  ];
});

let test: TestServices;
beforeEach(async () => {
  test = openTestServices({ reader });
  await seedCrisis({
    services: test.services,
    documents: [
      {
        title: "Lake Kyoga",
        text: "Four fishermen were killed near Kyoga; the minister Musa Al-Tembo recalled the envoy.",
      },
      {
        title: "The lake",
        text: "Four fishermen were killed near Kioga; the minister Musa Altembo recalled the envoy from Brézé.",
      },
    ],
  });
});
afterEach(() => test.remove());

const find = (query: string, after: string | null = null, first = 20) =>
  test.services.reads.search(query, null, { first, after });

describe("searching", () => {
  it.each(["Al-Tembo", "altembo", "al tembo", "MUSA ALTEMBO", "Musa Al-Tembo", "al’tembo"])(
    "finds a person as %s, once, with the claims of every spelling",
    async (query) => {
      const people = (await find(query)).items.filter(({ node }) => node.kind === "PERSON");
      expect(people.map(({ node }) => (node.kind === "PERSON" ? node.claimIds.length : 0))).toEqual([2]);
    },
  );

  it("finds a place across spellings, then documents, then claims", async () => {
    const { items, totalCount } = await find("kyoga");
    expect(items.map(({ node }) => node.kind)).toEqual(["PLACE", "DOCUMENT", "DOCUMENT"]);
    expect(totalCount).toBe(3);
  });

  it("finds words without their accents, and by their beginning", async () => {
    expect((await find("breze")).totalCount).toBe(1);
    expect((await find("fisher")).totalCount).toBe(4);
    expect((await find("fisher")).items[0]?.node).toMatchObject({
      kind: "DOCUMENT",
      excerpt: expect.stringContaining("fishermen"),
    });
  });

  it("finds nothing for no words, whatever signs they hold", async () => {
    for (const query of ["", "   ", '"', "*", "AND", 'x" OR "', "-", "(", "{", "^"]) {
      expect((await find(query)).totalCount).toBe(0);
    }
  });

  it("goes on after a cursor", async () => {
    const whole = (await find("fisher")).items.map(({ cursor }) => cursor);
    const first = await find("fisher", null, 1);
    const rest = await find("fisher", first.items[0]?.cursor ?? null);
    expect([first.items[0]?.cursor, ...rest.items.map(({ cursor }) => cursor)]).toEqual(whole);
    expect(first.hasNextPage).toBe(true);
  });

  it("keeps to the crisis asked for", async () => {
    const { crisis } = await seedCrisis({ services: test.services, crisis: { slug: "other" } });
    const { totalCount } = await test.services.reads.search("kyoga", crisis.id, { first: 5, after: null });
    expect(totalCount).toBe(0);
  });
});
