import type { Services } from "@demarche/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";

const calls: string[] = [];
const nothing = () => undefined;
/** What was read before would save calls, of the larger page more than of the smaller. */
const NOTHING_AT_HAND: Services["reads"]["atHand"] = { document: nothing, claim: nothing, source: nothing };

function counted(services: Services): Services {
  const reads = new Proxy(services.reads, {
    get(target, name, receiver) {
      if (name === "atHand") return NOTHING_AT_HAND;
      calls.push(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  return { ...services, reads };
}

let lake: LakeApp;
beforeAll(async () => {
  lake = await openLakeApp({ documents: 12, wrap: counted });
});
afterAll(() => lake.remove());

const PAGE = `query($first: Int) { crisis(slug: "lake-dispute") {
  tally { best explanation { supporting { claim { document { source { name } } evidence { sentence { text } } credibility } } } }
  incidents(first: $first) { nodes { title tally { best } date { readings { claims { publishedAt } } }
    claims(first: 5) { nodes { credibility document { title source { name } claims { id } origin { name } } ... on CasualtyClaim { incident { title } } } } } }
  missions { status claims { kind } }
  coverage { facts { cells { source { name } claims { kind } } silent { source { name } } } origins { links { document { title } } } } } }`;

async function callsOf(first: number): Promise<string[]> {
  calls.length = 0;
  const { errors } = await lake.ask(PAGE, { first });
  expect(errors).toBeUndefined();
  return [...calls].sort();
}

it("costs a page as many store calls whether it shows two incidents or twelve", async () => {
  expect(await callsOf(12)).toEqual(await callsOf(2));
});

it("never reads the whole view, and each part of it once", async () => {
  const read = await callsOf(12);
  expect(read).not.toContain("view");
  const parts = ["figure", "tally", "incidents", "incidentsOfClaims", "credibilityOfClaims", "originsOfDocuments"];
  expect(read.filter((name) => parts.includes(name))).toEqual([...parts].sort());
  expect(read.filter((name) => ["missions", "coverage"].includes(name))).toEqual(["coverage", "missions"]);
});

it("asks in batches", async () => {
  expect((await callsOf(12)).length).toBeLessThanOrEqual(20);
});
