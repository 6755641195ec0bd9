import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf, spansOf } from "./segments.ts";

describe("a text with its claims marked", () => {
  it("cuts at the words of claims and says which begin where", () => {
    const text = "Nine died.\nAd: read more";
    const spans = spansOf([
      { id: "a", evidence: [{ start: 0, end: 9 }] },
      { id: "b", evidence: [{ start: 0, end: 4 }] },
    ]);
    const zones = [{ zone: "BOILERPLATE", start: 11, end: 24 }];
    const [first, second] = paragraphsOf({ text, spans, zones });
    expect(first?.segments.map((segment) => [segment.text, segment.claimIds, segment.beginning])).toEqual([
      ["Nine", ["a", "b"], ["a", "b"]],
      [" died", ["a"], []],
      [".", [], []],
    ]);
    expect(second?.setAside).toBe(true);
  });

  it("anchors every claim once and loses no letter, however spans overlap", () => {
    const span = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }));
    const texts = fc.array(fc.constantFrom("word", "\n", " ", "…", "👋"), { minLength: 30, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.array(span, { maxLength: 8 }), (parts, pairs) => {
        const text = `x${parts.join("")}`;
        const claims = pairs.map(([start, length], index) => ({
          id: String(index),
          evidence: [{ start: Math.min(start, text.length - 1), end: Math.min(text.length, start + length) }],
        }));
        const paragraphs = paragraphsOf({ text, spans: spansOf(claims), zones: [] });
        const shown = paragraphs.flatMap((paragraph) => paragraph.segments.map((segment) => segment.text)).join("");
        const anchors = paragraphs.flatMap((paragraph) => paragraph.segments.flatMap((segment) => segment.beginning));
        expect(shown.replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
    );
  });
});
