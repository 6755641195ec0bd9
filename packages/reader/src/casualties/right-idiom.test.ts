import { describe, expect, it } from "vitest";
import { figures } from "../testing.ts";

describe("harm told by an idiom behind the people", () => {
  it.each([
    ["Seventeen defenders were put to the sword.", "KILLED EXACT 17..17 TOTAL"],
    ["Fifteen were laid to rest in a mass grave.", "KILLED EXACT 15..15 TOTAL"],
    ["Thirty-one civilians paid with their lives.", "KILLED EXACT 31..31 CIVILIAN"],
    ["None of the 14 people on board survived.", "KILLED EXACT 14..14 TOTAL"],
    ["Neither of the two men survived.", "KILLED EXACT 2..2 MAN"],
    ["A girl of eight is in intensive care.", "INJURED EXACT 1..1 CHILD"],
    ["Two miners are fighting for their lives.", "INJURED EXACT 2..2 WORKER"],
    ["Four people received treatment for smoke inhalation.", "INJURED EXACT 4..4 TOTAL"],
    ["Ten passengers were treated for cuts from flying glass.", "INJURED EXACT 10..10 TOTAL"],
    ["Seven miners were described as being in a serious condition.", "INJURED EXACT 7..7 WORKER"],
    ["Eleven miners are in Chadian custody.", "DETAINED EXACT 11..11 WORKER"],
    ["Two sailors suffered minor injuries and a third lost a finger.", "INJURED EXACT 1..1 MILITARY"],
    ["The hospital had received 23 patients, two of whom died.", "KILLED EXACT 2..2 TOTAL"],
    ["Five more troops fell in the rescue operation.", "KILLED EXACT 5..5 MILITARY"],
    ["The corvette sank after a blast; 46 of its 104 crew died.", "KILLED EXACT 46..46 TOTAL"],
  ])("is read from %s", (text, expected) => {
    expect(figures(text)).toContain(expected);
  });

  it.each([
    "A day later the Russian ambassador was hauled in over the raid.",
    "Four miners received treatment from the company that they called an insult.",
    "The plans were laid to rest after the killing.",
    "None of the 14 villages on the river survived.",
    "Seven miners were described as being in good spirits.",
  ])("is not read from %s", (text) => {
    expect(figures(text)).toEqual([]);
  });

  it("takes the whole of a crew for no figure of the dead", () => {
    expect(figures("The corvette sank after a blast; 46 of its 104 crew died.")).toHaveLength(1);
    expect(figures("Prices fell in the rescue operation of five banks.")).toEqual([]);
  });

  it("counts no one twice where some of the hurt fare badly, and no one dead who was only taken in", () => {
    expect(figures("Six miners were wounded, two of whom are in intensive care.")).toEqual([
      "INJURED EXACT 6..6 WORKER",
    ]);
    expect(figures("The hospital had received 23 patients, two of whom died.")).not.toContain(
      "KILLED EXACT 23..23 TOTAL",
    );
  });
});
