import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINGERPRINT_SIZE, fingerprintOf, similarity } from "./fingerprint.ts";

function words(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(" ");
}

describe("fingerprints of texts", () => {
  it("are ascending, distinct, of 32 bits and bounded", () => {
    const signature = fingerprintOf(words(0, 2000));
    expect(signature).toHaveLength(FINGERPRINT_SIZE);
    expect([...new Set(signature)].sort((a, b) => a - b)).toEqual(signature);
    expect(signature.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
  });

  it("do not see case, punctuation, spacing or the form of letters", () => {
    expect(fingerprintOf("The  Ferry, (No. 3) left\nat dawn – late")).toEqual(
      fingerprintOf("the ferry no 3 left at dawn late"),
    );
    expect(fingerprintOf("“ﬁve” ferries left the harbour")).toEqual(fingerprintOf("five ferries left the harbour"));
  });

  it("are the same whether or not a mark stands in the text that ASCII lacks", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aBz09 .,-'\n_"), maxLength: 300 }), (text) => {
        expect(fingerprintOf(`${text} —`)).toEqual(fingerprintOf(text));
      }),
    );
  });

  it("see the order of words", () => {
    expect(similarity(fingerprintOf("one two three four five"), fingerprintOf("five four three two one"))).toBe(0);
  });

  it("are none for a text too short to shingle, which is like nothing", () => {
    expect(fingerprintOf("only four words here")).toEqual([]);
    expect(similarity([], [])).toBe(0);
  });

  it.each([
    [0, 1],
    [250, 0.6],
    [1000, 0],
  ])("estimate the share in common: shifted by %i of 1000 words, about %f", (shift, expected) => {
    const estimate = similarity(fingerprintOf(words(0, 1000)), fingerprintOf(words(shift, shift + 1000)));
    expect(Math.abs(estimate - expected)).toBeLessThan(0.15);
  });

  it("take a very long text in a moment", () => {
    const start = performance.now();
    fingerprintOf(words(0, 200_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
