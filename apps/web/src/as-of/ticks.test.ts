import { describe, expect, it } from "vitest";
import { axisOf, daysOf, neighbours, shareOf } from "./ticks.ts";

const axis = axisOf({
  documents: ["2024-01-17T09:00:00Z", "2024-01-17", null, "2024-01-20"],
  events: ["2024-01-16", null, "2023-12-01"],
  startsOn: "2024-01-15",
});

describe("the axis of an as-of control", () => {
  it("counts documents and events by day, in order, within the crisis", () => {
    expect(axis).toEqual({
      first: "2024-01-16",
      last: "2024-01-20",
      ticks: [
        { day: "2024-01-16", documents: 0, events: 1 },
        { day: "2024-01-17", documents: 2, events: 0 },
        { day: "2024-01-20", documents: 1, events: 0 },
      ],
    });
  });

  it("places days between its ends", () => {
    expect(shareOf({ axis, day: "2024-01-18" })).toBe(0.5);
    expect(shareOf({ axis, day: "2025-01-01" })).toBe(1);
    expect(shareOf({ axis, day: "2020-01-01" })).toBe(0);
  });

  it("finds the ticks on both sides of a day", () => {
    expect(neighbours({ axis, day: "2024-01-18" })).toEqual({ before: "2024-01-17", after: "2024-01-20" });
    expect(neighbours({ axis, day: "2024-01-20" })).toEqual({ before: "2024-01-17", after: null });
  });

  it("stands on the first day of a crisis without anything", () => {
    const empty = axisOf({ documents: [], events: [], startsOn: "2024-01-15" });
    expect(empty).toEqual({ first: "2024-01-15", last: "2024-01-15", ticks: [] });
    expect(daysOf(empty)).toEqual(["2024-01-15"]);
  });
});
