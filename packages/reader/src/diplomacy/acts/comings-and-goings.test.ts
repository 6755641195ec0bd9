import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("visits and meetings by other words", () => {
  test.each([
    [
      "Peru's foreign secretary is to lead a delegation to Santiago on Monday for talks with his Chilean counterpart.",
      "VISIT PLANNED PER>CHL; MEETING PLANNED PER>CHL",
    ],
    ["Peru's foreign minister returned on Thursday from Santiago.", "VISIT EFFECTED PER>CHL"],
    ["Peru's Ana Ruiz, in Santiago for a visit on Thursday, spoke out.", "VISIT EFFECTED PER>CHL"],
    ["Peru's president visited Quito. He had been in Santiago.", "VISIT EFFECTED PER>ECU; VISIT EFFECTED PER>CHL"],
    ["Peru's envoy for the Amazon, Ana Ruiz Paz, was due in Santiago on Tuesday.", "VISIT PLANNED PER>CHL"],
    [
      "Peru's high commissioner to India, Ana Ruiz, called on Prime Minister Narendra Modi.",
      "MEETING EFFECTED PER>IND",
    ],
    ["Peru's foreign minister called on Chile's president Juan Soto.", "MEETING EFFECTED PER>CHL"],
    ["Chile's president received a Peruvian envoy, Ana Ruiz.", "MEETING EFFECTED CHL>PER"],
    [
      "Peru's president telephoned Chile's Juan Soto on Friday and Bolivian President Luis Paz on Saturday.",
      "PHONE_CALL EFFECTED PER>CHL; PHONE_CALL EFFECTED PER>BOL",
    ],
    [
      "Chile's Juan Soto spoke with Peru's president by phone. Ecuador's president did so too.",
      "PHONE_CALL EFFECTED CHL>PER; PHONE_CALL EFFECTED ECU>PER",
    ],
    [
      "US Secretary of State Antony Blinken and Defense Secretary Lloyd Austin were in Santiago. Peru and Chile quarrel.",
      "VISIT EFFECTED USA>CHL",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text).sort()).toEqual(rows(expected).sort());
  });

  test.each([
    ["Peru's foreign secretary leads a party that looks to Santiago."],
    ["Peru's foreign minister called on Chile's president Juan Soto to withdraw his troops."],
    ["Peru's foreign minister saw the danger."],
    ["Peru's Ana Ruiz, in the mood for a visit on Thursday, spoke out."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("acts of envoys and upon them, by other words", () => {
  test.each([
    [
      "Chile recalled its ambassador and expelled Peru's, Ana Ruiz.",
      "AMBASSADOR_RECALLED EFFECTED CHL>PER; AMBASSADOR_EXPELLED EFFECTED CHL>PER",
    ],
    [
      "Chile's ambassador to Peru left. Chile's president said that the ambassador and 90 soldiers would be withdrawn.",
      "AMBASSADOR_WITHDRAWN ANNOUNCED CHL>PER",
    ],
    [
      "Chile and Peru quarrel. Chile is thinking about shutting the Peruvian consulate in Arica.",
      "MISSION_CLOSED DISCUSSED CHL>PER",
    ],
    [
      "Chile and Peru quarrel. In Chile, Ambassador Ana Ruiz was called in last month over the raid.",
      "ENVOY_SUMMONED REPORTED CHL>PER",
    ],
    ["Chile denounced Peru's supply of shells.", "CONDEMNATION EFFECTED CHL>PER"],
    ["China's Wang Yi and Peruvian Security Council chief Juan Soto held talks.", "MEETING EFFECTED CHN>PER"],
    [
      "Chile, Peru and Bolivia stood by Ecuador. Ecuador thanked them. Chile, Peru and Bolivia signed nothing. Spain called in the ambassadors of all three.",
      "ENVOY_SUMMONED EFFECTED ESP>CHL; ENVOY_SUMMONED EFFECTED ESP>PER; ENVOY_SUMMONED EFFECTED ESP>BOL",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text).sort()).toEqual(rows(expected).sort());
  });

  test.each([
    ["Chile denounced Peru's opposition."],
    ["Chile is not thinking about shutting the Peruvian consulate in Arica."],
    ["Chile's president said that 90 soldiers would be withdrawn from Peru."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
