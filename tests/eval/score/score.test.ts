import { describe, expect, it } from "vitest";
import { sameDays, sameName } from "./agree.ts";
import { assign } from "./assign.ts";
import { figures } from "./figures.ts";
import { quoteSpan } from "./labelled-text.ts";

const day = (start: string) => ({ start, end: start, precision: 1 });

describe("the scorer", () => {
  it("pairs as many labels as can be, even where the first choice of two is the same", () => {
    const worth = [
      [2, 1],
      [3, 0],
    ];
    const score = (label: number, prediction: number) => worth[label]?.[prediction] ?? 0;
    const pairs = assign({ labels: [0, 1], predictions: [0, 1], score });
    expect(pairs).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("pairs nothing that scores nothing", () => {
    expect(assign({ labels: ["a"], predictions: ["b"], score: () => 0 })).toEqual([]);
  });

  it("counts a missed label against recall and a claim too many against precision", () => {
    expect(figures({ matched: 2, predicted: 4, labelled: 5 })).toMatchObject({
      precision: 0.5,
      recall: 0.4,
      f1: 0.444,
    });
  });

  it("calls a set without labels and claims read in full", () => {
    expect(figures({ matched: 0, predicted: 0, labelled: 0 }).f1).toBe(1);
  });

  it("forgives a day, not two, and finds a day inside a labelled month", () => {
    expect(sameDays(day("2024-03-01"), day("2024-02-29"))).toBe(true);
    expect(sameDays(day("2024-03-02"), day("2024-02-29"))).toBe(false);
    const march = { start: "2024-03-01", end: "2024-03-31", precision: 4 };
    expect(sameDays(march, day("2024-03-20"))).toBe(true);
    expect(sameDays(march, day("2024-04-01"))).toBe(false);
    expect(sameDays(march, null)).toBe(false);
  });

  it("takes two names for one claimant where they share a word that says something", () => {
    expect(sameName("the health ministry of Ruritania", "Ruritania")).toBe(true);
    expect(sameName("the mayor of Strelsau", "the ministry of health")).toBe(false);
    expect(sameName(null, "Ruritania")).toBe(false);
    expect(sameName(null, null)).toBe(true);
  });

  it("refuses a quote that stands nowhere or twice", () => {
    expect(quoteSpan({ text: "one two one", quote: "two" })).toEqual({ start: 4, end: 7 });
    expect(() => quoteSpan({ text: "one two one", quote: "one" })).toThrow("twice");
    expect(() => quoteSpan({ text: "one two one", quote: "six" })).toThrow("not in its text");
  });
});
