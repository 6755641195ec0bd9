import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("acts done likewise", () => {
  test.each([
    [
      "Chad recalled its ambassador to Niger. Mali followed suit.",
      "AMBASSADOR_RECALLED EFFECTED TCD>NER; AMBASSADOR_RECALLED EFFECTED MLI>NER",
    ],
    ["Chad condemned Niger's raid. Mali did the same.", "CONDEMNATION EFFECTED TCD>NER; CONDEMNATION EFFECTED MLI>NER"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Mali followed suit."], ["Chad voted for the text and Mali did the same."]])(
    "are not read from: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
