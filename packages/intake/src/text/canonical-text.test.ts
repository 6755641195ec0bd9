import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalText } from "./canonical-text.ts";

describe("canonical text", () => {
  test("has one kind of line break, and none of the blanks before it", () => {
    expect(canonicalText("a \r\nb\rc\u2028d\u0085e")).toBe("a\nb\nc\nd\ne");
  });

  test("is composed (NFC)", () => {
    expect(canonicalText("charge\u0301")).toBe("charg\u00e9");
  });

  test("drops what is invisible and splits words", () => {
    expect(canonicalText("\ufeffam\u00adbas\u200bsador \u202egnol")).toBe("ambassador gnol");
  });

  test("has no control character, and a plain blank for a fixed one", () => {
    expect(canonicalText("a\u0000b\u0007c\u00a0d\u202fe")).toBe("a b c d e");
  });

  test("has at most one empty line in a row, and none at its ends", () => {
    expect(canonicalText("\n\n a\n\n\n\nb \n")).toBe("a\n\nb");
  });

  test("keeps the inner blanks and tabs of a table", () => {
    expect(canonicalText("killed\t 9")).toBe("killed\t 9");
  });

  test("puts a mark for half a surrogate pair, and keeps whole ones", () => {
    expect(canonicalText("a\ud800b 😀")).toBe("a\ufffdb 😀");
  });

  test("is the same for a character whatever stands in the text beside it", () => {
    const codes = Array.from({ length: 0x3000 }, (_, code) => code);
    const other = codes.filter((code) => {
      const text = `a${String.fromCharCode(code)}b`;
      return canonicalText(`${text}\u3042`) !== `${canonicalText(text)}\u3042`;
    });
    expect(other).toEqual([]);
  });

  const anyText = fc.string({
    unit: fc.oneof(
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("\n", " ", "\r", "\u0301", "\ud83d", "\ufeff", "\u0344"),
    ),
  });

  test("is its own canonical text", () => {
    fc.assert(fc.property(anyText, (raw) => canonicalText(canonicalText(raw)) === canonicalText(raw)));
  });

  test("is always composed, well formed and free of NUL", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = canonicalText(raw);
        return text === text.normalize("NFC") && !/\p{Surrogate}|\0|\r/u.test(text);
      }),
    );
  });
});
