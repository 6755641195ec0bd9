import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("envoys on their way home and back", () => {
  test.each([
    [
      "Chile recalled its ambassador to Peru. Bolivia and Ecuador kept silent but called their ambassadors home.",
      "AMBASSADOR_RECALLED EFFECTED CHL>PER; AMBASSADOR_RECALLED EFFECTED BOL>PER; AMBASSADOR_RECALLED EFFECTED ECU>PER",
    ],
    [
      "Chile withdrew its ambassador to Peru and its consul in May. They went back to their posts in June.",
      "AMBASSADOR_WITHDRAWN EFFECTED CHL>PER; AMBASSADOR_RETURNED EFFECTED CHL>PER",
    ],
    ["Ana Ruiz, who represented Chile in Peru, came home on 3 May.", "AMBASSADOR_RECALLED REPORTED CHL>PER"],
    ["Chile's minister said ties with Peru were not being severed.", "RELATIONS_SEVERED DENIED CHL>PER"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chile's ambassador to Peru said the envoys would return for urgent consultations."],
    ["Chile is in the pact, and Mali called its envoys home from the bloc's capitals."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
