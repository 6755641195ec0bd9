import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberScale } from "./number-scale.ts";

describe("the scale of figures", () => {
  it("has round ticks and room above the highest figure", () => {
    expect(numberScale(9).ticks).toEqual([0, 2, 4, 6, 8, 10]);
    expect(numberScale(11).ticks).toEqual([0, 3, 6, 9, 12]);
    expect(numberScale(0).ticks).toEqual([0, 1, 2]);
  });

  it("always begins at 0, ends above the highest figure and has few ticks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (highest) => {
        const { max, ticks } = numberScale(highest);
        return ticks[0] === 0 && max > highest && ticks.length <= 8 && ticks.at(-1) === max;
      }),
    );
  });
});
