import { deriveCrisis, keptCrisis, tallyCrisis } from "@demarche/domain";
import { TEST_CONTEXT } from "@demarche/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import { schema } from "../build-schema.ts";
import { type LakeApp, openLakeApp, RIVAL_TEXT } from "../testing/lake-app.ts";
import { type LakeIds, lakeIds } from "../testing/lake-ids.ts";
import { MUTATION_CASES } from "../testing/mutations/mutation-cases.ts";
import { type PreparedAnswer, repeatedQueries } from "./repeated-queries.ts";

const NOW = () => new Date("2024-02-01T09:00:00Z");
const DOCUMENT = "document { __typename id title url publishedAt retrievedAt source { id name grade } }";
/** Of what is at hand once it was asked for: it is answered in one go. */
const PAGE = `{ crisis(slug: "lake-dispute") { title endsOn tally { low best high open badge } incidents { totalCount
  nodes { id title kind inScope claims { totalCount nodes { __typename id kind zone extractor ${DOCUMENT} } } } } } }`;
const REST = `{ crisis(slug: "lake-dispute") { missions { id status } coverage { sources { source { name grade } } }
  contradictions { id state resolution { author reason } } incidents { nodes { claims { nodes { reviewState credibility evidence { exact } document { text crisis { title } } } } } }
  documents { nodes { id title publishedAt text source { name grade } } } } ledger { totalCount } }`;
const QUERIES = [PAGE, REST];
const CASES = Object.keys(MUTATION_CASES);

let lake: LakeApp;
let ids: LakeIds;
let answers: PreparedAnswer[];
beforeEach(async () => {
  lake = await openLakeApp({ rules: { deriveCrisis, tallyCrisis, keep: keptCrisis } });
  const rival = { crisis: "lake-dispute", publisher: "Outlet 3", publishedAt: "2024-01-11", text: RIVAL_TEXT };
  expect(await lake.services.writes.ingestDocument(TEST_CONTEXT, rival)).toMatchObject({ ok: true });
  ids = await lakeIds(lake);
  expect(ids.contradiction).not.toBe("");
  expect(ids.incidents.length).toBeGreaterThan(1);
  const again = repeatedQueries({ services: lake.services, now: NOW });
  answers = QUERIES.map((query) => {
    again.answered({ query });
    again.answered({ query });
    return again.prepare({ query }) ?? (() => null);
  });
  await areWhatTheAppAnswers();
});
afterEach(() => lake.remove());

async function areWhatTheAppAnswers(): Promise<void> {
  const [page] = answers;
  for (let times = 0; times < 2; times += 1) {
    for (const [index, query] of QUERIES.entries()) {
      const app = await lake.ask(query);
      expect(app.errors).toBeUndefined();
      expect(JSON.parse((await answers[index]?.()) ?? "null")).toEqual(app);
    }
  }
  expect(page?.()).toEqual(expect.any(String));
}

async function make(mutation: string): Promise<void> {
  const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  const write = `mutation($input: ${type}) { result: ${mutation}(input: $input) { __typename ... on Error { message } } }`;
  const { data } = await lake.ask(write, { input: MUTATION_CASES[mutation]?.input(ids) });
  expect(data.result.message).toBeUndefined();
}

it.each(CASES)("a query that comes again tells what %s changed", async (mutation) => {
  await make(mutation);
  await areWhatTheAppAnswers();
});
