import { describe, expect, it } from "vitest";
import { prepareText } from "../foundation/prepare-text.ts";

const dates = (text: string) =>
  prepareText({ text, title: null, publishedAt: "2024-05-11" }).dates.map(({ interval }) =>
    interval ? `${interval.start}..${interval.end}` : null,
  );

describe("a date that hangs on one told before", () => {
  it.each([
    ["It began on 3 May. It ended the next day.", "2024-05-04..2024-05-04"],
    ["It began on 3 May. Two days earlier they had met.", "2024-05-01..2024-05-01"],
    ["It began in 2018. A woman died in July that year.", "2018-07-01..2018-07-31"],
    ["In 2019, on 14 February, a bomb went off.", "2019-02-14..2019-02-14"],
    ["It began on 3 May. Six have died since.", "2024-05-03..2024-05-03"],
  ])("is read in %s", (text, expected) => {
    expect(dates(text)).toContain(expected);
  });

  it.each([
    ["It ended the next day.", [null]],
    ["Two days before the vote they met.", [null]],
    ["That man left the day.", []],
  ])("stays open in %s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe("a stretch of time up to the report", () => {
  it.each([
    ["They fought over the past three days.", "2024-05-08..2024-05-11"],
    ["It fell in the past 24 hours.", "2024-05-10..2024-05-11"],
    ["They agreed after four days of fighting.", "2024-05-07..2024-05-11"],
    ["They have died since the start of the year.", "2024-01-01..2024-01-01"],
    ["In the war of 1992-1994 many fled.", "1992-01-01..1994-12-31"],
    ["The 2018 attack went on.", "2018-01-01..2018-12-31"],
    ["They fought between 1998 and 2000.", "1998-01-01..2000-12-31"],
    ["They fought from 2011 to 2013.", "2011-01-01..2013-12-31"],
    ["It ended after five days of fighting in March.", "2024-03-01..2024-03-31"],
  ])("is read in %s", (text, expected) => {
    expect(dates(text)).toContain(expected);
  });

  it.each(["The last three men left.", "After four of them fled, it ended.", "The 2018 models sold."])(
    "is none in %s",
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );
});
