import { describe, expect, it } from "vitest";
import { actInWords, inWords, rangeInWords } from "./words.ts";

describe("a range in words", () => {
  it.each([
    [{ low: 9, best: 9, high: 9, open: false }, "9"],
    [{ low: 9, best: 9, high: 9, open: true }, "9+"],
    [{ low: 7, best: 9, high: 9, open: false }, "9 (7–9)"],
    [{ low: 0, best: 0, high: 0, open: false }, "0"],
    [{ low: null, best: null, high: null, open: false }, "unknown"],
  ])("of %o is %s", (range, words) => {
    expect(rangeInWords(range)).toBe(words);
  });
});

describe("an act in words", () => {
  it("is its name where it took place, and says how far it has come where it did not", () => {
    expect(actInWords({ act: "PHONE_CALL", status: "EFFECTED" })).toBe("phone call");
    expect(actInWords({ act: "AMBASSADOR_RETURNED", status: "AGREED" })).toBe("return of the ambassador agreed");
    expect(actInWords({ act: "VISIT", status: "PLANNED" })).toBe("visit planned");
    expect(inWords("CHARGE_DAFFAIRES")).toBe("chargé d'affaires");
  });
});
