import { expect, it } from "vitest";
import { flat } from "./flat.ts";

it("holds the elements of all lists in their order, and lists in them as they are", () => {
  expect(flat([[1, 2], [], [3]])).toEqual([1, 2, 3]);
  expect(flat([[[1]], [[2, 3]]])).toEqual([[1], [2, 3]]);
  expect(flat([])).toEqual([]);
});
