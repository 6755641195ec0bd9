import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("protests", () => {
  test.each([
    ["Jordan handed a note of protest to the Iraqi embassy.", "PROTEST_NOTE EFFECTED JOR>IRQ"],
    ["Jordan handed a protest note to the Iraqi embassy in Amman on Sunday.", "PROTEST_NOTE EFFECTED JOR>IRQ"],
    ["Jordan handed Iraq's representative a protest note.", "PROTEST_NOTE EFFECTED JOR>IRQ"],
    ["In Amman, the Iraqi ambassador was handed a note of protest.", "PROTEST_NOTE EFFECTED JOR>IRQ"],
    ["Jordan's foreign ministry said the Iraqi ambassador was handed a protest.", "PROTEST_NOTE EFFECTED JOR>IRQ"],
    ["Vietnam has filed 12 diplomatic protests against China this year.", "PROTEST_NOTE EFFECTED VNM>CHN"],
    ["A protest was lodged with the Iraqi embassy by Jordan.", "PROTEST_NOTE EFFECTED JOR>IRQ"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Vietnam filed a formal complaint with China."],
    ["Students handed a protest note to the Iraqi embassy in Amman."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
