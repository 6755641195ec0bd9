import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";

describe("wordings of harm", () => {
  it.each([
    ["Juan Perez, 27, a sergeant, was killed by a sniper.", ["KILLED EXACT 1..1 MILITARY"]],
    ["A raid hit the camp. His colleague, Luis Gomez, remains missing.", ["MISSING EXACT 1..1 TOTAL"]],
    ["At least 17 people have now died in the raids.", ["KILLED AT_LEAST 17.. TOTAL"]],
    [
      "The blast killed a guard and another was wounded.",
      ["KILLED EXACT 1..1 MILITARY", "INJURED EXACT 1..1 MILITARY"],
    ],
    ["Four soldiers were hacked to death.", ["KILLED EXACT 4..4 MILITARY"]],
    ["After the raid 63 people were treated in hospital.", ["INJURED EXACT 63..63 TOTAL"]],
    ["The army mourned the loss of 64 soldiers.", ["KILLED EXACT 64..64 MILITARY"]],
    ['Chad "neutralised" 30 soldiers.', ["KILLED EXACT 30..30 MILITARY"]],
    ["The strikes killed a total of 11 people.", ["KILLED EXACT 11..11 TOTAL"]],
    ["Five men who had come to pray were arrested.", ["DETAINED EXACT 5..5 MAN"]],
    ["A policeman who was in critical condition died.", ["KILLED EXACT 1..1 POLICE"]],
    ["No Chilean citizens were among the casualties.", ["KILLED NONE_CLAIMED 0..0 TOTAL"]],
    ["No Chilean soldiers were harmed.", ["INJURED NONE_CLAIMED 0..0 MILITARY"]],
  ])("are read from %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    "The loss of 64 houses angered the village.",
    "The ministry harmed 20 years of work.",
    "Juan Perez, 27, a sergeant, was promoted.",
    "A third was shown on television.",
    "Three injured workers who had come to pray went home.",
    "Five men who said that guards were arrested went home.",
  ])("are not read from %s", (text) => {
    expect(figures(text).filter((figure) => !figure.startsWith("INJURED"))).toEqual([]);
  });

  it("keep the nationality of people of whom none came to harm", () => {
    expect(casualties("No Chilean soldiers were harmed.")[0]).toMatchObject({ nationality: "CHL" });
  });
});

describe("parts after a colon and in asides", () => {
  it("hang on the figure before them", () => {
    const claims = casualties(
      "Thirteen peacekeepers have been killed: nine Chileans, three Malawians and a Uruguayan.",
    );
    const parts = claims.filter(({ derived, min }) => !derived && min !== 13);
    expect(parts.map(({ min, nationality, victimClass }) => [min, nationality, victimClass])).toEqual([
      [9, "CHL", "MILITARY"],
      [3, "MWI", "MILITARY"],
      [1, "URY", "MILITARY"],
    ]);
    expect(parts.every(({ partOf }) => partOf !== null && claims[partOf]?.min === 13)).toBe(true);
  });

  it("take no effect from a verb behind the aside", () => {
    expect(figures("Three people, including a guard, died and a dozen others were wounded.")).toEqual([
      "KILLED EXACT 3..3 TOTAL",
      "KILLED EXACT 1..1 MILITARY",
      "INJURED VAGUE 12.. TOTAL",
    ]);
  });

  it("are none where the figure before is smaller", () => {
    expect(figures("Two guards were killed: 300 villagers watched.")).toEqual(["KILLED EXACT 2..2 MILITARY"]);
  });
});

describe("a figure of several days", () => {
  it("covers several incidents", () => {
    const [claim] = casualties(
      "The strikes of 3 and 5 May killed a total of 11 people: two in Chad and nine in Niger.",
    );
    expect(claim).toMatchObject({
      scope: "MULTI_INCIDENT",
      min: 11,
      incident: { country: null, date: { start: "2024-05-03", end: "2024-05-05" } },
    });
  });

  it("is of one incident where there is one day", () => {
    expect(casualties("The strikes of 3 May killed 11 people in Niger.")[0]).toMatchObject({ scope: "INCIDENT" });
  });
});
