import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";
import { type RepeatedRequest, repeatedQueries } from "./repeated-queries.ts";

let lake: LakeApp;
beforeAll(async () => {
  lake = await openLakeApp({ documents: 4 });
});
afterAll(() => lake.remove());

const NOW = () => new Date("2024-02-01T09:00:00Z");

/** Both answers to a query that came twice before. */
async function both(request: RepeatedRequest) {
  const again = repeatedQueries({ services: lake.services, now: NOW });
  again.answered(request);
  again.answered(request);
  const compiled = (await again.prepare(request)?.()) ?? null;
  const app = await (await lake.send(request)).json();
  return { compiled: compiled === null ? null : JSON.parse(compiled), app };
}

const EXAMPLES = new URL("../../examples/", import.meta.url);
const PAGE = `query Page($slug: String!, $first: Int = 2, $with: Boolean!) { crisis(slug: $slug) { id tally { best badge }
  incidents(first: $first) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { ...Event } } } } }
  fragment Event on Incident { id title actors { name } date { start } claims(first: 5, effect: KILLED) { nodes { __typename id
    evidence { sentence { text } } document @include(if: $with) { id title source { name grade } }
    ... on CasualtyClaim { min max effect incident { id } } ... on DiplomaticClaim { act } } } }`;

describe("a query that comes again", () => {
  it.each(readdirSync(EXAMPLES))("gets the same answer from its compiled form: %s", async (name) => {
    const query = readFileSync(new URL(name, EXAMPLES), "utf8");
    const { compiled, app } = await both({ query, variables: { crisis: "lake-dispute" } });
    expect(app.errors).toBeUndefined();
    expect(compiled).toEqual(app);
  });

  it.each([true, false])("gets the same answer with fragments, directives and pages (%s)", async (shown) => {
    const { compiled, app } = await both({ query: PAGE, variables: { slug: "lake-dispute", with: shown } });
    expect(app.data.crisis.incidents.edges.length).toBeGreaterThan(0);
    expect(compiled).toEqual(app);
  });
});

it.each<[string, RepeatedRequest]>([
  ["an error of a resolver", { query: "query($n: Int) { crises(first: $n) { totalCount } }", variables: { n: 0 } }],
  ["a variable of the wrong type", { query: "query($s: String!) { crisis(slug: $s) { id } }", variables: { s: 3 } }],
  ["a missing variable", { query: "query($s: String!) { crisis(slug: $s) { id } }" }],
  ["introspection", { query: "{ __schema { queryType { name } } }" }],
  [
    "a query that costs too much with these variables",
    {
      query:
        "query($n: Int) { crises(first: $n) { nodes { documents(first: $n) { nodes { claims { id kind zone extractor decisions { id } } } } } } }",
      variables: { n: 100 },
    },
  ],
])("leaves %s to the app", async (_what, request) => {
  expect((await both(request)).compiled).toBeNull();
});

it("leaves to the app what it has not seen answered twice", async () => {
  const again = repeatedQueries({ services: lake.services, now: NOW });
  const request = { query: "{ head { position } }" };
  expect(again.prepare(request)).toBeNull();
  again.answered(request);
  expect(again.prepare(request)).toBeNull();
  again.answered(request);
  expect(await again.prepare(request)?.()).toContain("position");
});
