import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("appointments", () => {
  test.each([["Thailand named Somchai Prasert its ambassador to Myanmar.", "AMBASSADOR_APPOINTED EFFECTED THA>MMR"]])(
    "are read from: %s",
    (text, expected) => {
      expect(told(text)).toEqual(rows(expected));
    },
  );
});
