import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("appointments", () => {
  test.each([["Thailand named Somchai Prasert its ambassador to Myanmar.", "AMBASSADOR_APPOINTED EFFECTED THA>MMR"]])(
    "are read from: %s",
    (text, expected) => {
      expect(told(text)).toEqual(rows(expected));
    },
  );

  test.each([
    ["The two countries have not had ambassadors in each other's capitals since 2016."],
    ["Iran and Saudi Arabia exchanged ambassadors in September 2023."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
