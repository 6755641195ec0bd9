import { describe, expect, it } from "vitest";
import { RULES, rule } from "./registry.ts";

describe("the rule registry", () => {
  it("numbers R1 to R28 without a gap", () => {
    expect(RULES.map(({ id }) => id)).toEqual(Array.from({ length: 28 }, (_, index) => `R${index + 1}`));
  });

  it("finds a rule by its id and refuses one that is none", () => {
    expect(rule("R7")).toMatchObject({ number: 7, title: "Setting aside" });
    expect(() => rule("R29")).toThrow(RangeError);
  });
});
