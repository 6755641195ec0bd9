import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("an envoy sent back to a place not said", () => {
  test.each([
    "Chile's ambassador returned to La Paz in May and Peru sent its envoy back in June.",
    "Chile's ambassador returned to La Paz in May. Peru sent its own envoy back in June.",
  ])("goes where another's went: %s", (text) => {
    expect(told(text)).toEqual(rows("AMBASSADOR_RETURNED EFFECTED CHL>BOL; AMBASSADOR_RETURNED EFFECTED PER>BOL"));
  });

  test.each([
    ["Chile's ambassador returned to La Paz in May and Peru sent its envoy back to Quito in June.", "PER>ECU"],
    ["Peru recalled its ambassador to Bolivia in May. Peru sent its envoy back in June.", "PER>BOL"],
    ["Peru's ambassador returned to La Paz in May. Bolivia sent its envoy back in June.", "BOL>PER"],
  ])("goes to its own host otherwise: %s", (text, sides) => {
    expect(told(text)).toContain(`AMBASSADOR_RETURNED EFFECTED ${sides}`);
  });
});

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
    "Peru's ambassador to Bolivia is due back in La Paz next week.",
    "Peru's ambassador to Bolivia is on his way back to La Paz.",
    "Peru's ambassador to Bolivia is returning to La Paz next week.",
    "Peru's ambassador to Bolivia was returning to La Paz on Monday.",
    "Peru's ambassador to Bolivia was told to return to La Paz.",
    "Peru's ambassador to Bolivia can return to La Paz, the minister said.",
    "A report that Peru's ambassador to Bolivia had returned to La Paz was false.",
    "Peru's ambassador to Bolivia was likely back in La Paz on Monday.",
    "Peru's ambassador to Bolivia is supposed to be back in La Paz.",
    "Peru's ambassador to Bolivia is unlikely to be back in La Paz soon.",
    "Peru's ambassador to Bolivia has yet to return to La Paz.",
    "Peru's ambassador to Bolivia tried to return to La Paz.",
  ])("are not told as back in: %s", (text) => {
    expect(told(text).filter((row) => row.includes("EFFECTED") || row.includes("EXPELLED"))).toEqual([]);
  });

  test.each([
    [
      "Peru's ambassador to Bolivia returned to La Paz on Wednesday. His Bolivian counterpart will go back next week.",
      "AMBASSADOR_RETURNED EFFECTED PER>BOL; AMBASSADOR_RETURNED ANNOUNCED BOL>PER",
    ],
    [
      "Peru's ambassador to Bolivia returned to La Paz, and his Bolivian counterpart returned to Lima on Thursday.",
      "AMBASSADOR_RETURNED EFFECTED PER>BOL; AMBASSADOR_RETURNED EFFECTED BOL>PER",
    ],
    [
      "Peru's ambassador to Bolivia returned to La Paz. His Bolivian counterpart has not yet gone to Lima. The Bolivian foreign ministry said he would go back in the coming days.",
      "AMBASSADOR_RETURNED EFFECTED PER>BOL; AMBASSADOR_RETURNED ANNOUNCED BOL>PER",
    ],
    ["The Peruvian minister met the press. His Bolivian counterpart returned to Lima on Thursday.", ""],
  ])("of both sides, one by the other's office: %s", (text, expected) => {
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
