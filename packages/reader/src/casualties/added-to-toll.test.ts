import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";

describe("those who die later", () => {
  it.each([
    "The death toll has risen to 13 after two of the injured died, the governor said.",
    "The governor said 13 people had been killed. Two of the wounded died overnight, he added.",
    "The toll stands at 13, the governor said. Two more people died in hospital on Friday, he added.",
  ])("are a part of the toll, and no toll of their own, in: %s", (text) => {
    const claims = casualties(text);
    const toll = claims.findIndex(({ min }) => min === 13);
    const added = claims.find(({ min }) => min === 2);
    expect(added).toMatchObject({ effect: "KILLED", victimClass: "STATUS_UNKNOWN", partOf: toll });
    expect(claims.some(({ min, victimClass }) => min === 2 && victimClass === "TOTAL")).toBe(false);
  });

  it.each([
    ["Two of the passengers died in the attack.", "KILLED EXACT 2..2 TOTAL"],
    ["Two more soldiers were killed in a separate ambush.", "KILLED EXACT 2..2 MILITARY"],
    ["Two of the wounded were soldiers.", "INJURED EXACT 2..2 MILITARY"],
  ])("are not told of in: %s", (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it("are not joined by the doctor who tells of it", () => {
    expect(figures("Two of the injured died, bringing the toll to 13, a doctor at the clinic said.")).toEqual([
      "KILLED EXACT 2..2 STATUS_UNKNOWN",
      "KILLED EXACT 13..13 TOTAL",
    ]);
  });
});

describe("not a single one", () => {
  it.each([
    ["Not a single civilian was harmed, the army said.", "INJURED NONE_CLAIMED 0..0 CIVILIAN"],
    ["Not one soldier was killed, the army said.", "KILLED NONE_CLAIMED 0..0 MILITARY"],
    ["The group said none of its men had been hurt.", "INJURED NONE_CLAIMED 0..0 MAN"],
    ["The Orange Front militia said none of its men had been hurt.", "INJURED NONE_CLAIMED 0..0 MILITANT"],
  ])("is a zero of that class in: %s", (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it.each(["Not one of them was ready.", "Not a single envoy was recalled.", "It was not a killed man's letter."])(
    "is no zero in: %s",
    (text) => {
      expect(figures(text)).toEqual([]);
    },
  );
});
