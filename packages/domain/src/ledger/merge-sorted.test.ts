import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeSorted } from "./merge-sorted.ts";

const compare = (a: number, b: number) => a - b;
const sorted = fc.array(fc.integer({ min: 0, max: 50 })).map((numbers) => numbers.sort(compare));

describe("two sorted lists as one", () => {
  it("hold what sorting both together gives", () => {
    fc.assert(
      fc.property(sorted, sorted, (known, came) => {
        expect(mergeSorted({ known, came, compare })).toEqual([...known, ...came].sort(compare));
      }),
    );
  });
});
