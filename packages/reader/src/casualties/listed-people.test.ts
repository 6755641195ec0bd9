import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const counts = (text: string): string[] =>
  casualties(text).map(({ effect, min, max, victimClass, derived }) => {
    const count = min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
    return `${effect} ${count} ${victimClass}${derived ? " derived" : ""}`;
  });

describe("one person and others under one verb", () => {
  it.each([
    ["The raid killed Ann Example and six others.", ["KILLED 1 STATUS_UNKNOWN", "KILLED 6 STATUS_UNKNOWN", 7]],
    [
      "The raid, which killed Example and 24 others, was condemned.",
      ["KILLED 1 STATUS_UNKNOWN", "KILLED 24 STATUS_UNKNOWN", 25],
    ],
    ["The raid killed a policeman and three others.", ["KILLED 1 POLICE", "KILLED 3 STATUS_UNKNOWN", 4]],
    [
      "The raid killed Ann Example, the deputy head of the Orange Front, and 16 other rebels.",
      ["KILLED 1 STATUS_UNKNOWN", "KILLED 16 MILITANT", 17],
    ],
    [
      "The raid killed the group's leader, Ben Example, and six other fighters.",
      ["KILLED 1 STATUS_UNKNOWN", "KILLED 6 MILITANT", 7],
    ],
    [
      "The raid killed Ben Example, a senior commander, and two of his guards.",
      ["KILLED 1 MILITARY", "KILLED 2 MILITARY", 3],
    ],
    [
      "Ben Example, his wife and three children were killed.",
      ["KILLED 1 MAN", "KILLED 1 STATUS_UNKNOWN", "KILLED 3 CHILD", 5],
    ],
  ])("make one derived total in: %s", (text, expected) => {
    const [total, ...parts] = [...expected].reverse();
    expect(counts(text)).toEqual([...parts.reverse(), `KILLED ${total} TOTAL derived`]);
  });

  it.each([
    ["The raid killed Ann Example.", ["KILLED 1 TOTAL"]],
    ["The raid killed Ann Example, a mother of two, and wounded her son.", ["KILLED 1 TOTAL", "INJURED 1 TOTAL"]],
    ["Ben Example said his wife was killed.", ["KILLED 1 TOTAL"]],
    ["The raid killed nine people. Six others were wounded.", ["KILLED 9 TOTAL", "INJURED 6 TOTAL"]],
  ])("make none in: %s", (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});

describe("some of the dead", () => {
  it.each([
    ["Nine of the 31 dead were killed at a wedding hall.", ["KILLED 9 STATUS_UNKNOWN"]],
    ["The shelling killed 11 people. Eight of them died at a filling station.", ["KILLED 11 TOTAL", "KILLED 8 TOTAL"]],
  ])("are a part, and no toll, in: %s", (text, expected) => {
    expect(counts(text)).toEqual(expected);
    expect(
      casualties(text).every(
        ({ victimClass, partOf, min }) => victimClass !== "TOTAL" || partOf !== null || min === 11,
      ),
    ).toBe(true);
  });

  it("are a toll where those before were not dead", () => {
    expect(counts("Four soldiers crossed the river. Two of them were killed.")).toEqual(["KILLED 2 TOTAL"]);
  });
});

describe("a name and named kin", () => {
  it.each([
    ["Ann Example and her father, Ben Example, were shot dead.", ["KILLED 2 TOTAL"]],
    ["Ann Example, 46, and her father, Ben Example, 71, were killed by shells.", ["KILLED 2 TOTAL"]],
  ])("are one list of its size: %s", (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
