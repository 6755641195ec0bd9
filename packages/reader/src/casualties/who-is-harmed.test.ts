import { describe, expect, it } from "vitest";
import { figures } from "../testing.ts";

describe("who came to harm", () => {
  it("is told by words of harm, and by no name that every object has", () => {
    const text = "Two people died in the blast, and three men were constructor apprentices.";
    expect(figures(text)).toEqual(["KILLED EXACT 2..2 TOTAL"]);
  });

  it.each([
    ["Four adults and a 3-year-old were shot on Monday.", ["INJURED EXACT 4..4 TOTAL", "INJURED EXACT 1..1 CHILD"]],
    ["A boy shot and killed his 9-month-old brother.", ["KILLED EXACT 1..1 CHILD"]],
    ["One of the victims, a man, has been pronounced dead.", ["KILLED EXACT 1..1 MAN"]],
    ["The caretaker of a 4-year-old who accidentally shot himself spoke to police.", ["INJURED EXACT 1..1 CHILD"]],
    ["Police spoke to the father of a young girl shot and killed at home.", ["KILLED EXACT 1..1 CHILD"]],
    ["Gunmen shot the victim, a 16-year-old boy, at home.", ["INJURED EXACT 1..1 CHILD"]],
    ["A child, believed to be a 5-year-old boy, was shot in the yard.", ["INJURED EXACT 1..1 CHILD"]],
    ["The teenager killed just blocks from the school was identified.", ["KILLED EXACT 1..1 CHILD"]],
    ["Three other men arrived at the hospital with gunshot wounds.", ["INJURED EXACT 3..3 MAN"]],
    ["A policeman — who has not been named — sustained a stab wound.", ["INJURED EXACT 1..1 POLICE"]],
    [
      "Ana Ruiz, 7, was shot dead. Her mother was also shot, but survived.",
      ["KILLED EXACT 1..1 CHILD", "INJURED EXACT 1..1 TOTAL"],
    ],
    ["Rebels attacked the base and 27 troops fell.", ["KILLED EXACT 27..27 MILITARY"]],
  ])("is read from %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    "None of the victims knew who shot them.",
    "Two Su-27 fighters were shot down.",
    "Lima gave no casualty figures.",
    "A dancer younger than 12 sang.",
    "Three other men arrived at the hospital with flowers for the wounded.",
    "The 27 troops fell back to the river.",
    "The two sisters were at a concert on the night he spoke of the killings.",
  ])("is nobody new in %s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});
