import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("capitals that share their name", () => {
  test.each([
    ["Guyana is angry. Georgetown expelled the Surinamese ambassador.", "AMBASSADOR_EXPELLED EFFECTED GUY>SUR"],
    ["Jamaica was shocked. Kingston recalled its ambassador to Haiti.", "AMBASSADOR_RECALLED EFFECTED JAM>HTI"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Georgetown expelled the Surinamese ambassador."]])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
