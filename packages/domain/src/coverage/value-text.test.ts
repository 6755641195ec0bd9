import { describe, expect, it } from "vitest";
import { atLeast, killed } from "../testing/casualty-record.ts";
import { daysText, figureText } from "./value-text.ts";

describe("values ready to show", () => {
  it.each([
    [killed(9), "9"],
    [atLeast(9), "9+"],
    [killed(0, { quantifier: "AT_MOST", min: null, max: 12 }), "up to 12"],
    [killed(0, { quantifier: "RANGE", min: 10, max: 12 }), "10–12"],
    [killed(120, { quantifier: "APPROXIMATELY" }), "about 120"],
    [killed(1, { victimClass: "CHILD" }), "1 child"],
    [killed(2, { victimClass: "CHILD" }), "2 children"],
    [killed(0, { quantifier: "NONE_CLAIMED" }), "0"],
  ])("figures: %#", (claim, text) => {
    expect(figureText(claim)).toBe(text);
  });

  it.each([
    ["2031-05-04", "2031-05-04", 1, "4 May"],
    ["2031-05-04", "2031-05-05", 2, "4–5 May"],
    ["2031-05-31", "2031-06-02", 2, "31 May–2 Jun"],
    ["2031-05-01", "2031-05-31", 4, "May 2031"],
    ["2031-01-01", "2031-12-31", 5, "2031"],
  ] as const)("days: %s to %s at precision %i", (start, end, precision, text) => {
    expect(daysText({ start, end, precision })).toBe(text);
  });
});
