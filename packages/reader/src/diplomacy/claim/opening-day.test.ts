import { describe, expect, test } from "vitest";
import { readActs } from "../read-acts.testing.ts";

const days = (text: string) =>
  readActs(text).map(({ act, date, plannedDate }) => [act, (date ?? plannedDate)?.start ?? null]);

describe("the day of acts in a chronology", () => {
  test.each([
    ["2014. Chad expels three Malian diplomats.", [["AMBASSADOR_EXPELLED", "2014-01-01"]]],
    ["June 2019. A lawmaker rants. Chad summons the Malian ambassador.", [["ENVOY_SUMMONED", "2019-06-01"]]],
    ["August 1, 2020. Chad closes its embassy in Mali.", [["MISSION_CLOSED", "2020-08-01"]]],
  ])("is the one that heads them: %s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test.each([
    ["June 2019. A lawmaker rants.\n\nNobody knows when Chad summoned the Malian ambassador."],
    ["He has 2014 reasons. It is not said when Mali had summoned the Chadian ambassador."],
    ["Flight 2014. Some time ago Mali had summoned the Chadian ambassador."],
  ])("is not taken from elsewhere: %s", (text) => {
    expect(days(text).every(([, day]) => day === null || day === undefined)).toBe(true);
  });
});

describe("the day of a clause", () => {
  test.each([
    [
      "In 2009 Peru recalled its ambassador to Laos, and in February 2015 Laos recalled its envoy to Peru.",
      [
        ["AMBASSADOR_RECALLED", "2009-01-01"],
        ["AMBASSADOR_RECALLED", "2015-02-01"],
      ],
    ],
    ["In 2009 Peru kept the Lao king out; Laos summoned the Peruvian ambassador.", [["ENVOY_SUMMONED", "2009-01-01"]]],
    ["Peru recalled its ambassador to Laos on August 25.", [["AMBASSADOR_RECALLED", "2023-08-25"]]],
  ])("is its own, the opening one, or one that has been: %s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test.each([
    ["Peru's president will visit Laos on August 25.", [["VISIT", "2024-08-25"]]],
    ["On Monday Peru said no; in the past Laos had summoned the Peruvian ambassador.", [["ENVOY_SUMMONED", null]]],
    ["Peru recalled its ambassador to Laos on May 19.", [["AMBASSADOR_RECALLED", "2024-05-19"]]],
  ])("is moved for no other: %s", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
