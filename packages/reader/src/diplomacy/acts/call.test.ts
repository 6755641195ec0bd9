import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("calls", () => {
  test.each([
    [
      "Serbia's foreign minister, Marko Petrov, spoke by phone with his Croatian counterpart on Sunday.",
      "PHONE_CALL EFFECTED SRB>HRV",
    ],
    ["The foreign ministers of Serbia and Croatia held a phone call.", "PHONE_CALL EFFECTED SRB>HRV"],
    [
      "U.S. President John Miller spoke with Israeli Prime Minister David Levi on Sunday.",
      "PHONE_CALL EFFECTED USA>ISR",
    ],
    [
      "Russian President Ivan Orlov and Kazakh President Kassym-Jomart Tokayev discussed trade by phone, the Kremlin said.",
      "PHONE_CALL EFFECTED RUS>KAZ",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["The Serbian president spoke to reporters in Zagreb."]])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
