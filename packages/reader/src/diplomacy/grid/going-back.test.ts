import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";
import { readActs as read } from "../read-acts.testing.ts";

describe("envoys who go back together", () => {
  test.each([
    [
      "Mali recalled its ambassador to Chad in December 2023, and Chad answered in the same way; both returned in May.",
      "AMBASSADOR_RECALLED EFFECTED MLI>TCD; AMBASSADOR_RECALLED EFFECTED TCD>MLI; AMBASSADOR_RETURNED EFFECTED MLI>TCD; AMBASSADOR_RETURNED EFFECTED TCD>MLI",
    ],
    [
      "Peru and Chile recalled their ambassadors from Laos in 2014; they returned eight months later.",
      "AMBASSADOR_RECALLED EFFECTED PER>LAO; AMBASSADOR_RECALLED EFFECTED CHL>LAO; AMBASSADOR_RETURNED EFFECTED PER>LAO; AMBASSADOR_RETURNED EFFECTED CHL>LAO",
    ],
    [
      "Peru withdrew its ambassador to Laos in May and sent him back in June.",
      "AMBASSADOR_WITHDRAWN EFFECTED PER>LAO; AMBASSADOR_RETURNED EFFECTED PER>LAO",
    ],
    ["The Peruvian ambassador to Laos flew home on Monday for consultations.", "AMBASSADOR_RECALLED EFFECTED PER>LAO"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    [
      "Peru recalled its ambassador from Laos. Both returned to the subject of trade.",
      "AMBASSADOR_RECALLED EFFECTED PER>LAO",
    ],
    ["Peru and Laos spoke of the war. They returned home.", ""],
    ["The Peruvian ambassador to Laos flew home on Monday for a holiday.", ""],
    ["Peru's ambassador to Laos sent him back.", ""],
  ])("are nobody else in: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test("have the day that is told of their going back", () => {
    const [returned] = read(
      "Mali recalled its ambassador to Chad in December 2023, and Chad answered in the same way; both returned the following month.",
    ).filter(({ act }) => act === "AMBASSADOR_RETURNED");
    expect(returned?.date?.start).toBe("2024-01-01");
  });
});

describe("journeys", () => {
  test.each([
    ["Kuwait's prime minister visits Laos, then Peru.", "VISIT EFFECTED KWT>LAO; VISIT EFFECTED KWT>PER"],
    ["U.S. envoy Ann Lee ended a five-day visit to Peru.", "VISIT EFFECTED USA>PER"],
    ["Chile's foreign minister dropped in on Lima.", "VISIT EFFECTED CHL>PER"],
    ["Chile has dispatched an envoy to Lima.", "VISIT EFFECTED CHL>PER"],
    ["Chile's president arrived in Lima after talks in Vientiane.", "VISIT EFFECTED CHL>PER"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chile's president has been in touch with Lima and Vientiane."],
    ["The price dropped in Peru, then in Laos."],
    ["Chile sent a ship to Peru."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("protests without an addressee", () => {
  test.each([
    ["Peru and Laos quarrelled. Peru lodged a protest.", "PROTEST_NOTE EFFECTED PER>LAO"],
    [
      'Laos and Peru quarrelled. Peru\'s foreign ministry protested "in the strongest terms".',
      "PROTEST_NOTE EFFECTED PER>LAO",
    ],
    ["Peru handed the Lao ambassador a protest letter.", "PROTEST_NOTE EFFECTED PER>LAO"],
    ["Laos tested a missile. Peru condemned the test. Peru and Laos quarrelled.", "CONDEMNATION EFFECTED PER>LAO"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Peru and Laos quarrelled. Students protested in Lima."],
    ["Peru's foreign ministry said students had lodged a protest."],
    ["The letter was read in Peru and Laos."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
