import type { Services } from "@demarche/services";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LakeApp, openLakeApp } from "../testing/lake-app.ts";

const calls: string[] = [];

function counted(services: Services): Services {
  const reads = new Proxy(services.reads, {
    get(target, name, receiver) {
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

it("reads the view of one moment once a request", async () => {
  expect((await callsOf(12)).filter((name) => name === "view")).toHaveLength(1);
});

it("asks in batches", async () => {
  expect((await callsOf(12)).length).toBeLessThanOrEqual(12);
});
