import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("envoys kept out", () => {
  test.each([
    [
      "Zambia's foreign minister said the Zimbabwean ambassador would not be allowed to return.",
      "AMBASSADOR_BARRED_FROM_RETURNING EFFECTED ZMB>ZWE",
    ],
    [
      "Zambia barred Zimbabwe's ambassador from returning to Lusaka.",
      "AMBASSADOR_BARRED_FROM_RETURNING EFFECTED ZMB>ZWE",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["The Netherlands barred the Turkish foreign minister from landing."]])(
    "are not read from: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
