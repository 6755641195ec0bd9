import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepsBetween } from "./steps.ts";

const HOUR = 3_600_000;

describe("the moments at which changes are looked for", () => {
  it("are those at which something became known, and the end", () => {
    const times = ["2024-01-01", "2024-01-02T10:00:00Z", "2024-01-03", "2024-01-09"].map(Date.parse);
    expect(stepsBetween({ times, since: "2024-01-01", until: "2024-01-05" })).toEqual([
      "2024-01-02T10:00:00.000Z",
      "2024-01-03T00:00:00.000Z",
      "2024-01-05T00:00:00.000Z",
    ]);
    expect(stepsBetween({ times, since: "2024-01-05", until: "2024-01-05" })).toEqual([]);
  });

  it("are few, in order and end with the end, however much became known", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 100 }), (count, hours) => {
        const times = Array.from({ length: count }, (_, index) => (index + 1) * hours * HOUR);
        const until = new Date((count + 1) * hours * HOUR).toISOString();
        const steps = stepsBetween({ times, since: new Date(0).toISOString(), until });
        expect(steps.length).toBeLessThanOrEqual(60);
        expect(steps.at(-1)).toBe(until);
        expect(steps).toEqual([...new Set(steps)].sort());
      }),
    );
  });
});
