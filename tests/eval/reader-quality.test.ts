import { describe, expect, it } from "vitest";
import { z } from "zod";
import { sharedFolder } from "../support/shared.ts";
import floorFile from "./floor.json" with { type: "json" };
import { labelledSets, scoreSet } from "./labelled-sets.ts";
import { OWN_SETS, scoreOwnSet } from "./score/score-own-set.ts";

const evaluation = sharedFolder("eval");
const seeds = sharedFolder("seeds");
const sets = evaluation && seeds ? labelledSets({ evaluation, seeds }) : [];
const floors = z.record(z.string(), z.object({ casualty: z.number(), diplomatic: z.number() })).parse(floorFile);

describe.runIf(sets.length > 0)("the reader on labelled articles", () => {
  it.each(sets)("does not fall below its floor on $name", (set) => {
    const report = scoreSet(set, evaluation ?? "");
    console.info(`${set.name}: casualty F1 ${report.casualty.f1}, diplomatic F1 ${report.diplomatic.f1}`);
    expect(report.casualty.f1).toBeGreaterThanOrEqual(floors[set.name]?.casualty ?? 1);
    expect(report.diplomatic.f1).toBeGreaterThanOrEqual(floors[set.name]?.diplomatic ?? 1);
  });
});

describe("the reader on the project's own labelled texts", () => {
  it.each(OWN_SETS)("does not fall below its floor on $name", (set) => {
    const { casualty, diplomatic } = scoreOwnSet(set);
    console.info(`${set.name}: casualty F1 ${casualty.f1}, diplomatic F1 ${diplomatic.f1}`);
    expect(casualty.f1).toBeGreaterThanOrEqual(floors[set.name]?.casualty ?? 1);
    expect(diplomatic.f1).toBeGreaterThanOrEqual(floors[set.name]?.diplomatic ?? 1);
  });
});
