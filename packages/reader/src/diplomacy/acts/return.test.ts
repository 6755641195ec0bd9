import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("envoys going back", () => {
  test.each([
    ["Peru's ambassador returned to La Paz on Thursday.", "AMBASSADOR_RETURNED EFFECTED PER>BOL"],
    ["The Peruvian ambassador to Bolivia has resumed his duties.", "AMBASSADOR_RETURNED EFFECTED PER>BOL"],
    [
      "Peru and Bolivia agreed that their ambassadors will return by 26 May.",
      "AMBASSADOR_RETURNED AGREED PER>BOL; AMBASSADOR_RETURNED AGREED BOL>PER",
    ],
    ["Peru will send its ambassador back to Bolivia next week.", "AMBASSADOR_RETURNED ANNOUNCED PER>BOL"],
    [
      "The ministers of Peru and Bolivia discussed the return of their ambassadors.",
      "AMBASSADOR_RETURNED DISCUSSED PER>BOL; AMBASSADOR_RETURNED DISCUSSED BOL>PER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Peru's ambassador to Bolivia returned home."],
    ["Peru's ambassador to Bolivia has not returned."],
    ["Bangladesh asked India to send back its high commissioner."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
