import { QUANTIFIERS } from "@demarche/domain";
import { describe, expect, it } from "vitest";
import { figureProblem } from "./figure-problem.ts";

type Bounds = [min: number | null, max: number | null];

const FITTING: Record<(typeof QUANTIFIERS)[number], { fits: Bounds; fails: Bounds }> = {
  EXACT: { fits: [9, 9], fails: [9, null] },
  AT_LEAST: { fits: [9, null], fails: [9, 9] },
  MORE_THAN: { fits: [10, null], fails: [0, null] },
  AT_MOST: { fits: [null, 9], fails: [9, null] },
  LESS_THAN: { fits: [null, 8], fails: [8, 8] },
  APPROXIMATELY: { fits: [50, 50], fails: [null, null] },
  RANGE: { fits: [7, 9], fails: [9, 7] },
  VAGUE: { fits: [null, null], fails: [null, 9] },
  NONE_CLAIMED: { fits: [0, 0], fails: [null, null] },
};

describe("the bounds of a figure", () => {
  it.each(QUANTIFIERS)("fit %s, or are told how they would", (quantifier) => {
    const { fits, fails } = FITTING[quantifier];
    expect(figureProblem({ quantifier, min: fits[0], max: fits[1] })).toBeNull();
    expect(figureProblem({ quantifier, min: fails[0], max: fails[1] })).toContain(quantifier);
  });
});
