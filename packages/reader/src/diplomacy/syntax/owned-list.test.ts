import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("what several states own", () => {
  test.each([
    [
      "The ambassadors of Chad and Niger will go back to their posts soon, the two ministries said.",
      "AMBASSADOR_RETURNED ANNOUNCED TCD>NER; AMBASSADOR_RETURNED ANNOUNCED NER>TCD",
    ],
    [
      "Chad and Niger will exchange ambassadors again, their presidents announced.",
      "AMBASSADOR_RETURNED ANNOUNCED TCD>NER; AMBASSADOR_RETURNED ANNOUNCED NER>TCD",
    ],
    [
      "The government of Chad and Niger recalled nobody. Chad recalled its ambassador to Niger.",
      "AMBASSADOR_RECALLED EFFECTED TCD>NER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Chad and Niger will exchange prisoners again."]])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
