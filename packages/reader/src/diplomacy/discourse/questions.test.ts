import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("questions", () => {
  test.each([
    "Will the Togolese embassy in Libreville be closed? Not yet.",
    "17:05 - Will the Togolese embassy in Libreville be closed? Not yet.",
    "Has Gabon recalled its ambassador to Togo? No, says the ministry.",
    "Did Gabon break off relations with Togo? Nobody knows.",
    '"Are you expelling the Togolese ambassador?" a reporter asked Gabon\'s president.',
    "Would Gabon then sever ties with Togo?",
  ])("tell no act: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ["Is it over? Gabon has recalled its ambassador to Togo.", "AMBASSADOR_RECALLED EFFECTED GAB>TGO"],
    [
      "Gabon recalled its ambassador to Togo. Will it matter? Analysts doubt it.",
      "AMBASSADOR_RECALLED EFFECTED GAB>TGO",
    ],
    [
      '"Who started it?" he asked after Gabon expelled the Togolese ambassador.',
      "AMBASSADOR_EXPELLED EFFECTED GAB>TGO",
    ],
  ])("take nothing from what is told beside them: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});
