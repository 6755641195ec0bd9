import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchWords } from "./search-words.ts";
import { foldedWords } from "./skeleton.ts";

const folded = (text: string) =>
  foldedWords(text)
    .flatMap(({ folds }) => folds)
    .join(" ");

describe("the words that the full-text index holds", () => {
  it.each([
    ["Officials met in Nordhavn.", "uficials mit in nurdhavn"],
    ["“Nobody,” said Abel’s well-known aunt — twice…", "nubudi said abils abil s wilknuwn wil knuwn aunt twici"],
    ["11 of 2,200 ships", "11 uf 2 200 ships"],
    ["", ""],
    ["…", ""],
  ])("are, of %s, %s", (text, words) => {
    expect(searchWords(text)).toBe(words);
  });

  const pieces = fc.constantFrom(
    ..."aAbBoOeEyYzZ019 '-.,;:“”„’‘«»–—…\u00a0\n\téÉñßøØЖжأحمد中文ʼ‐‑\u0301\u00ad",
    "😀",
    "𝒜",
    "\ud83d",
    "\udc00",
  );
  it("are the folds of the text's words, whatever stands between and within them", () => {
    const texts = fc.oneof(fc.string({ unit: pieces, maxLength: 60 }), fc.string({ unit: "binary", maxLength: 60 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(searchWords(text)).toBe(folded(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("take a time that grows as the text does", () => {
    const started = performance.now();
    for (const piece of ["a", "aé", "a'", "é", "-'", "\ud83d"]) searchWords(piece.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
