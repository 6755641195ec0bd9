import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demarche, openGraphql, temporaryDataFolder } from "../support/data-folder.ts";
import { SUMMARY_QUERY, summarise } from "./demo-summary.ts";

const GOLDEN = resolve(import.meta.dirname, "../../examples/iran-pakistan-2024/golden.json");
const STRIKES = ["AIR_DRONE_STRIKE", "SHELLING_ARTILLERY_MISSILE_ATTACK"];
const DAYS = ["2024-01-17", "2024-01-18", "2024-01-20", "2024-01-24", "2024-01-28", "2024-02-29"];

describe("the demonstration crisis, as of each day that changes it", () => {
  const data = temporaryDataFolder();
  const said: Record<string, unknown> = {};

  beforeAll(async () => {
    const loaded = demarche(["demo", "--data", data.folder]);
    expect(loaded.status, loaded.stderr).toBe(0);
    const graphql = openGraphql(data.folder);
    for (const asOf of DAYS) {
      said[asOf] = summarise(await graphql.ask(SUMMARY_QUERY, { slug: "iran-pakistan-2024", asOf, strikes: STRIKES }));
    }
    await graphql.close();
    if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, `${JSON.stringify(said, null, 2)}\n`);
  });
  afterAll(data.remove);

  it.each(DAYS)("says on %s what its golden file says (UPDATE_GOLDEN=1 writes it anew)", (day) => {
    const golden: Record<string, unknown> = JSON.parse(readFileSync(GOLDEN, "utf8"));
    expect(said[day]).toEqual(golden[day]);
  });
});
