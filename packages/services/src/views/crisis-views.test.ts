import { deriveCrisis, type Moment, tallyCrisis } from "@demarche/domain";
import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadRecord } from "./load-record.ts";

const reader = fakeReader((text) => [casualtyClaim({ text, exact: "Four fishermen were killed" })]);
const rules = { deriveCrisis: vi.fn(deriveCrisis), tallyCrisis: vi.fn(tallyCrisis) };

let test: TestServices;
let crisisId: string;
beforeEach(async () => {
  vi.clearAllMocks();
  test = openTestServices({ reader, rules });
  const documents = [
    { text: "Four fishermen were killed.", publishedAt: "2024-01-12T10:00:00Z" },
    { text: "Four fishermen were killed, it is said.", publishedAt: "2024-01-14" },
  ];
  crisisId = (await seedCrisis({ services: test.services, documents })).crisis.id;
});
afterEach(() => test.remove());

const at = (asOf: string, clock: Moment["clock"] = "PUBLISHED"): Moment => ({ asOf, clock });
const killed = (moment: Moment) => test.services.reads.tally(crisisId, moment, { effect: "KILLED" });

describe("views of a crisis", () => {
  it("hold what was known at the moment, by either clock", async () => {
    const documents = async (moment: Moment) => (await test.services.reads.view(crisisId, moment)).documentIds.length;
    expect(await documents(at("2024-01-12T09:59:59.999Z"))).toBe(0);
    expect(await documents(at("2024-01-12T10:00:00.000Z"))).toBe(1);
    expect(await documents(at("2024-01-14T00:00:00.000Z"))).toBe(2);
    expect(await documents(at("2024-01-31T00:00:00.000Z", "RECORDED"))).toBe(0);
    expect(await documents(at("2024-02-01T00:00:00.000Z", "RECORDED"))).toBe(2);
  });

  it("are derived once for all moments of a day at which the same is known", async () => {
    const first = await test.services.reads.view(crisisId, at("2024-02-03T08:00:00.000Z"));
    const second = await test.services.reads.view(crisisId, at("2024-02-03T09:30:00.000Z"));
    expect(rules.deriveCrisis).toHaveBeenCalledTimes(1);
    expect(second).toEqual({ ...first, moment: at("2024-02-03T09:30:00.000Z") });
    await test.services.reads.view(crisisId, at("2024-02-04T08:00:00.000Z"));
    expect(rules.deriveCrisis).toHaveBeenCalledTimes(2);
    await killed(at("2024-02-03T10:00:00.000Z"));
    await killed(at("2024-02-03T11:00:00.000Z"));
    expect(rules.deriveCrisis).toHaveBeenCalledTimes(2);
    expect(rules.tallyCrisis).toHaveBeenCalledTimes(1);
  });

  it("are derived anew after the next entry", async () => {
    expect(await killed(at("2024-02-03T08:00:00.000Z"))).toMatchObject({ low: 4, best: 4, high: 4 });
    const input = { crisis: "lake-dispute", text: "Four fishermen were killed once more.", publishedAt: "2024-01-15" };
    await test.services.writes.ingestDocument(TEST_CONTEXT, input);
    const view = await test.services.reads.view(crisisId, at("2024-02-03T08:00:00.000Z"));
    expect(view.documentIds).toHaveLength(3);
  });

  it("are what the rules make of the record as it is stored", async () => {
    const moment = at("2024-01-13T00:00:00.000Z");
    const { record } = await loadRecord({ store: test.store, crisisId });
    expect(await test.services.reads.view(crisisId, moment)).toEqual(deriveCrisis({ record, moment }));
  });

  it("tell which crisis an incident belongs to", async () => {
    const { incidents } = await test.services.reads.view(crisisId, at("2024-02-03T08:00:00.000Z"));
    expect(await test.services.reads.crisisIdOfView(incidents[0]?.id ?? "")).toBe(crisisId);
    expect(await test.services.reads.crisisIdOfView("inc_none")).toBeNull();
  });
});
