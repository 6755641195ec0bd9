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

  it("warms up for as many rounds as it is told", async () => {
    const turns: string[] = [];
    const contender = { name: "a", units: 1, work: () => void turns.push("a") };
    await ratesOf({ contenders: [contender], rounds: 2, warmUps: 4 });
    expect(turns).toHaveLength(6);
  });
});
