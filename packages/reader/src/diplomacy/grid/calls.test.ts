import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("calls in the forms that news gives them", () => {
  test.each([
    [
      "Turkish President Selim Demir spoke by phone with Bulgarian President Ivan Petrov.",
      "PHONE_CALL EFFECTED TUR>BGR",
    ],
    ["The foreign ministers of Turkey and Bulgaria held a phone call.", "PHONE_CALL EFFECTED TUR>BGR"],
    [
      "Turkey's foreign minister discussed the dispute with his Bulgarian counterpart in a telephone call.",
      "PHONE_CALL EFFECTED TUR>BGR",
    ],
    [
      "In a phone call, Turkish President Selim Demir told his Bulgarian counterpart that tensions must ease.",
      "PHONE_CALL EFFECTED TUR>BGR",
    ],
    [
      "Demir spoke on Tuesday with Ivan Petrov, the Bulgarian president, the office of Turkish President Selim Demir said.",
      "PHONE_CALL EFFECTED TUR>BGR",
    ],
    [
      "A telephone conversation took place between the Turkish and Bulgarian foreign ministers.",
      "PHONE_CALL EFFECTED TUR>BGR",
    ],
    [
      "Turkish Foreign Minister Selim Demir received a phone call from his Bulgarian counterpart, Ivan Petrov.",
      "PHONE_CALL EFFECTED TUR>BGR",
    ],
    ["Turkish Foreign Minister Selim Demir called his Bulgarian counterpart on Sunday.", "PHONE_CALL EFFECTED TUR>BGR"],
    [
      "Turkey's president had a telephone conversation with the Bulgarian prime minister.",
      "PHONE_CALL EFFECTED TUR>BGR",
    ],
    ["Turkish and Bulgarian presidents speak by phone", "PHONE_CALL EFFECTED TUR>BGR"],
    [
      "The two leaders spoke by phone, the offices of the Turkish and Bulgarian presidents said.",
      "PHONE_CALL EFFECTED TUR>BGR",
    ],
    ["Turkey's president will speak with Bulgaria's president by phone on Friday.", "PHONE_CALL PLANNED TUR>BGR"],
    [
      "Turkish Defence Minister Selim Demir talked to his Bulgarian and Greek counterparts by telephone.",
      "PHONE_CALL EFFECTED TUR>BGR; PHONE_CALL EFFECTED TUR>GRC",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Turkey's president spoke to reporters in Ankara."]])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
