import { describe, expect, it } from "vitest";
import { createIds } from "./ids.ts";

describe("ids", () => {
  it("carry their kind's prefix and 26 sortable characters", () => {
    const ids = createIds({ clock: { now: () => new Date("2024-01-19T08:30:00Z") } });
    expect(ids.next("document")).toMatch(/^doc_[0-9a-hjkmnp-tv-z]{26}$/);
  });

  it("sort in the order they were made, within a millisecond and when the clock is set back", () => {
    const moments = [5, 5, 5, 9, 2, 2, 10].map((ms) => new Date(1_700_000_000_000 + ms));
    const ids = createIds({ clock: { now: () => moments.shift() ?? new Date(0) } });
    const made = Array.from({ length: 7 }, () => ids.next("claim"));
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(7);
  });

  it("count up over every carry, and are made of the bytes they are given", () => {
    const bytes = Uint8Array.from([255, 255, 255, 255, 255, 255, 255, 255, 0b1111_1011]);
    const ids = createIds({ clock: { now: () => new Date(0) }, random: () => bytes });
    const made = Array.from({ length: 4 }, () => ids.next("entry").slice(-16));
    expect(made).toEqual(["00zzzzzzzzzzzzzy", "00zzzzzzzzzzzzzz", "0100000000000000", "0100000000000001"]);
  });
});
