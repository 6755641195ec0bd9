import { describe, expect, test } from "vitest";
import { isCalendarDay, parsePublishedAt } from "./published-at.ts";

describe("a publication date", () => {
  test.each([
    ["2031-05-03", "2031-05-03"],
    [" 2028-02-29 ", "2028-02-29"],
    ["2031-05-03T10:00:00Z", "2031-05-03T10:00:00.000Z"],
    ["2031-05-03T10:00:00", "2031-05-03T10:00:00.000Z"],
    ["2031-05-03 10:00+02:00", "2031-05-03T08:00:00.000Z"],
    ["2031-05-03T01:00:00+0530", "2031-05-02T19:30:00.000Z"],
  ])("%s is %s", (value, expected) => {
    expect(parsePublishedAt(value)).toBe(expected);
  });

  test.each([
    "",
    "yesterday",
    "2031-02-29",
    "2031-13-01",
    "2031-5-3",
    "03/05/2031",
    "2031-05-03T25:00:00Z",
    "2031-02-30T10:00:00Z",
  ])("%j is no date", (value) => {
    expect(parsePublishedAt(value)).toBeNull();
  });

  test("a calendar day exists", () => {
    expect(isCalendarDay("2028-02-29")).toBe(true);
    expect(isCalendarDay("2031-02-29")).toBe(false);
    expect(isCalendarDay("2031-05-03T10:00:00Z")).toBe(false);
  });
});
