import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("contacts told in passing", () => {
  test.each([
    [
      "Peru and Chile are at odds. Bolivia's president made calls to each of them.",
      "PHONE_CALL EFFECTED BOL>PER; PHONE_CALL EFFECTED BOL>CHL",
    ],
    [
      "Peru's foreign minister telephoned Chile's Juan Soto on Monday, as did Bolivia's foreign minister.",
      "PHONE_CALL EFFECTED PER>CHL; PHONE_CALL EFFECTED BOL>CHL",
    ],
    [
      "Peru's foreign minister raised it with his Chilean counterpart, Juan Soto, when they spoke by phone.",
      "PHONE_CALL EFFECTED PER>CHL",
    ],
    [
      "Peru's foreign minister spoke with Chile's Juan Soto by phone and is expected to see him in Quito.",
      "PHONE_CALL EFFECTED PER>CHL; MEETING PLANNED PER>CHL",
    ],
    [
      "Peru's foreign minister was in Santiago on Monday and spoke to Chile's president Juan Soto.",
      "VISIT EFFECTED PER>CHL; MEETING EFFECTED PER>CHL",
    ],
    ["Peru's president is to stop in Santiago and Quito next week.", "VISIT PLANNED PER>CHL; VISIT PLANNED PER>ECU"],
    ["Peru's foreign minister has accepted an invitation to Santiago.", "VISIT PLANNED PER>CHL"],
    ["Peru's ambassador in Santiago met Chile's president Juan Soto.", "MEETING EFFECTED PER>CHL"],
    ["Peru's prime minister at the time, Ana Ruiz Paz, came to Santiago in 2021.", "VISIT EFFECTED PER>CHL"],
    ["Juan Soto Paz, Peru's tanaiste, came to Santiago.", "VISIT EFFECTED PER>CHL"],
    [
      "Bolivia's president has offered to bring the leaders of Peru and Chile to one table. Peru and Chile are silent.",
      "MEDIATION_OFFERED EFFECTED BOL>PER; MEDIATION_OFFERED EFFECTED BOL>CHL",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Bolivia's president made calls to reporters."],
    ["Peru's ambassador in Santiago met students of the city."],
    ["Peru's ambassador in Santiago met Peru's president Juan Soto."],
    ["Chad, Mali and Niger were to have met in Brussels."],
    ["Peru's president is to stop in his tracks."],
    ["Peru's president has accepted an invitation to dinner."],
    ["A delegation of lawmakers from the three lake states is to travel to Santiago. Peru knew nothing."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("a meeting that was to be held and has been put off is denied", () => {
    expect(told("A meeting between Peru and Chile that was to be held in Quito has been put off.")).toEqual(
      rows("MEETING DENIED PER>CHL"),
    );
  });
});
