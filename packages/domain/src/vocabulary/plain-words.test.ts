import { expect, test } from "vitest";
import { plainWords } from "./plain-words.ts";

test("spellings of one name have the same words", () => {
  expect(plainWords("  El País – Ｍadrid ")).toEqual(["el", "pais", "madrid"]);
  expect(plainWords("el pais, MADRID")).toEqual(["el", "pais", "madrid"]);
});

test("letters of every script are words, marks alone are none", () => {
  expect(plainWords("Коммерсантъ 24")).toEqual(["коммерсантъ", "24"]);
  expect(plainWords("— “…” —")).toEqual([]);
});
