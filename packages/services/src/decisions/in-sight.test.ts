import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RulingRequest } from "../contract.ts";
import { monotonicClock } from "../recording/monotonic-clock.ts";
import { LEDGER_RULES } from "../rules.ts";
import { crisisViews } from "../views/crisis-views.ts";
import { inSight, type Sight } from "./in-sight.ts";

const reader = fakeReader((text) => [casualtyClaim({ text, exact: "Four fishermen were killed" })]);
const NOW = { asOf: "2024-02-01T23:59:59.999Z", clock: "PUBLISHED" as const };

let test: TestServices;
let crisisId: string;
let incidentId: string;
let ending: AbortController;
beforeEach(async () => {
  test = openTestServices({ reader });
  const documents = [{ text: "Four fishermen were killed.", publishedAt: "2024-01-12" }];
  crisisId = (await seedCrisis({ services: test.services, documents })).crisis.id;
  incidentId = (await test.services.reads.view(crisisId, NOW)).incidents[0]?.id ?? "";
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  return test.remove();
});

let texts = 0;
async function textComes(): Promise<void> {
  texts += 1;
  const text = `Four fishermen were killed, paper ${texts} says.`;
  await test.services.writes.ingestDocument(TEST_CONTEXT, { crisis: "lake-dispute", text, publishedAt: "2024-01-13" });
}

/** What a transaction sees of the ruling's incident, where something comes before so many of its tries; and how many it took. */
async function seenWith(options: { coming: number; ruling?: RulingRequest }) {
  const { coming, ruling = { kind: "SET_INCIDENT", incidentId, setting: {} } } = options;
  const views = crisisViews({ store: test.store, rules: LEDGER_RULES, ending: ending.signal });
  const environment = { clock: monotonicClock(test.clock) };
  let tries = 0;
  const looked = async (sight: Sight | null) => {
    tries += 1;
    if (tries <= coming) await textComes();
    const recordedAt = test.clock.now().toISOString();
    return test.store.write(async ({ read }) => sight && sight({ readers: read, recordedAt }));
  };
  const seen = await inSight({ environment, views, crisisId, ruling }, looked);
  return { seen, tries };
}

describe("what a ruling names of a view", () => {
  it("is seen without deriving the view where nothing comes in between", async () => {
    const { seen, tries } = await seenWith({ coming: 0 });
    expect(tries).toBe(1);
    expect(seen?.incidents).toEqual((await test.services.reads.view(crisisId, NOW)).incidents);
  });

  it.each([1, 3, 4])("is seen as the transaction finds it, with %i texts coming in before", async (coming) => {
    const { seen, tries } = await seenWith({ coming });
    expect(tries).toBe(coming + 1);
    const [incident] = (await test.services.reads.view(crisisId, NOW)).incidents;
    expect(incident?.claimIds).toHaveLength(coming + 1);
    expect(seen?.incidents).toEqual([incident]);
  });

  it("is looked at anew where the record is ahead of the clock by a day", async () => {
    const views = crisisViews({ store: test.store, rules: LEDGER_RULES, ending: ending.signal });
    const environment = { clock: monotonicClock(test.clock) };
    const ruling: RulingRequest = { kind: "SET_INCIDENT", incidentId, setting: {} };
    const seen = await inSight({ environment, views, crisisId, ruling }, (sight) =>
      test.store.write(async ({ read }) => sight && sight({ readers: read, recordedAt: "2024-02-09T00:00:00.000Z" })),
    );
    expect(seen?.incidents.map(({ id }) => id)).toEqual([incidentId]);
  });

  it("is nothing for a ruling on what stands in the record", async () => {
    const ruling: RulingRequest = { kind: "WITHDRAW", decisionId: "dec_1" };
    expect(await seenWith({ coming: 0, ruling })).toEqual({ seen: null, tries: 1 });
  });
});
