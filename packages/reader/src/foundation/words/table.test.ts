import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../text/normalise.ts";
import { cue, hasCue } from "./facts.ts";
import { wordIn, wordOf } from "./table.ts";

describe("the table of words", () => {
  it("gives the spelling, its folded form and whether it begins with a capital", () => {
    expect(wordOf("Médecins")).toMatchObject({ text: "Médecins", lower: "medecins", capital: true });
    expect(wordOf("d’affaires")).toMatchObject({ text: "d’affaires", lower: "d'affaires", capital: false });
    expect(wordOf("__proto__").text).toBe("__proto__");
    expect(wordOf("12").capital).toBe(false);
  });

  it("is the same for the same spelling, whatever was asked before", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (spelling) => {
        const word = wordOf(spelling);
        expect(word).toMatchObject({ text: spelling, lower: fold(spelling), capital: /^\p{Lu}/u.test(spelling) });
        expect(wordOf(spelling)).toEqual(word);
      }),
    );
  });

  it("knows a cue that was made after the word was learnt", () => {
    const [learnt, read] = [wordOf("harquebus"), wordIn("harquebus", 0, 9)];
    const late = cue((lower) => lower === "harquebus");
    expect([learnt, read].some((word) => hasCue(word, late))).toBe(false);
    expect(hasCue(wordOf("harquebus"), late)).toBe(true);
    expect(hasCue(wordIn("harquebus", 0, 9), late)).toBe(true);
    expect(hasCue(wordIn("harquebusier", 0, 12), late)).toBe(false);
  });

  it("finds the word that stands in a text, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, spelling, after) => {
        const word = wordIn(before + spelling + after, before.length, before.length + spelling.length);
        expect(word.text).toBe(spelling);
        expect(word).toEqual(wordOf(spelling));
      }),
    );
  });

  it("keeps within its bound under words without end", () => {
    for (let at = 0; at < 120_000; at += 1) wordOf(`w${at}`);
    expect(wordOf("w7").lower).toBe("w7");
  });
});
