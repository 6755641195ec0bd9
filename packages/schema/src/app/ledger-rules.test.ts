import {
  casualtyClaim,
  diplomaticClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  type TestServices,
} from "@demarche/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createYogaApp } from "./create-yoga-app.ts";
import { exampleQueries } from "./example-queries.ts";

const KENYA = { name: "Kenya", kind: "GOVERNMENT", party: "KEN", via: null } as const;
const TEXTS = {
  "2024-01-11":
    "Kenya said that at least four fishermen were killed in the strike. Uganda recalled its ambassador to Kenya.",
  "2024-01-13": "Kenya said that six fishermen were killed in the strike, after two died in hospital over the weekend.",
};

const reader = fakeReader((text) =>
  text.includes("six")
    ? [casualtyClaim({ text, exact: "six fishermen were killed", min: 6, max: 6, claimant: KENYA })]
    : [
        casualtyClaim({
          text,
          exact: "at least four fishermen were killed",
          quantifier: "AT_LEAST",
          max: null,
          claimant: KENYA,
        }),
        diplomaticClaim({ text, exact: "Uganda recalled its ambassador to Kenya" }),
      ],
);

let opened: TestServices;
let ask: (query: string, variables: object) => Promise<{ data: Record<string, unknown>; errors?: unknown }>;
beforeAll(async () => {
  opened = openTestServices({ reader });
  const documents = Object.entries(TEXTS).map(([publishedAt, text]) => ({
    publishedAt,
    text,
    publisher: `Outlet of ${publishedAt}`,
  }));
  await seedCrisis({ services: opened.services, documents });
  const app = createYogaApp({ services: opened.services });
  ask = async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const response = await app.fetch("http://test/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return response.json();
  };
});
afterAll(() => opened.remove());

const TOLL = `query($asOf: DateTime) { crisis(slug: "lake-dispute", asOf: $asOf) { tally { low best high open badge
  byClaimant { claimant { name } current { claim { ... on CasualtyClaim { wording } } } } } missions { sending { iso3 } status } } }`;

it("answers the toll and the missions as the ledger's rules derive them, moment by moment", async () => {
  const toll = async (asOf: string) => (await ask(TOLL, { asOf })).data.crisis;
  expect(await toll("2024-01-10")).toMatchObject({ tally: { low: null, best: null, high: null } });
  expect(await toll("2024-01-11")).toMatchObject({
    tally: { low: 4, best: 4, high: 4, open: true, badge: null, byClaimant: [{ claimant: { name: "Kenya" } }] },
    missions: expect.arrayContaining([{ sending: { iso3: "UGA" }, status: "AMBASSADOR_RECALLED" }]),
  });
  expect(await toll("2024-01-13")).toMatchObject({ tally: { low: 6, best: 6, high: 6, open: false } });
});

it.each(exampleQueries())("answers an example query without an error: %#", async (query) => {
  const { data, errors } = await ask(query, { crisis: "lake-dispute", asOf: "2024-01-13" });
  expect(errors).toBeUndefined();
  expect(data.crisis).not.toBeNull();
});
