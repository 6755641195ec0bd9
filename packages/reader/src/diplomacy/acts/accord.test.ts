import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("what accords and credentials tell", () => {
  test.each([
    [
      "Poland said drones had crossed from Belarus. The Belarusian ambassador was summoned to the foreign ministry.",
      "ENVOY_SUMMONED EFFECTED POL>BLR",
    ],
    [
      "The accord between Chile and Peru provides for embassies to be reopened.",
      "MISSION_REOPENED AGREED CHL>PER; MISSION_REOPENED AGREED PER>CHL",
    ],
    [
      "Chile and Peru agreed that full diplomatic representation will be restored.",
      "RELATIONS_RESTORED AGREED CHL>PER; RELATIONS_RESTORED AGREED PER>CHL",
    ],
    ["The leaders of Chile and Peru declared that they were no longer at war.", "AGREEMENT EFFECTED CHL>PER"],
    [
      "Chile's new ambassador to Peru, Rosa Diaz, presented her credentials in Lima.",
      "AMBASSADOR_APPOINTED EFFECTED CHL>PER",
    ],
    ["Chile said it would open an embassy in Tonga.", "MISSION_REOPENED ANNOUNCED CHL>TON"],
    [
      "Chile and Peru made up after mediation by Brazil.",
      "MEDIATION_OFFERED EFFECTED BRA>CHL; MEDIATION_OFFERED EFFECTED BRA>PER",
    ],
    [
      "Peru and Chile share a border. Chile severed relations with its neighbour.",
      "RELATIONS_SEVERED EFFECTED CHL>PER",
    ],
    [
      "Chile said relations with Peru would be kept at the level of chargé d'affaires.",
      "MISSION_DOWNGRADED ANNOUNCED CHL>PER",
    ],
    ["Gabriel Rojas is to become the first Chilean president to visit Suva.", "VISIT PLANNED CHL>FJI"],
    [
      "A spokesperson for the ministry in Santiago said all high-level visits between Chile and Peru planned for this week had been suspended.",
      "VISIT_CANCELLED EFFECTED CHL>PER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chile opened an embassy ball with a dance."],
    ["Chile called for mediation by the church."],
    ["Chile is no longer at war with itself."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
