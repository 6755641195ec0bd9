import { expect, it } from "vitest";
import { rowTexts } from "./row-texts.ts";

const of = (text: string) => ({ text, linked: [] });

it("keeps what was written of a row, by each part alone", () => {
  const texts = rowTexts(1_000);
  const [one, other] = [texts.part(), texts.part()];
  const row = {};
  one.set(row, of("a"));
  expect([one.get(row), other.get(row), one.get({})]).toEqual([of("a"), undefined, undefined]);
});

it("forgets all where it comes to more than there is room for, of whatever part", () => {
  const texts = rowTexts(1_000);
  const [one, other] = [texts.part(), texts.part()];
  const [first, second] = [{}, {}];
  one.set(first, of("a".repeat(500)));
  other.set(second, of("b".repeat(500)));
  expect([one.get(first), other.get(second)]).toEqual([undefined, of("b".repeat(500))]);
});
