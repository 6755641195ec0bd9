import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@demarche/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SQLITE_MIGRATIONS } from "../open-test-store.ts";
import { planWorld } from "./plan-world.ts";
import { worldClock } from "./world-clock.ts";
import { openWorld, worldFile } from "./world-file.ts";
import { worldReader } from "./world-reader.ts";
import { writeDocument } from "./write-document.ts";

const request = { claims: 2000, seed: 1 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-world-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the plan of a world", () => {
  const world = planWorld({ claims: 100_000, seed: 1 });
  const documents = world.documents;

  test("has incidents, documents, crises and missions in proportion to the claims asked for", () => {
    const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
    expect(sum(documents.map(({ claims }) => claims))).toBe(100_000);
    expect(documents).toHaveLength(5000);
    expect(sum(world.crises.map(({ incidents }) => incidents.length))).toBe(1000);
    expect(sum(world.crises.map(({ missions }) => missions.length))).toBe(200);
    expect(planWorld({ claims: 1_000_000, seed: 1 }).sources).toHaveLength(300);
  });

  test("gives a fifth of everything to the largest crisis", () => {
    const share = documents.filter(({ crisis }) => crisis === 0).length / documents.length;
    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.25);
  });

  test("has documents that arrive in another order than they were published in", () => {
    const arrivals = documents.map(({ arrivesAt }) => arrivesAt);
    expect(arrivals).toEqual(arrivals.toSorted());
    const late = documents.filter((plan, index) => plan.publishedAt < (documents[index - 1]?.publishedAt ?? ""));
    expect(late.length).toBeGreaterThan(documents.length / 10);
  });

  test("is the same for the same seed, and another for another", () => {
    expect(planWorld(request)).toEqual(planWorld(request));
    expect(planWorld({ ...request, seed: 2 }).documents).not.toEqual(planWorld(request).documents);
  });

  test("has sources that are each a house of their own, by name and by address", () => {
    const houses = world.sources.map(({ host }) => host.split(".").slice(-2).join("."));
    expect(new Set(houses).size).toBe(world.sources.length);
    expect(world.sources.every(({ host }) => URL.canParse(`https://${host}/`))).toBe(true);
  });

  test("has copies, each with the sentences of its original under a first line of its own", () => {
    const copies = documents.filter(({ copyOf }) => copyOf !== null);
    expect(copies.length).toBeGreaterThan(documents.length / 5);
    const [copy] = copies;
    if (!copy?.copyOf) throw new Error("There is no copy");
    const sentences = writeDocument({ world, plan: copy }).text.split("\n\n").slice(1, -2);
    const original = writeDocument({ world, plan: copy.copyOf }).text;
    expect(sentences.every((sentence) => original.includes(sentence))).toBe(true);
  });
});

describe("a world on record", () => {
  test("is whole and sound, and the same each time it is made", { timeout: 60_000 }, async () => {
    const heads = [];
    for (const name of ["one", "other"]) {
      const file = await worldFile({ request, folder: join(folder, name) });
      const services = openWorld({ file, clock: worldClock(), reader: worldReader(), seed: 1 });
      heads.push(await services.reads.head());
      const { problems, documents, spans } = await services.verify();
      expect({ problems, documents, spans }).toEqual({ problems: [], documents: 100, spans: 2000 });
      await services.close();
    }
    expect(heads[0]).toEqual(heads[1]);
  });

  test("is made once, and holds new grades beside its claims", { timeout: 60_000 }, async () => {
    const file = await worldFile({ request, folder: join(folder, "one") });
    const store = openSqliteStore({ file, migrationsDir: SQLITE_MIGRATIONS });
    const counts = await store.read.ledger.countsByKind();
    await store.close();
    expect(counts).toMatchObject({ "claim.recorded": 2000, "document.ingested": 100 });
    expect(counts["source.graded"]).toBeGreaterThan(0);
  });
});
