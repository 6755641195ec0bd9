import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const scope = (text: string) => casualties(text).find((claim) => !claim.derived)?.scope;

describe("what a figure covers", () => {
  it.each([
    ["More than 300 people have been killed in Niger since March.", "PERIOD"],
    ["Niger's health ministry said 40 people had died over the past week.", "PERIOD"],
    ["At least 900 people have been killed so far this year in Niger.", "PERIOD"],
    ["The truce ended three weeks of cross-border shelling that has killed at least 31 people.", "PERIOD"],
    ["The truce ended two days of shelling that killed nine people.", "INCIDENT"],
    ["Nine people were killed in Niger in two attacks.", "MULTI_INCIDENT"],
    ["A series of raids killed nine people in Niger.", "MULTI_INCIDENT"],
    ["Some 900 people were killed in the war.", "CRISIS_TOTAL"],
    ["An attack killed nine people in Niger, the deadliest since 2019.", "INCIDENT"],
    ["A second wave of blasts killed nine people in Niger.", "INCIDENT"],
    ["In 2018 four cyclists were murdered in Niger.", "INCIDENT"],
    ["Nine people were killed in Niger, a war monitor said.", "INCIDENT"],
    ["Troops have killed 27 militants in operations in Niger in the past week.", "PERIOD"],
    ["Some 27 people were killed in Niger in the first three months of this year.", "PERIOD"],
    ["Nine people were killed in an attack in Niger in the past week.", "INCIDENT"],
    ["Since the conflict in Niger began in October 2017 some 900 people have died.", "CRISIS_TOTAL"],
  ])("is told from %s", (text, expected) => {
    expect(scope(text)).toBe(expected);
  });
});
