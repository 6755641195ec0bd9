import { describe, expect, it } from "vitest";
import { figures } from "../testing.ts";

describe("the class of people harmed", () => {
  it.each([
    ["Police officer Ivo Brandt was shot in the arm.", ["INJURED EXACT 1..1 POLICE"]],
    ["Deputy Ana Ruiz was shot and killed.", ["KILLED EXACT 1..1 POLICE"]],
    ["A raid killed Maj. Gen. Ivo Brandt on Friday.", ["KILLED EXACT 1..1 MILITARY"]],
    ["The boy Ivo Brandt was killed.", ["KILLED EXACT 1..1 CHILD"]],
  ])("is told by the role in front of a name: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    [
      "In the attack 27 soldiers were killed, 33 were wounded and seven went missing.",
      ["KILLED EXACT 27..27 MILITARY", "INJURED EXACT 33..33 MILITARY", "MISSING EXACT 7..7 MILITARY"],
    ],
    [
      "The blast killed four Chilean, three Kenyan and two Peruvian soldiers.",
      ["KILLED EXACT 4..4 MILITARY", "KILLED EXACT 3..3 MILITARY", "KILLED EXACT 2..2 MILITARY"],
    ],
  ])("is carried through a sentence: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ["The strike killed two gunmen and 30 were wounded.", ["KILLED EXACT 2..2 MILITANT", "INJURED EXACT 30..30 TOTAL"]],
    [
      "The attack killed three children and 20 were wounded.",
      ["KILLED EXACT 3..3 CHILD", "INJURED EXACT 20..20 TOTAL"],
    ],
    [
      "A raid killed two soldiers. Later 30 were wounded.",
      ["KILLED EXACT 2..2 MILITARY", "INJURED EXACT 30..30 TOTAL"],
    ],
    ["Ana Ruiz was shot and killed.", ["KILLED EXACT 1..1 TOTAL"]],
  ])("is never passed on to others than those told of: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
