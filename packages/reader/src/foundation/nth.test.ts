import { describe, expect, it } from "vitest";
import { lower, nth } from "./nth.ts";

describe("what stands at a place of a list", () => {
  const words = [{ lower: "first" }, { lower: "last" }];

  it("is the element there", () => {
    expect(nth(words, 1)).toBe(words[1]);
    expect(lower(words, 0)).toBe("first");
  });

  it("is nothing before the start and behind the end", () => {
    expect([nth(words, -1), nth(words, 2), nth([], 0)]).toEqual([undefined, undefined, undefined]);
    expect([lower(words, -1), lower(words, 2)]).toEqual(["", ""]);
  });
});
