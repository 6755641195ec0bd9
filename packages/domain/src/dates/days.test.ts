import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysApart, daysBetween } from "./days.ts";

const day = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays("2000-03-01", days));

describe("days", () => {
  it("counts across leap years and centuries", () => {
    expect(daysBetween("1970-01-01", "2000-02-29")).toBe(11_016);
    expect(daysBetween("1900-02-28", "1900-03-01")).toBe(1);
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
  });

  it("is the inverse of adding days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it("tells how far two stretches lie apart, 0 where they share a day", () => {
    const stretch = { start: "2031-05-03", end: "2031-05-05" };
    expect(daysApart(stretch, { start: "2031-05-05", end: "2031-05-09" })).toBe(0);
    expect(daysApart(stretch, { start: "2031-05-06", end: "2031-05-06" })).toBe(1);
    expect(daysApart({ start: "2031-04-29", end: "2031-04-30" }, stretch)).toBe(3);
  });
});
