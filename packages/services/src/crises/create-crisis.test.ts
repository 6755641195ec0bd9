import { openTestServices, TEST_CONTEXT, type TestServices } from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CreateCrisisInput } from "../contract.ts";

const INPUT: CreateCrisisInput = {
  slug: "lake-dispute",
  title: "Lake dispute",
  parties: ["KEN", "uga"],
  startsOn: "2024-01-01",
};

let test: TestServices;
beforeEach(() => {
  test = openTestServices();
});
afterEach(() => test.remove());

const create = (changes: Partial<CreateCrisisInput> = {}) =>
  test.services.writes.createCrisis(TEST_CONTEXT, { ...INPUT, ...changes });

describe("opening a crisis", () => {
  it("keeps it with its parties in their order and an entry that names the actor", async () => {
    const result = await create({ endsOn: "2024-03-01", summary: "About a lake." });
    expect(result).toMatchObject({
      ok: true,
      value: { slug: "lake-dispute", parties: ["KEN", "UGA"], inclusion: null },
    });
    const crisis = await test.services.reads.crisisBySlug("lake-dispute");
    expect(result.ok && result.value).toEqual({ ...crisis, repeated: false });
    expect(await test.services.reads.crisesByIds([crisis?.id ?? "", "cri_none"])).toEqual([crisis, null]);
    const { items } = await test.services.reads.ledger(crisis?.id ?? "", { first: 5, after: null });
    expect(items.map(({ node }) => [node.kind, node.actor.name])).toEqual([["crisis.created", "Test desk"]]);
  });

  it.each<[string, Partial<CreateCrisisInput>, string, string[]]>([
    ["a slug that can't stand in an address", { slug: "Lake dispute" }, "crisis.slug", ["slug"]],
    ["a slug that ends in a hyphen", { slug: "lake-" }, "crisis.slug", ["slug"]],
    ["a party that is no country", { parties: ["KEN", "XXX"] }, "crisis.parties", ["parties", "1"]],
    ["a body where a country is asked", { parties: ["KEN", "UNO"] }, "crisis.parties", ["parties", "1"]],
    ["a party named twice", { parties: ["KEN", "ken"] }, "crisis.parties", ["parties"]],
    ["one party", { parties: ["KEN"] }, "crisis.parties", ["parties"]],
    ["a day that no calendar has", { startsOn: "2024-02-30" }, "date.invalid", ["startsOn"]],
    ["a time where a day is asked", { endsOn: "2024-02-01T00:00:00Z" }, "date.invalid", ["endsOn"]],
    ["an end before the start", { endsOn: "2023-12-31" }, "date.invalid", ["endsOn"]],
    ["an empty title", { title: "  " }, "input.invalid", ["title"]],
  ])("refuses %s", async (_, changes, code, path) => {
    expect(await create(changes)).toMatchObject({ ok: false, failure: { code, path } });
    expect((await test.services.reads.head()).position).toBe(0);
  });

  it("refuses a slug that is taken, and of two at once keeps one", async () => {
    const both = await Promise.all([create(), create()]);
    expect(both.map((result) => (result.ok ? "ok" : result.failure.code))).toEqual(["ok", "crisis.exists"]);
    expect((await test.services.reads.head()).position).toBe(1);
  });

  it("answers a repeated clientMutationId with the same crisis", async () => {
    const first = await create({ clientMutationId: "once" });
    expect(await create({ clientMutationId: "once" })).toEqual({
      ok: true,
      value: { ...(first.ok && first.value), repeated: true },
    });
    expect(await create({ clientMutationId: "once", title: "Other" })).toMatchObject({
      ok: false,
      failure: { code: "mutation.reused" },
    });
  });
});
