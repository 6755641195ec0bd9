import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("returns in the forms that news gives them", () => {
  test.each([
    ["Chile's ambassador returned to Caracas on Monday.", "AMBASSADOR_RETURNED EFFECTED CHL>VEN"],
    ["Chile's ambassador arrived back in Caracas on Monday.", "AMBASSADOR_RETURNED EFFECTED CHL>VEN"],
    ["The Chilean ambassador to Venezuela has resumed his duties.", "AMBASSADOR_RETURNED EFFECTED CHL>VEN"],
    ["The Chilean ambassador has gone back to Caracas.", "AMBASSADOR_RETURNED EFFECTED CHL>VEN"],
    ["Chile will return its ambassador to Venezuela next week.", "AMBASSADOR_RETURNED ANNOUNCED CHL>VEN"],
    ["Chile is sending its ambassador back to Caracas.", "AMBASSADOR_RETURNED EFFECTED CHL>VEN"],
    [
      "Chile and Venezuela agreed to return their ambassadors.",
      "AMBASSADOR_RETURNED AGREED CHL>VEN; AMBASSADOR_RETURNED AGREED VEN>CHL",
    ],
    [
      "The two presidents of Chile and Venezuela discussed the return of ambassadors.",
      "AMBASSADOR_RETURNED DISCUSSED CHL>VEN; AMBASSADOR_RETURNED DISCUSSED VEN>CHL",
    ],
    [
      "Ambassadors of Chile and Venezuela will return to their posts by 3 June.",
      "AMBASSADOR_RETURNED ANNOUNCED CHL>VEN; AMBASSADOR_RETURNED ANNOUNCED VEN>CHL",
    ],
    [
      "Venezuela and Chile to send ambassadors back",
      "AMBASSADOR_RETURNED ANNOUNCED CHL>VEN; AMBASSADOR_RETURNED ANNOUNCED VEN>CHL",
    ],
    ["Chile has reinstated its ambassador in Caracas.", "AMBASSADOR_RETURNED EFFECTED CHL>VEN"],
    ["Chile's president said the ambassador would return to Caracas.", "AMBASSADOR_RETURNED ANNOUNCED CHL>VEN"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chile's ambassador to Venezuela returned home to Santiago."],
    ["Chile's ambassador to Venezuela has not returned to his post."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
