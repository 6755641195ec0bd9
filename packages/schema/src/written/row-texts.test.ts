import { expect, it } from "vitest";
import { rowTexts } from "./row-texts.ts";

it("keeps what was written of a row, by each part alone", () => {
  const texts = rowTexts(1_000);
  const [one, other] = [texts.part(), texts.part()];
  const row = {};
  one.set(row, "a");
  expect([one.get(row), other.get(row), one.get({})]).toEqual(["a", undefined, undefined]);
});

it("forgets all where it comes to more than there is room for, of whatever part", () => {
  const texts = rowTexts(1_000);
  const [one, other] = [texts.part(), texts.part()];
  const [first, second] = [{}, {}];
  one.set(first, "a".repeat(500));
  other.set(second, "b".repeat(500));
  expect([one.get(first), other.get(second)]).toEqual([undefined, "b".repeat(500)]);
});
