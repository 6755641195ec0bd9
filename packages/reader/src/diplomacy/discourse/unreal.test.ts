import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("acts that were not done", () => {
  test.each([
    ["Reports that Gabon has recalled its ambassador to Togo are untrue.", "AMBASSADOR_RECALLED DENIED GAB>TGO"],
    [
      "Gabon said reports that it had recalled its ambassador to Togo were false.",
      "AMBASSADOR_RECALLED DENIED GAB>TGO",
    ],
    ["Gabon dismissed a report that it would expel the Togolese ambassador.", "AMBASSADOR_EXPELLED DENIED GAB>TGO"],
    ["Togo wrongly reported that Gabon had recalled its ambassador.", "AMBASSADOR_RECALLED DENIED GAB>TGO"],
    ["Nor has Gabon recalled its ambassador to Togo.", "AMBASSADOR_RECALLED DENIED GAB>TGO"],
    ["Gabon has not ruled out severing ties with Togo.", "RELATIONS_SEVERED DISCUSSED GAB>TGO"],
    ["The recall of Gabon's ambassador to Togo is under consideration.", "AMBASSADOR_RECALLED DISCUSSED GAB>TGO"],
    ["Gabon hinted at the recall of its ambassador to Togo.", "AMBASSADOR_RECALLED DISCUSSED GAB>TGO"],
    [
      "The severing of ties between Gabon and Togo is not on the agenda.",
      "RELATIONS_SEVERED DENIED GAB>TGO; RELATIONS_SEVERED DENIED TGO>GAB",
    ],
    ["Gabon is said to have recalled its ambassador to Togo.", "AMBASSADOR_RECALLED REPORTED GAB>TGO"],
    ["Gabon is believed to be preparing to recall its ambassador to Togo.", "AMBASSADOR_RECALLED DISCUSSED GAB>TGO"],
    ["Gabon's ambassador was prevented from returning to Lome.", "AMBASSADOR_BARRED_FROM_RETURNING REPORTED TGO>GAB"],
  ])("are told as what they are: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    "Gabon backed away from recalling its ambassador to Togo.",
    "Gabon's ambassador to Togo was nearly expelled last year.",
    "It is only a matter of time until Gabon recalls its ambassador to Togo, analysts say.",
    "It is a question of weeks before Gabon severs ties with Togo.",
    "Had Gabon recalled its ambassador to Togo, it would have lost its voice.",
    "There is no question of recalling Gabon's ambassador to Togo.",
    "Plans to reopen Gabon's embassy in Lome have been dropped.",
    "Gabon was about to expel three Togolese diplomats when a call came.",
    "Gabon's ambassador had been due to return to Lome on Monday but stayed in Libreville.",
    "Fears of an expulsion of Togo's diplomats from Gabon were allayed.",
    "The Togolese ambassador escaped being summoned by Gabon.",
    "Togo accused Gabon of planning to recall its ambassador.",
    "Gabon's president denied having called his Togolese counterpart.",
    "Gabon has frozen a decision to downgrade ties with Togo.",
    "A move to downgrade ties between Gabon and Togo failed in parliament.",
  ])("are none: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("leave what was done instead", () => {
    expect(told("Rather than recall its ambassador to Togo, Gabon sent a delegation.")).toEqual([
      "VISIT EFFECTED GAB>TGO",
    ]);
  });
});

describe("acts that were done, in words that seem to doubt it", () => {
  test.each([
    ["Two weeks passed before Gabon recalled its ambassador to Togo.", "AMBASSADOR_RECALLED EFFECTED GAB>TGO"],
    ["Gabon had no choice but to expel the Togolese ambassador.", "AMBASSADOR_EXPELLED EFFECTED GAB>TGO"],
    ["Gabon went so far as to expel the Togolese ambassador.", "AMBASSADOR_EXPELLED EFFECTED GAB>TGO"],
    ["Gabon did not hesitate to expel the Togolese ambassador.", "AMBASSADOR_EXPELLED EFFECTED GAB>TGO"],
    ["Gabon was forced to recall its ambassador to Togo.", "AMBASSADOR_RECALLED EFFECTED GAB>TGO"],
    ["Ghana helped Gabon to restore ties with Togo.", "RELATIONS_RESTORED EFFECTED GAB>TGO"],
    ["Gabon's minister said he had ordered the closure of its embassy in Lome.", "MISSION_CLOSED EFFECTED GAB>TGO"],
    [
      '"I have instructed our ambassador in Lome to come home," Gabon\'s president said.',
      "AMBASSADOR_RECALLED EFFECTED GAB>TGO",
    ],
    [
      "Gabon shut its embassy in Lome in 2019, reopened it in 2021 and then closed it again in 2023.",
      "MISSION_CLOSED EFFECTED GAB>TGO; MISSION_CLOSED EFFECTED GAB>TGO; MISSION_REOPENED EFFECTED GAB>TGO",
    ],
  ])("are effected: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});
