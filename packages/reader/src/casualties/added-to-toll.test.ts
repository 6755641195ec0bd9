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

describe("those who raise a toll", () => {
  it.each([
    "The number of people killed has risen to 62 after three more bodies were found in the pit, the ministry said.",
    "The toll stood at 62 on Friday with the discovery of three more bodies, police said.",
    "Rescuers pulled three more bodies from the rubble on Friday, raising the death toll to 62.",
    "The death toll rose to 62 with three more deaths reported overnight.",
  ])("are a part of it, in: %s", (text) => {
    const claims = casualties(text);
    const toll = claims.findIndex(({ min }) => min === 62);
    expect(claims.find(({ min }) => min === 3)).toMatchObject({ victimClass: "STATUS_UNKNOWN", partOf: toll });
    expect(claims.map(({ min }) => min).sort()).toEqual([3, 62]);
  });

  it("keep the class that they are told of by, and add nothing to it", () => {
    const claims = figures(
      "Two more soldiers were killed overnight, taking the army's losses to 17, a spokesman said.",
    );
    expect(claims).toEqual(["KILLED EXACT 2..2 MILITARY", "KILLED EXACT 17..17 TOTAL"]);
  });

  it.each([
    ["The toll of the first blast stood at nine, and 12 people died in the second.", "KILLED EXACT 12..12 TOTAL"],
    [
      "Two more soldiers were killed in an ambush after the toll of Monday's raid rose to 17.",
      "KILLED EXACT 2..2 MILITARY",
    ],
    ["After the raid in which 17 died, two more people were shot dead on Sunday.", "KILLED EXACT 2..2 TOTAL"],
  ])("are not told of in: %s", (text, expected) => {
    expect(figures(text)).toContain(expected);
    expect(casualties(text).every(({ victimClass, partOf }) => victimClass !== "TOTAL" || partOf === null)).toBe(true);
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
