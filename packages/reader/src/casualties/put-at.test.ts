import { describe, expect, it } from "vitest";
import { figures } from "../testing.ts";

describe("a rival count that names neither people nor harm", () => {
  it.each([
    ["The mayor said 400 rebels were killed in the battle. A field officer later put it at 1,200.", "1200..1200"],
    ["Doctors counted 290 deaths in the town; the governor speaks of more than 300.", "KILLED MORE_THAN 301.. TOTAL"],
    ["Nine soldiers were killed, officials said. The rebels spoke of 40.", "KILLED EXACT 40..40 TOTAL"],
    ["The blast killed 112 people by the army's count (a charity said 90).", "KILLED EXACT 90..90 TOTAL"],
  ])("is read from %s", (text, expected) => {
    expect(figures(text).join("\n")).toContain(expected);
  });

  it.each([
    ["Nine soldiers were killed. The rebels spoke of 40 villages.", 1],
    ["Nine soldiers were killed. Rebels put it at risk again.", 1],
    ["The officials spoke of 40 at the meeting.", 0],
    ["Traders said 90.", 0],
  ])("is not read from %s", (text, count) => {
    expect(figures(text)).toHaveLength(count);
  });
});

describe("those whom a clause between counts by themselves", () => {
  it("leaves out whoever counts them", () => {
    expect(figures("A nurse at the health centre counted eight dead.")).toEqual(["KILLED EXACT 8..8 TOTAL"]);
    expect(figures("Two envoys in Lima put them at 80 killed since March.")).toEqual(["KILLED EXACT 80..80 TOTAL"]);
  });

  it("counts the death of several once", () => {
    expect(figures("The army confirmed the death of three soldiers.")).toEqual(["KILLED EXACT 3..3 MILITARY"]);
    expect(figures("The army confirmed the death of a third soldier.")).toEqual(["KILLED EXACT 1..1 MILITARY"]);
  });
});

describe("harm told behind what stands between it and the people", () => {
  it.each([
    ["Four unarmed observers, from Austria, Chad and Peru, were killed last Tuesday.", "KILLED EXACT 4..4"],
    ["Six nurses, all from Niger, were hurt.", "INJURED EXACT 6..6"],
    [
      "Thirteen soldiers serving with the regional force and with the mission were killed.",
      "KILLED EXACT 13..13 MILITARY",
    ],
    ["The ambulance service reports three moderately wounded in the town.", "INJURED EXACT 3..3 TOTAL"],
    ["A doctor said 12 bodies were found and that 9 more lay in the city's morgues.", "KILLED EXACT 9..9 TOTAL"],
    ["Some 400 prisoners from that war were still being held when the camp closed.", "DETAINED APPROXIMATELY 400..400"],
    ["Chad has lost 51 people since May.", "KILLED EXACT 51..51 TOTAL"],
    ["The movement acknowledged the loss of 17.", "KILLED EXACT 17..17 TOTAL"],
    ["Fifteen of them had bullet wounds.", "INJURED EXACT 15..15 TOTAL"],
    ["The governor, General Ben Example, was shot while visiting a post and died of his wounds.", "KILLED EXACT 1..1"],
    ["Ann Example and her brother Ben Example were killed.", "KILLED EXACT 2..2"],
  ])("is read from %s", (text, expected) => {
    expect(figures(text).join("\n")).toContain(expected);
  });

  it.each([
    "Four observers, from Austria, Chad and Peru, were invited.",
    "The town has lost 51 people to the capital.",
    "The movement acknowledged the loss of 17 villages.",
    "Nine papers lay in the city's morgue of archives of dead towns.",
    "Some 400 talks were still being held when the camp closed.",
  ])("is not read from %s", (text) => {
    expect(figures(text).filter((figure) => !figure.startsWith("KILLED VAGUE"))).toEqual([]);
  });
});

describe("a speaker's own kin", () => {
  it("are counted where they were killed, and not where they died", () => {
    expect(figures('"My brother was killed in front of me," he said.').join()).toContain("KILLED EXACT 1..1");
    expect(figures('"Our son was shot dead at the gate," she said.').join()).toContain("KILLED EXACT 1..1");
    expect(figures('"My mother died when I was four," he said of the war.')).toEqual([]);
  });
});

describe("losses told by idioms", () => {
  it.each([
    ["The death toll has passed 2,000, the ministry said.", "KILLED MORE_THAN 2001.. TOTAL"],
    ["The governor gave the number of dead as 60.", "KILLED EXACT 60..60 TOTAL"],
    ["Chad was thought to have lost about 13 men that day.", "KILLED APPROXIMATELY 13..13"],
    ["The army claimed 58 soldiers killed for the loss of nine of its own men.", "KILLED EXACT 9..9"],
    ["Soldiers took five people from a house in the hamlet.", "DETAINED EXACT 5..5 TOTAL"],
    ["The soldiers took away two of her nephews.", "DETAINED EXACT 2..2"],
    [
      "Two soldiers died on a mine. Four more fell on Saturday in what he called an ambush.",
      "KILLED EXACT 4..4 MILITARY",
    ],
    ["Some 41 people were killed in militant violence, compared with 25 in all of 2022.", "KILLED EXACT 25..25"],
    ["Two of their bodies have been picked up.", "KILLED EXACT 2..2"],
    ["No one on the southern side was harmed.", "INJURED NONE_CLAIMED 0..0 TOTAL"],
  ])("are read from %s", (text, expected) => {
    expect(figures(text).join("\n")).toContain(expected);
  });

  it.each([
    "Rebels shot down ten planes and Moscow acknowledged the loss of four.",
    "Soldiers took five people from a list.",
    "The waiter took away two of the plates.",
    "Prices fell. Four more fell on Saturday.",
    "Sales rose to 41, compared with 25 in 2022.",
    "No one on the southern side was asked.",
  ])("are not read from %s", (text) => {
    expect(figures(text)).toEqual([]);
  });

  it("count once those who are told one by one behind", () => {
    expect(figures("Two soldiers, a major and a captain, were killed on Monday.")).toEqual([
      "KILLED EXACT 2..2 MILITARY",
    ]);
    expect(figures("Two soldiers, a medic and a driver were killed on Monday.")).toHaveLength(3);
  });
});
