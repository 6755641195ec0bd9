import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareText } from "../foundation/prepare-text.ts";
import { addDays, lastWeekday, toDayNumber, weekdayOf } from "./calendar.ts";

const dates = (text: string, publishedAt: string | null = "2024-05-11") =>
  prepareText({ text, title: null, publishedAt }).dates.map(({ interval }) =>
    interval ? `${interval.start}..${interval.end} ${interval.precision}` : null,
  );

describe("dates", () => {
  it.each([
    ["It fell on 16 January.", "2024-01-16..2024-01-16 1"],
    ["It fell on January 16th.", "2024-01-16..2024-01-16 1"],
    ["It fell on 2019-02-27.", "2019-02-27..2019-02-27 1"],
    ["It fell on 27-02-2019.", "2019-02-27..2019-02-27 1"],
    ["It fell on Tuesday night.", "2024-05-07..2024-05-07 1"],
    ["It fell on Saturday.", "2024-05-11..2024-05-11 1"],
    ["It fell yesterday.", "2024-05-10..2024-05-10 1"],
    ["It fell overnight.", "2024-05-10..2024-05-11 2"],
    ["It fell in December.", "2023-12-01..2023-12-31 4"],
    ["In October 29 people fell.", "2023-10-01..2023-10-31 4"],
    ["On October 29 people fell.", "2023-10-29..2023-10-29 1"],
    ["It fell in February 2019.", "2019-02-01..2019-02-28 4"],
    ["It fell last year.", "2023-01-01..2023-12-31 5"],
    ["It fell on 20 October last year.", "2023-10-20..2023-10-20 1"],
    ["It fell last week.", "2024-04-29..2024-05-05 3"],
    ["It fell earlier this month.", "2024-05-01..2024-05-11 4"],
    ["It fell in 2014.", "2014-01-01..2014-12-31 5"],
    ["It fell two days ago.", "2024-05-09..2024-05-09 1"],
  ])("dates %s", (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it("leaves a weekday unresolved where the publication date is unknown (R17)", () => {
    expect(dates("It fell on Tuesday.", null)).toEqual([null]);
  });

  it("reads no date where a number counts people or a word only looks like a month", () => {
    expect(dates("The 16 men may march.")).toEqual([]);
  });

  it("resolves every weekday within the six days before publishing, or on that day (R17)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 6 }), (offset, weekday) => {
        const published = addDays("1970-01-01", offset);
        const found = lastWeekday(published, weekday);
        expect(weekdayOf(found)).toBe(weekday);
        expect(toDayNumber(published) - toDayNumber(found)).toBeGreaterThanOrEqual(0);
        expect(toDayNumber(published) - toDayNumber(found)).toBeLessThanOrEqual(6);
      }),
    );
  });
});
