import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateQuote } from "./locate-quote.ts";

const TEXT = "Four people died in Busia. Later, four people died in Mbale, and in Gulu four people died.";
const whole = { start: 0, end: TEXT.length };
const locate = (quote: string, before = "", part = whole) => locateQuote({ text: TEXT, part, quote, before });

describe("a quote of the model", () => {
  it("is found where it stands once", () => {
    expect(locate("Four people died")).toMatchObject({ start: 0, end: 16, exact: "Four people died", prefix: "" });
    expect(locate("died in Busia")).toMatchObject({
      exact: "died in Busia",
      suffix: ". Later, four people died in Mba",
    });
  });

  it("is left out where it does not stand in the text, however like it is", () => {
    for (const quote of ["five people died", "four People died", "four  people died", "four people died in Busia"])
      expect(locate(quote)).toEqual({ dropped: "quote-missing" });
  });

  it("is left out where it stands more than once and nothing tells which is meant", () => {
    expect(locate("four people died")).toEqual({ dropped: "quote-ambiguous" });
    expect(locate("people died", "four")).toEqual({ dropped: "quote-ambiguous" });
    expect(locate("four people died", "Yesterday,")).toEqual({ dropped: "quote-ambiguous" });
  });

  it("is found by the words right before it", () => {
    const second = TEXT.indexOf("four people died");
    expect(locate("four people died", "Later,")).toMatchObject({ start: second });
    expect(locate("four people died", "Later, ")).toMatchObject({ start: second });
    expect(locate("four people died", "and in Gulu")).toMatchObject({ start: TEXT.lastIndexOf("four people died") });
  });

  it("is looked for only in the part that was shown", () => {
    const part = { start: TEXT.indexOf("and in Gulu"), end: TEXT.length };
    expect(locate("four people died", "", part)).toMatchObject({ start: TEXT.lastIndexOf("four people died") });
    expect(locate("Four people died", "", part)).toEqual({ dropped: "quote-missing" });
  });

  it("never cuts a character in two", () => {
    const text = "A flag 😀 fell.";
    expect(locateQuote({ text, part: { start: 0, end: text.length }, quote: "\ude00 fell", before: "" })).toEqual({
      dropped: "quote-missing",
    });
  });

  it("gives a slice of the text or nothing, whatever it is (R27)", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1, maxLength: 6 }),
        fc.string({ maxLength: 4 }),
        (text, quote, before) => {
          const found = locateQuote({ text, part: { start: 0, end: text.length }, quote, before });
          if ("dropped" in found) return;
          expect(text.slice(found.start, found.end)).toBe(quote);
          expect(text.endsWith(found.prefix, found.start)).toBe(true);
        },
      ),
    );
  });
});
