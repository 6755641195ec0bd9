import { describe, expect, it } from "vitest";
import { pairwise } from "./pairwise.ts";

const items = (pairs: [labelled: string | null, found: string | null][]) =>
  pairs.map(([labelled, found]) => ({ labelled, found }));

describe("pairwise agreement of two groupings", () => {
  it("is whole where they are the same, whatever the groups are called", () => {
    const same = items([
      ["a", "x"],
      ["a", "x"],
      ["b", "y"],
      ["b", "y"],
      [null, "z"],
    ]);
    expect(pairwise(same)).toMatchObject({ matched: 2, precision: 1, recall: 1, f1: 1 });
  });

  it("loses recall by what is parted and precision by what is thrown together", () => {
    expect(
      pairwise(
        items([
          ["a", "x"],
          ["a", "x"],
          ["a", "y"],
        ]),
      ),
    ).toMatchObject({ matched: 1, precision: 1, recall: 0.333 });
    expect(
      pairwise(
        items([
          ["a", "x"],
          ["a", "x"],
          [null, "x"],
        ]),
      ),
    ).toMatchObject({ matched: 1, precision: 0.333, recall: 1 });
  });

  it("takes no two claims without a group for one group", () => {
    expect(
      pairwise(
        items([
          [null, null],
          [null, null],
        ]),
      ),
    ).toMatchObject({ predicted: 0, labelled: 0, f1: 1 });
  });
});
