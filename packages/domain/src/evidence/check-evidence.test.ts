import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CasualtyClaim } from "../claims/claim.ts";
import { killed } from "../testing/casualty-record.ts";
import { checkEvidence } from "./check-evidence.ts";
import { statedNumbers } from "./stated-numbers.ts";

const TEXT = "Officials said on Monday that twenty-five farmers and a soldier died near the lake.";

function spanOf(exact: string, text = TEXT) {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { start, end, exact, prefix: text.slice(Math.max(0, start - 8), start), suffix: text.slice(end, end + 8) };
}

function codes(claim: CasualtyClaim, text = TEXT): string[] {
  return checkEvidence({ text, claim }).map(({ code }) => code);
}

describe("R27: the verbatim gate", () => {
  it("lets a claim through whose spans are the stored text and hold its number", () => {
    expect(codes(killed(25, { evidence: [spanOf("twenty-five farmers")] }))).toEqual([]);
  });

  it("takes an article as one", () => {
    expect(codes(killed(1, { evidence: [spanOf("a soldier died")] }))).toEqual([]);
  });

  it("takes a derived total whose parts stand in the evidence, and only a derived one", () => {
    const evidence = [spanOf("twenty-five farmers and a soldier")];
    expect(codes(killed(26, { derived: true, evidence }))).toEqual([]);
    expect(codes(killed(26, { evidence }))).toEqual(["evidence.number"]);
  });

  it("takes a noun under another's article for one in a derived total, and for no more", () => {
    const text = "A woman and child were killed.";
    const evidence = [spanOf("A woman and child were killed", text)];
    expect(codes(killed(2, { derived: true, wording: "A woman, child", evidence }), text)).toEqual([]);
    expect(codes(killed(3, { derived: true, wording: "A woman, child", evidence }), text)).toEqual(["evidence.number"]);
    expect(codes(killed(2, { derived: true, wording: "A woman, man", evidence }), text)).toEqual(["evidence.number"]);
  });

  it("takes the one person that the words name for one, and for no more", () => {
    const text = "Ana Quispe, 44, died in the shelling.";
    const evidence = [spanOf("Ana Quispe, 44, died", text)];
    expect(codes(killed(1, { wording: "Ana Quispe", evidence }), text)).toEqual([]);
    expect(codes(killed(2, { wording: "Ana Quispe", evidence }), text)).toEqual(["evidence.number"]);
    expect(codes(killed(1, { wording: "Luz Mamani", evidence }), text)).toEqual(["evidence.number"]);
  });

  it("takes an age for no count of people", () => {
    const text = "The 16-year-old was killed.";
    const claim = killed(1, { wording: "The 16-year-old", evidence: [spanOf(text, text)] });
    expect(codes(claim, text)).toEqual([]);
    expect(codes({ ...claim, min: 2, max: 2 }, text)).toEqual(["evidence.number"]);
  });

  it("refuses a number that the evidence does not hold", () => {
    expect(codes(killed(7, { evidence: [spanOf("twenty-five farmers")] }))).toEqual(["evidence.number"]);
  });

  it("refuses a claim without evidence", () => {
    expect(codes(killed(25))).toEqual(["evidence.missing"]);
  });

  it.each([
    { start: -1, end: 4 },
    { start: 5, end: 5 },
    { start: 0, end: 10_000 },
    { start: 0.5, end: 4 },
    { start: Number.NaN, end: 4 },
  ])("refuses the range %o", (range) => {
    const claim = killed(1, { evidence: [{ ...range, exact: "x", prefix: "", suffix: "" }] });
    expect(codes(claim)).toEqual(["evidence.range"]);
  });

  it("refuses text that stands elsewhere, and never moves it", () => {
    const moved = { ...spanOf("twenty-five farmers"), start: 3, end: 22 };
    expect(codes(killed(25, { evidence: [moved] }))).toEqual(["evidence.mismatch"]);
  });

  it("refuses a context that is not the text's", () => {
    const claim = killed(25, { evidence: [{ ...spanOf("twenty-five farmers"), prefix: "unlike" }] });
    expect(codes(claim)).toEqual(["evidence.context"]);
  });

  it("reads “more than” and “fewer than” by the number that is written", () => {
    const text = "More than 40 hurt; fewer than six dead.";
    const hurt = killed(41, { quantifier: "MORE_THAN", max: null, evidence: [spanOf("More than 40", text)] });
    const dead = killed(0, { quantifier: "LESS_THAN", min: null, max: 5, evidence: [spanOf("fewer than six", text)] });
    expect([...codes(hurt, text), ...codes(dead, text)]).toEqual([]);
  });

  it("wants a word of none for no casualties, and of quantity for a vague figure", () => {
    const text = "No deaths, but dozens hurt.";
    const none = killed(0, { quantifier: "NONE_CLAIMED", evidence: [spanOf("No deaths", text)] });
    const vague = killed(12, { quantifier: "VAGUE", max: null, evidence: [spanOf("dozens hurt", text)] });
    expect([...codes(none, text), ...codes(vague, text)]).toEqual([]);
    expect(codes({ ...none, evidence: [spanOf("dozens hurt", text)] }, text)).toEqual(["evidence.number"]);
  });
});

describe("numbers in words and digits", () => {
  it.each([
    ["1,200 people", [1200]],
    ["one hundred and five", [105]],
    ["two thousand three hundred", [2300]],
    ["three women, two men and four children", [3, 2, 4]],
    ["two dozen", [24]],
    ["forty two of them", [42]],
    ["fourty-two of them", [42]],
    ["2.5 million", [25_000_000, 2_500_000]],
    ["٢٥ people", [25]],
    ["nobody", []],
  ])("reads %s", (text, numbers) => {
    expect(statedNumbers(text)).toEqual(numbers);
  });

  it("are read alike whether or not a mark stands in the text that ASCII lacks", () => {
    const pieces = fc.constantFrom("two", "Hundred", "and", "a", "1,200", "2.5", "9,", "x9", " ", "-", "_", ".");
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 30 }), (text) => {
        expect(statedNumbers(`${text} …`)).toEqual(statedNumbers(text));
      }),
    );
  });

  it("stays linear on hostile text", () => {
    const started = performance.now();
    statedNumbers("hundred and ".repeat(100_000));
    statedNumbers(`${"9,".repeat(200_000)}x`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
