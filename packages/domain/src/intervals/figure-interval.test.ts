import { describe, expect, it } from "vitest";
import { intervalOf, pointOf } from "./figure-interval.ts";

const OPEN = Number.POSITIVE_INFINITY;
const figure = (
  quantifier: Parameters<typeof intervalOf>[0]["quantifier"],
  min: number | null,
  max: number | null,
) => ({
  quantifier,
  min,
  max,
  wording: "",
});

describe("R1: a figure is an interval", () => {
  it.each([
    [figure("EXACT", 9, 9), 9, 9],
    [figure("AT_LEAST", 9, null), 9, OPEN],
    [figure("MORE_THAN", 10, null), 10, OPEN],
    [figure("AT_MOST", null, 9), 0, 9],
    [figure("LESS_THAN", null, 8), 0, 8],
    [figure("RANGE", 7, 9), 7, 9],
    [figure("RANGE", 9, 7), 7, 9],
    [figure("NONE_CLAIMED", 0, 0), 0, 0],
    [figure("APPROXIMATELY", 4, 4), 3, 5],
    [figure("APPROXIMATELY", 50, 50), 45, 55],
  ])("reads %o as %d to %d", (stated, lo, hi) => {
    expect(intervalOf(stated)).toEqual({ lo, hi });
  });

  it.each([
    ["several people", 2],
    ["a few soldiers", 2],
    ["tens of villagers", 10],
    ["a dozen or so", 12],
    ["dozens", 12],
    ["scores of people", 20],
    ["hundreds of thousands", 1000],
    ["Hundreds", 100],
    ["many", 1],
    ["an unknown number", 1],
  ])("reads “%s” as %d or more, without a best number", (wording, lo) => {
    const vague = { quantifier: "VAGUE" as const, min: null, max: null, wording };
    expect(intervalOf(vague)).toEqual({ lo, hi: OPEN });
    expect(pointOf(vague)).toBeNull();
  });
});
