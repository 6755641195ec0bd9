import { describe, expect, it } from "vitest";
import { figures } from "../testing.ts";

describe("harm told by an idiom before the people", () => {
  it.each([
    ["Killed: 9 (including 3 children). Injured: 27.", "KILLED EXACT 9..9 TOTAL"],
    ["Killed: 9 (including 3 children). Injured: 27.", "INJURED EXACT 27..27 TOTAL"],
    ["Niger's losses: 21 civilians and five soldiers.", "KILLED EXACT 5..5 MILITARY"],
    ["The strike wiped out a family of six.", "KILLED EXACT 6..6 TOTAL"],
    ["The raid snuffed out nine lives.", "KILLED EXACT 9..9 TOTAL"],
    ["Police rounded up 230 suspects overnight.", "DETAINED EXACT 230..230 TOTAL"],
    ["The ambush cost the brigade 22 men.", "KILLED EXACT 22..22 MAN"],
    ["The whereabouts of 17 sailors remain unknown.", "MISSING EXACT 17..17 MILITARY"],
    ["Contact was lost with nine of the peacekeepers.", "MISSING EXACT 9..9 MILITARY"],
    ["Rescuers were still looking for four people.", "MISSING EXACT 4..4 TOTAL"],
    ["Medics treated 14 people, including two children, at the scene.", "INJURED EXACT 14..14 TOTAL"],
    ["Fatalities climbed to nineteen on Thursday.", "KILLED EXACT 19..19 TOTAL"],
    ["The army's losses came to 13 men and two tanks.", "KILLED EXACT 13..13 MAN"],
    ["That brings the number of dead to 34 and the injured to 201.", "INJURED EXACT 201..201 TOTAL"],
    ["Among Friday's dead was Lt. Ann Example, 23.", "KILLED EXACT 1..1 MILITARY"],
    ["A strike kills Hamas deputy leader Ben Example and six others.", "KILLED EXACT 6..6 STATUS_UNKNOWN"],
    ["A strike killed Ben Example, the most senior field commander, on Friday.", "KILLED EXACT 1..1 MILITARY"],
    ["The latest deaths bring to 64 the number of people killed.", "KILLED EXACT 64..64 TOTAL"],
  ])("is read from %s", (text, expected) => {
    expect(figures(text)).toContain(expected);
  });

  it("counts nobody behind a caption's words", () => {
    expect(figures("Shot dead: Capt. Ben Example said the rifle went off.")).toEqual([]);
  });

  it.each([
    "Questions were asked: 9 officials answered after the dead had been named.",
    "The bank wiped out debts of six firms.",
    "The road cost the province 22 million dollars after the attack.",
    "Police were searching for two suspects in the killing.",
    "The army treated 14 people as enemies.",
    "Contact was made with nine of the peacekeepers.",
    "One of the dead was a teacher.",
  ])("is not read from %s", (text) => {
    expect(figures(text).filter((figure) => !/ 1\.\.1 /.test(figure))).toEqual([]);
  });
});
