import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("condemnations around a quotation", () => {
  test.each([
    [`Mali denounces Niger's "provocations".`, "CONDEMNATION EFFECTED MLI>NER"],
    [`Mali's president denounced the "shameful act" of Niger.`, "CONDEMNATION EFFECTED MLI>NER"],
    [
      "Mali's president condemned what he called the hybrid war of the Nigerien regime.",
      "CONDEMNATION EFFECTED MLI>NER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    [`Mali denounces the "provocations" of smugglers.`],
    ["Mali's president condemned what he called a wave of burglaries."],
    [`Mali's president praised the "noble act" of Niger.`],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("an official of no named state", () => {
  test.each([
    ["Chadian Foreign Minister Ali Madu met the acting defence minister in Bamako.", "MEETING EFFECTED TCD>MLI"],
    ["Chadian Foreign Minister Ali Madu met Foreign Minister Issa Koro in Bamako.", "MEETING EFFECTED TCD>MLI"],
    ["Chad's president met the prime minister in Niamey.", "MEETING EFFECTED TCD>NER"],
  ])("is of the place: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chadian Foreign Minister Ali Madu met the defence minister in N'Djamena."],
    ["Chad's president met engineers in Niamey."],
    ["Chad's president met survivors in Bamako."],
  ])("is no meeting of states: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("missions that stay", () => {
  test.each([["Mali has never closed its embassy in Niamey."], ["Mali's embassy in Niamey never closed."]])(
    "tell no act: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  test("a foreign mission ordered to close is closed by the host", () => {
    expect(told("Mali ordered the Nigerien embassy in Bamako to close.")).toEqual(
      rows("MISSION_CLOSED EFFECTED MLI>NER"),
    );
  });
});
