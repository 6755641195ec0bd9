import { describe, expect, test } from "vitest";
import { readActs } from "../read-acts.testing.ts";
import { distanceOf, shift } from "./anchored.ts";

const dated = (text: string): string[] => readActs(text).map((claim) => `${claim.act} ${claim.date?.start ?? "-"}`);

describe("days told by their distance from another day", () => {
  test.each([
    [
      "Chad recalled its ambassador from Niger on Tuesday, a day after Niger expelled two Chadian diplomats.",
      ["AMBASSADOR_RECALLED 2024-05-14", "AMBASSADOR_EXPELLED 2024-05-13"],
    ],
    [
      "Chad's foreign minister arrived in Niamey on Sunday, nine days after the ministers of Chad and Niger spoke by telephone.",
      ["VISIT 2024-05-19", "PHONE_CALL 2024-05-10"],
    ],
    [
      "Niger said on Thursday it had restored relations with Chad, five months after it cut them off.",
      ["RELATIONS_RESTORED 2024-05-16", "RELATIONS_SEVERED 2023-12-01"],
    ],
    [
      "Chad recalled its ambassador from Niger on 3 May. The ambassador returned two weeks later.",
      ["AMBASSADOR_RECALLED 2024-05-03", "AMBASSADOR_RETURNED 2024-05-17"],
    ],
    [
      "Chad broke off relations with Niger on Monday over Saturday's raid, a day after it expelled Niger's ambassador.",
      ["RELATIONS_SEVERED 2024-05-20", "AMBASSADOR_EXPELLED 2024-05-19"],
    ],
    [
      "Chad closed its embassy in Niamey on Friday, two days after recalling its ambassador from Niger.",
      ["MISSION_CLOSED 2024-05-17", "AMBASSADOR_RECALLED 2024-05-15"],
    ],
    ["It took six months before Chad sent its ambassador back to Niger.", ["AMBASSADOR_RETURNED -"]],
    ["Chad said late on Sunday it was expelling the ambassador of Niger.", ["AMBASSADOR_EXPELLED 2024-05-19"]],
    ["Chad ordered out two diplomats of Niger by midnight on Saturday.", ["AMBASSADOR_EXPELLED -"]],
  ])("are counted from it: %s", (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  test("keep a month for months and a year for years, and are none without a number", () => {
    const base = { start: "2024-05-20", end: "2024-05-20", precision: 1 } as const;
    expect(distanceOf("shortly after")).toBeNull();
    expect(shift(base, { days: -365, precision: "YEAR" })?.precision).toBe(5);
    expect(shift(base, { days: -61, precision: "MONTH" })).toEqual({
      start: "2024-03-01",
      end: "2024-03-31",
      precision: 4,
    });
  });
});
