import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("acts told in a relative clause", () => {
  test.each([
    [
      "Peru's minister spoke to the Chilean ambassador, whom he had called in hours after taking office.",
      "ENVOY_SUMMONED EFFECTED PER>CHL",
    ],
    ["The Chilean ambassador, whom Peru expelled on Friday, has left.", "AMBASSADOR_EXPELLED EFFECTED PER>CHL"],
    ["Peru spoke of a meeting to which the Chilean ambassador had been called.", "ENVOY_SUMMONED REPORTED PER>CHL"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Peru's minister spoke of the Chilean ambassador, whom he admires."],
    ["Peru held a parade to which the Chilean ambassador was called late."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
