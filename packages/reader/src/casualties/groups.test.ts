import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";

describe("how groups are worded", () => {
  it.each([
    ["Eleven soldiers and policemen died in the attack.", ["KILLED EXACT 11..11 MILITARY"]],
    ["The troops shot both pilots dead.", ["KILLED EXACT 2..2 MILITARY"]],
    ["A couple were killed by a shell.", ["KILLED EXACT 2..2 TOTAL"]],
    ["A fifth Chilean was seized at sea.", ["DETAINED EXACT 1..1 TOTAL"]],
    [
      "Fourteen Chilean, three Malawian and two Fijian guards were killed.",
      ["KILLED EXACT 14..14 MILITARY", "KILLED EXACT 3..3 MILITARY", "KILLED EXACT 2..2 MILITARY"],
    ],
    [
      "The mayor died along with at least 23 others.",
      ["KILLED EXACT 1..1 OFFICIAL", "KILLED AT_LEAST 23.. STATUS_UNKNOWN"],
    ],
    ["Bolivia is holding two Chilean fishermen.", ["DETAINED EXACT 2..2 CIVILIAN"]],
    ["Nine people were killed, three of them children.", ["KILLED EXACT 9..9 TOTAL", "KILLED EXACT 3..3 CHILD"]],
    [
      "More than 900 people, around 400 of them guards, have been killed.",
      ["KILLED MORE_THAN 901.. TOTAL", "KILLED APPROXIMATELY 400..400 MILITARY"],
    ],
    ["Sixteen peasants on their way to a rally were mown down.", ["KILLED EXACT 16..16 CIVILIAN"]],
    ["Tens of thousands are believed to have died.", ["KILLED VAGUE 10000.. TOTAL"]],
  ])("is read from %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    "Both sides were hurt by the sanctions.",
    "The stadium holds 700 people.",
    "The father of a student shot in 2010 spoke.",
    "Seven Boeings were sold.",
    "A death sentence was passed.",
  ])("is not read from %s", (text) => {
    expect(figures(text).filter((figure) => !figure.includes("CIVILIAN"))).toEqual([]);
  });

  it("takes one person told of twice between commas for one", () => {
    expect(figures("One of the victims, a nurse, has died.")).toEqual(["KILLED EXACT 1..1 AID_WORKER"]);
  });
});

describe("figures of no one (R1)", () => {
  it.each([
    ["No Chileans were harmed.", "INJURED", "TOTAL", "CHL"],
    ["The blast injured no one.", "INJURED", "TOTAL", null],
    ["None of the three other men on board was hurt.", "INJURED", "MAN", null],
    ["The siege ended without loss of life.", "KILLED", "TOTAL", null],
    ["There was no death on our side.", "KILLED", "TOTAL", null],
  ])("are read from %s", (text, effect, victimClass, nationality) => {
    const [claim, ...others] = casualties(text).filter(({ derived }) => !derived);
    expect(claim).toMatchObject({ effect, victimClass, nationality, quantifier: "NONE_CLAIMED" });
    expect(others).toEqual([]);
  });

  it.each(["No Chilean soldier was captured.", "No one has claimed the attack.", "None of the demands was met."])(
    "are not read from %s",
    (text) => {
      expect(casualties(text)).toEqual([]);
    },
  );
});

describe("a figure that only says the number", () => {
  it("is of what the sentence before told", () => {
    expect(figures("Eleven guards were injured. The figure rose to 34 on Friday.")).toContain(
      "INJURED EXACT 34..34 TOTAL",
    );
  });

  it("is nothing where no harm was told", () => {
    expect(figures("Eleven guards were hired. The figure rose to 34 on Friday.")).toEqual([]);
  });
});
