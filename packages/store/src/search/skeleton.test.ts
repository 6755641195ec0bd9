import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { foldedWords, nameKey } from "./skeleton.ts";

describe("folding names", () => {
  it.each([
    ["Al-Mansouri", "Almansouri"],
    ["Muḥammad", "Mohammad"],
    ["Mohamed", "Mohammed"],
    ["Gorno-Badakhshan", "Gornobadakhshan"],
    ["Muñoz", "Munoz"],
    ["O’Neill", "ONeill"],
    ["Trinidad and Tobago", "Trinidad-Tobago"],
    ["Balkh", "BALKH"],
  ])("sees %s and %s as one", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ["Karim", "Karimov"],
    ["Mali", "Malawi"],
  ])("tells %s from %s", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it("gives every word the place where it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const words = foldedWords(text);
        const ends = words.map(({ end }) => end);
        expect(words.every(({ start, end }, index) => start < end && start >= (ends[index - 1] ?? 0))).toBe(true);
        expect(ends.every((end) => end <= text.length)).toBe(true);
      }),
    );
  });
});

describe("excerpts", () => {
  const text = `${"Something else happened. ".repeat(20)}The ferry of Nordhavn sank.${" Nothing followed.".repeat(20)}`;

  it("show the words around the first match", () => {
    const excerpt = excerptOf({ text, query: "nordhavn" });
    expect(excerpt).toContain("ferry of Nordhavn sank");
    expect(excerpt.length).toBeLessThan(320);
    expect(excerpt).toMatch(/^… .* …$/);
  });

  it("begin with the text where nothing matches", () => {
    expect(excerptOf({ text, query: "volcano" })).toMatch(/^Something else/);
    expect(excerptOf({ text: "", query: "volcano" })).toBe("");
  });
});
