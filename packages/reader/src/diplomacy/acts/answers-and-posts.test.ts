import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("a note handed over at a summons", () => {
  test.each([
    ["Iraq summoned the Turkish ambassador on Thursday and handed him a note of protest."],
    ["The Turkish ambassador was called in by Iraq this morning. He was given a protest letter by Iraq."],
    ["Iraq hauled in the Turkish envoy and gave him a protest note."],
  ])("is no act of its own: %s", (text) => {
    expect(told(text)).toEqual(["ENVOY_SUMMONED EFFECTED IRQ>TUR"]);
  });

  test.each([
    [
      "Iraq summoned the Turkish ambassador on Thursday. On May 2 it had handed the Turkish ambassador a note of protest.",
      "ENVOY_SUMMONED EFFECTED IRQ>TUR; PROTEST_NOTE EFFECTED IRQ>TUR",
    ],
    ["Iraq handed the Turkish ambassador a note of protest.", "PROTEST_NOTE EFFECTED IRQ>TUR"],
    [
      "Iraq summoned the Turkish ambassador. It has filed 31 protests with Turkey.",
      "ENVOY_SUMMONED EFFECTED IRQ>TUR; PROTEST_NOTE EFFECTED IRQ>TUR",
    ],
  ])("is one where it was given at another time or by itself: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});

describe("ambassadors of both who go back", () => {
  const deal = "Chad and Mali signed an accord on Friday.";
  test.each([
    ["Ambassadors are to go back to their posts by the end of June.", "ANNOUNCED"],
    ["Ambassadors returned to their posts a week later.", "EFFECTED"],
    ["Ambassadors will return to their posts in June.", "ANNOUNCED"],
  ])("are of each in the other's capital: %s", (text, status) => {
    const both = `AMBASSADOR_RETURNED ${status} TCD>MLI; AMBASSADOR_RETURNED ${status} MLI>TCD`;
    expect(told(`${deal} ${text}`)).toEqual(rows(`AGREEMENT EFFECTED TCD>MLI; ${both}`));
  });

  test.each([
    ["Ambassadors returned to the table."],
    ["Ambassadors go back and forth."],
    ["Ambassadors discussed going back to their posts."],
  ])("are not told of in: %s", (text) => {
    expect(told(`${deal} ${text}`).filter((row) => /EFFECTED|ANNOUNCED/.test(row))).toEqual([
      "AGREEMENT EFFECTED TCD>MLI",
    ]);
  });
});

describe("help offered to two that have fallen out", () => {
  const row = "Chad and Mali have fallen out.";
  test.each([
    ["Togo has volunteered its help."],
    ["Togo lent its good offices."],
    ["Togo stood ready to bring the two sides together."],
    ["Togo had tried its hand as a go-between."],
    ["Togo has offered to chair a meeting of the two sides."],
  ])("is mediation: %s", (text) => {
    expect(told(`${row} ${text}`)).toEqual(
      rows("MEDIATION_OFFERED EFFECTED TGO>TCD; MEDIATION_OFFERED EFFECTED TGO>MLI"),
    );
  });

  test.each([
    ["Togo has offered its congratulations."],
    ["Togo stood ready to fight."],
    ["Togo tried its hand at cricket."],
    ["Togo offered to chair a committee on fish."],
  ])("is none: %s", (text) => {
    expect(told(`${row} ${text}`)).toEqual([]);
  });
});

describe("what is told by its neighbours", () => {
  test.each([
    ["Poland denied that it was about to recall its ambassador from Minsk.", "AMBASSADOR_RECALLED DENIED POL>BLR"],
    ["Chad's president will raise it when he visits Mali in August.", "VISIT PLANNED TCD>MLI"],
    [
      "Chad closed its consulate in Mali in 2015; it was reopened in 2016.",
      "MISSION_CLOSED EFFECTED TCD>MLI; MISSION_REOPENED EFFECTED TCD>MLI",
    ],
    [
      "The Ministry of the Kingdom of Bahrain denounces the statements made by the Iraqi speaker.",
      "CONDEMNATION EFFECTED BHR>IRQ",
    ],
  ])("is read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Analysts had speculated that Chad would recall its ambassador from Mali."],
    ["Chad's minister feared that Mali would recall its ambassador."],
    ["Chad's minister hoped that the ambassador in Mali would be back soon."],
  ])("is not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
