import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";
import { matches, nothing } from "./figures.testing.ts";

describe("harm by rarer words", () => {
  matches([
    ["Her sister did not survive the raid.", ["KILLED EXACT 1..1 TOTAL"]],
    ["Three oil workers were snatched off a ship.", ["DETAINED EXACT 3..3 WORKER"]],
    ["At least nine fishermen have vanished.", ["MISSING AT_LEAST 9.. CIVILIAN"]],
    ["In the raid 110 soldiers were diagnosed with brain injuries.", ["INJURED EXACT 110..110 MILITARY"]],
    ["He died with seven of his aides.", ["KILLED EXACT 1..1 MAN", "KILLED EXACT 7..7 TOTAL"]],
    ["Rebels said they had taken six captive.", ["DETAINED EXACT 6..6 TOTAL"]],
    ["A fisherman shot dead at sea was buried.", ["KILLED EXACT 1..1 CIVILIAN"]],
  ]);
  nothing([
    "The plan did not survive the raid.",
    "A win was snatched from three teams.",
    "Nine problems have vanished.",
    "In the raid 110 soldiers were diagnosed with malaria.",
    "He came with seven of his aides to the raid.",
    "Rebels said they had taken six towns.",
    "A fisherman saw a shark dead at sea.",
  ]);
});

describe("deaths by nature or by accident", () => {
  nothing([
    "A fourth soldier died of a heart attack at the border.",
    "Ten refugees were crushed to death when a truck overturned.",
    "Two marines died of natural causes.",
  ]);
  matches([
    ["A fourth soldier died of his wounds at the border.", ["KILLED EXACT 1..1 MILITARY"]],
    ["Ten refugees died from gunfire.", ["KILLED EXACT 10..10 TOTAL"]],
    ["Two marines died in an attack on a truck that overturned.", ["KILLED EXACT 2..2 MILITARY"]],
  ]);
});

describe("who is numbered", () => {
  matches([
    ["The number of dead soldiers stood at twelve.", ["KILLED EXACT 12..12 MILITARY"]],
    ["The number of fallen troops rose to three.", ["KILLED EXACT 3..3 MILITARY"]],
    ["The civilian death toll rose to 20.", ["KILLED EXACT 20..20 CIVILIAN"]],
    ["Rebels gave a toll of five injured.", ["INJURED EXACT 5..5 TOTAL"]],
  ]);
  nothing([
    "The number of soldiers stood at twelve.",
    "The number of fallen trees rose to three.",
    "The civilian road toll was set at a dollar.",
  ]);
});

describe("numbers of no one further", () => {
  matches([
    ["Eight members of one family were killed.", ["KILLED EXACT 8..8 TOTAL"]],
    ["Gunmen kidnapped 11 children, the oldest of them nine.", ["DETAINED EXACT 11..11 CHILD"]],
    ["Two sons of one household died in the raid.", ["KILLED EXACT 2..2 TOTAL"]],
  ]);
  matches([
    ["One family was killed.", ["KILLED EXACT 1..1 TOTAL"]],
    [
      "Rebels killed 11 guards, and nine of them were women.",
      ["KILLED EXACT 11..11 MILITARY", "KILLED EXACT 9..9 WOMAN"],
    ],
    ["In one village eight were killed.", ["KILLED EXACT 8..8 TOTAL"]],
  ]);
  it("are not taken from a group told of before", () => {
    expect(figures("Eleven of the kidnapped children were found.")).toEqual([]);
    expect(figures("Four kidnapped children were found.")).toEqual(["DETAINED EXACT 4..4 CHILD"]);
  });
});

describe("whose citizens were harmed", () => {
  const nationality = (text: string) => casualties(text)[0]?.nationality ?? null;
  it.each([
    "Four U.S. troops were wounded.",
    "Two Americans were killed.",
    "Six members of the United States Army were killed.",
  ])("is told by a name before or behind the people: %s", (text) => {
    expect(nationality(text)).toBe("USA");
  });
  it.each([
    "Four troops were wounded in the United States.",
    "Two people were killed by United States troops.",
    "Six members of a church in the United States were killed.",
  ])("is not told by where or by whom: %s", (text) => {
    expect(nationality(text)).toBeNull();
  });
});
