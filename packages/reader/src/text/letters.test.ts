import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLetter } from "./letters.ts";

describe("letters", () => {
  it("are those of Unicode with their marks, asked once or twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
        const expected = /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
        expect(isLetter(code)).toBe(expected);
        expect(isLetter(code)).toBe(expected);
      }),
    );
  });

  it("are none behind the end of a text", () => {
    expect(isLetter("".charCodeAt(0))).toBe(false);
  });
});
