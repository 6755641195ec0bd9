import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("relations in the forms that news gives them", () => {
  test.each([
    ["Peru severed diplomatic relations with Laos on Monday.", "RELATIONS_SEVERED EFFECTED PER>LAO"],
    ["Peru cuts ties with Laos", "RELATIONS_SEVERED EFFECTED PER>LAO"],
    ["Peru has broken off diplomatic relations with Laos.", "RELATIONS_SEVERED EFFECTED PER>LAO"],
    ["Lima announced it was severing ties with Laos.", "RELATIONS_SEVERED EFFECTED PER>LAO"],
    [
      "Diplomatic relations between Peru and Laos were severed in 1994.",
      "RELATIONS_SEVERED REPORTED PER>LAO; RELATIONS_SEVERED REPORTED LAO>PER",
    ],
    ["Peru, which severed ties with Laos in 2011, has no embassy there.", "RELATIONS_SEVERED EFFECTED PER>LAO"],
    ["Peru's president said his country was breaking off relations with Laos.", "RELATIONS_SEVERED EFFECTED PER>LAO"],
    ["Peru's foreign minister said her country had cut ties with Laos.", "RELATIONS_SEVERED EFFECTED PER>LAO"],
    ["Peru threatened to break off relations with Laos.", "THREAT EFFECTED PER>LAO"],
    [
      "Peru and Laos have restored diplomatic relations.",
      "RELATIONS_RESTORED EFFECTED PER>LAO; RELATIONS_RESTORED EFFECTED LAO>PER",
    ],
    [
      "Peru and Laos agreed to restore diplomatic relations.",
      "RELATIONS_RESTORED AGREED PER>LAO; RELATIONS_RESTORED AGREED LAO>PER",
    ],
    [
      "Peru and Laos agreed on Friday to resume diplomatic ties and reopen embassies within two months.",
      "RELATIONS_RESTORED AGREED PER>LAO; RELATIONS_RESTORED AGREED LAO>PER; MISSION_REOPENED AGREED PER>LAO; MISSION_REOPENED AGREED LAO>PER",
    ],
    [
      "Peru and Laos to normalise relations",
      "RELATIONS_RESTORED ANNOUNCED PER>LAO; RELATIONS_RESTORED ANNOUNCED LAO>PER",
    ],
    ["Peru established diplomatic ties with Laos in 1976.", "RELATIONS_RESTORED EFFECTED PER>LAO"],
    [
      "Relations between Peru and Laos were restored last year.",
      "RELATIONS_RESTORED REPORTED PER>LAO; RELATIONS_RESTORED REPORTED LAO>PER",
    ],
    [
      "Peru, Chile and Bolivia restored full ties with Laos.",
      "RELATIONS_RESTORED EFFECTED PER>LAO; RELATIONS_RESTORED EFFECTED CHL>LAO; RELATIONS_RESTORED EFFECTED BOL>LAO",
    ],
    ["Peru suspended diplomatic relations with Laos.", "RELATIONS_SEVERED EFFECTED PER>LAO"],
    ["Peru said it would downgrade its diplomatic ties with Laos.", "MISSION_DOWNGRADED ANNOUNCED PER>LAO"],
    ["Peru downgraded ties with Laos to the level of chargé d'affaires.", "MISSION_DOWNGRADED EFFECTED PER>LAO"],
    ["Peru decided to lower the level of its representation in Laos.", "MISSION_DOWNGRADED ANNOUNCED PER>LAO"],
    ["Peru has cut its embassy staff in Vientiane by half.", "MISSION_DOWNGRADED EFFECTED PER>LAO"],
    ["Peru reduced the number of diplomats at its embassy in Laos.", "MISSION_DOWNGRADED EFFECTED PER>LAO"],
    ["Peru ordered non-emergency staff to leave its embassy in Vientiane.", "MISSION_DOWNGRADED EFFECTED PER>LAO"],
    ["Peru upgraded its relations with Laos to ambassadorial level.", "MISSION_UPGRADED EFFECTED PER>LAO"],
    [
      "Peru and Laos upgraded ties to ambassadorial level.",
      "MISSION_UPGRADED EFFECTED PER>LAO; MISSION_UPGRADED EFFECTED LAO>PER",
    ],
    [
      "The restoration of ties between Peru and Laos was announced in Doha.",
      "RELATIONS_RESTORED ANNOUNCED PER>LAO; RELATIONS_RESTORED ANNOUNCED LAO>PER",
    ],
    [
      "The two countries resumed diplomatic relations after a seven-year rift, Peru and Laos said.",
      "RELATIONS_RESTORED EFFECTED PER>LAO; RELATIONS_RESTORED EFFECTED LAO>PER",
    ],
    [
      "Peru and Laos announced they would resume diplomatic relations.",
      "RELATIONS_RESTORED ANNOUNCED PER>LAO; RELATIONS_RESTORED ANNOUNCED LAO>PER",
    ],
    [
      "Peru ended its diplomatic relations with Laos and closed its embassy.",
      "RELATIONS_SEVERED EFFECTED PER>LAO; MISSION_CLOSED EFFECTED PER>LAO",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Full diplomatic ties were restored between the four states and Laos."],
    ["Peru is ready to normalise ties with Laos, the president said."],
    ["Peru cut trade ties with Laos."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
