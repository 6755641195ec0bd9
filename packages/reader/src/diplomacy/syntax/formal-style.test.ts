import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("the formal style of ministries and old papers", () => {
  test.each([
    ["Gabon has on Monday expelled the Togolese ambassador.", "AMBASSADOR_EXPELLED EFFECTED GAB>TGO"],
    ["In 2022 the Slovak Republic expelled one Togolese diplomat.", "AMBASSADOR_EXPELLED EFFECTED SVK>TGO"],
    ["With Togo, Gabon signed a treaty on trade in March 1995.", "AGREEMENT EFFECTED GAB>TGO"],
    [
      "The Togolese ambassador was last summoned to the ministry in Libreville in December.",
      "ENVOY_SUMMONED EFFECTED GAB>TGO",
    ],
    [
      "Gabon told Togo's high commission on Tuesday to withdraw Ama Koffi, a political counsellor.",
      "AMBASSADOR_EXPELLED EFFECTED GAB>TGO",
    ],
    ["Gabon rejects speculation about a recall of its ambassador in Lome.", "AMBASSADOR_RECALLED DENIED GAB>TGO"],
    ["Gabon's foreign minister turned up in Lome on Friday.", "VISIT EFFECTED GAB>TGO"],
    ["Gabon and Togo, whose presidents met in Accra on Thursday, issued a statement.", "MEETING EFFECTED GAB>TGO"],
  ])("is read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    "A Gabonese government that expelled the Togolese ambassador would not survive the summer.",
    "It reduced nothing and expelled no one, Gabon said of Togo.",
    "The Slovak Republic turned up the volume.",
    "With Togo in mind, Gabon signed.",
  ])("tells no act: %s", (text) => {
    expect(told(text).filter((row) => !row.includes("DENIED"))).toEqual([]);
  });
});
