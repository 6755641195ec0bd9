import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";
import { readActs } from "../read-acts.testing.ts";

const days = (text: string) => readActs(text).map(({ act, date }) => `${act} ${date?.start ?? "-"}`);

describe("the news of the day and what was done years before", () => {
  test("are two acts, though the news has no date", () => {
    const text =
      "Gabon has recalled its ambassador to Togo.\n\nIn January 2021 it recalled its ambassador to Togo too.";
    expect(days(text)).toEqual(["AMBASSADOR_RECALLED 2024-05-19", "AMBASSADOR_RECALLED 2021-01-01"]);
  });

  test("are one where the date is of these days", () => {
    const text =
      "Gabon has recalled its ambassador to Togo.\n\nThe ambassador to Togo was recalled by Gabon on Saturday.";
    expect(told(text)).toEqual(rows("AMBASSADOR_RECALLED EFFECTED GAB>TGO"));
  });
});

describe("a month without a year", () => {
  test.each([
    [
      "In March 2006 Gabon withdrew its envoy to Togo; it sent him back in June.",
      ["AMBASSADOR_WITHDRAWN 2006-03-01", "AMBASSADOR_RETURNED 2006-06-01"],
    ],
    [
      "In November 2013 Gabon recalled its envoy to Togo. In January it expelled Togo's.",
      ["AMBASSADOR_RECALLED 2013-11-01", "AMBASSADOR_EXPELLED 2014-01-01"],
    ],
    [
      "August 2013: Gabon recalls its ambassador to Togo. Togo closes its embassy in Libreville in May.",
      ["AMBASSADOR_RECALLED 2013-08-01", "MISSION_CLOSED 2013-05-01"],
    ],
  ])("goes on from the year told before it in %s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test.each([
    [
      "In 2013 Gabon recalled its envoy to Togo.\n\nIn January it expelled Togo's ambassador.",
      "AMBASSADOR_EXPELLED 2024-01-01",
    ],
    ["Ties were cool after 2013. On 3 May Gabon expelled Togo's ambassador.", "AMBASSADOR_EXPELLED 2024-05-03"],
    [
      "In 2013 it was calm. Last June it was not, and in January Gabon expelled Togo's ambassador.",
      "AMBASSADOR_EXPELLED 2024-01-01",
    ],
  ])("is of the report's own time in %s", (text, expected) => {
    expect(days(text)).toContain(expected);
  });
});
