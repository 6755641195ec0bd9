import { describe, expect, it } from "vitest";
import { scaleOf } from "./scale.ts";
import { changes, stepPath } from "./steps.ts";

const step = (day: string, best: number | null) => ({ day, range: { low: best, best, high: best, open: false } });
const scale = scaleOf({ first: "2024-01-15", last: "2024-01-25" });

describe("the toll over time", () => {
  it("keeps the days on which it changed", () => {
    const steps = [step("2024-01-15", null), step("2024-01-16", 2), step("2024-01-17", 2), step("2024-01-18", 11)];
    expect(changes(steps).map((change) => change.day)).toEqual(["2024-01-16", "2024-01-18"]);
  });

  it("draws no line, not even at 0, before a figure is known", () => {
    expect(stepPath({ steps: [step("2024-01-15", null)], scale, height: 40 })).toBeNull();
    const path = stepPath({ steps: [step("2024-01-15", null), step("2024-01-20", 4)], scale, height: 40 });
    expect(path?.d.startsWith(`M${scale.x("2024-01-20").toFixed(1)}`)).toBe(true);
  });

  it("drops a label that the next one would cover", () => {
    const long = scaleOf({ first: "2020-01-01", last: "2024-01-01" });
    const path = stepPath({ steps: [step("2020-06-16", 20), step("2020-06-18", 22)], scale: long, height: 40 });
    expect(path?.labels.map((label) => label.text)).toEqual(["22"]);
  });

  it("puts the highest figure at the top", () => {
    const path = stepPath({ steps: [step("2024-01-16", 7), step("2024-01-20", 9)], scale, height: 40 });
    expect(path?.labels.map((label) => label.text)).toEqual(["7", "9"]);
    expect(path?.labels[1]?.y).toBe(0);
  });
});
