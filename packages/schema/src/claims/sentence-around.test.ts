import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceAround } from "./sentence-around.ts";

function around(text: string, exact: string) {
  const start = text.indexOf(exact);
  return sentenceAround({ text, span: { start, end: start + exact.length } });
}

describe("the sentence around a span", () => {
  it("is the one sentence of several", () => {
    expect(around("It was late. Four people died at the pier. Nobody saw it.", "Four people").text).toBe(
      "Four people died at the pier.",
    );
  });

  it("does not end after a title, an initial or a month", () => {
    const text = "First. On Jan. 16 Gen. J. Okello said nine died near St. Mary. Then it ended.";
    expect(around(text, "nine died").text).toBe("On Jan. 16 Gen. J. Okello said nine died near St. Mary.");
  });

  it("stays within its line", () => {
    expect(around("HEADLINE WITHOUT A STOP\nFour died.", "Four").text).toBe("Four died.");
  });

  it("covers every sentence that the span reaches into", () => {
    expect(around("One died. Two were hurt. Three fled.", "died. Two").text).toBe("One died. Two were hurt.");
  });

  it("marks the span in whatever text, and is itself a slice of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(200), fc.nat(40), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const found = sentenceAround({ text, span: { start, end } });
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(found.text.slice(found.markStart, found.markEnd)).toBe(text.slice(start, end));
      }),
    );
  });

  it("reaches no further than it must in a text without a stop", () => {
    const text = "word ".repeat(100_000);
    expect(sentenceAround({ text, span: { start: 250_000, end: 250_004 } }).text.length).toBeLessThan(4_000);
  });
});
