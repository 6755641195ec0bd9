import { describe, expect, it } from "vitest";
import { median, ratesOf } from "./measure.ts";

describe("the measure of the benchmark", () => {
  it("takes the middle value", () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([4, 1, 9, 5])).toBe(5);
  });

  it("lets the contenders take turns, with one round to warm up", async () => {
    const turns: string[] = [];
    const contender = (name: string) => ({ name, units: 1, work: () => void turns.push(name) });
    const rates = await ratesOf({ contenders: [contender("a"), contender("b")], rounds: 2 });
    expect(turns).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect(rates).toHaveLength(2);
  });
});
