import { describe, expect, test } from "vitest";
import { readActs } from "../read-acts.testing.ts";
import { rows, told } from "./told.testing.ts";

describe("states that are told without a verb to have done the same", () => {
  test.each([
    [
      "Peru severed relations with Laos in June 2021, Chile in August 2018 and Bolivia in 2017.",
      "RELATIONS_SEVERED EFFECTED PER>LAO; RELATIONS_SEVERED EFFECTED CHL>LAO; RELATIONS_SEVERED EFFECTED BOL>LAO",
    ],
    [
      "Peru recalled its ambassador from Laos on Monday, Chile on Tuesday.",
      "AMBASSADOR_RECALLED EFFECTED PER>LAO; AMBASSADOR_RECALLED EFFECTED CHL>LAO",
    ],
    [
      "Peru summoned the Lao ambassador on Monday and Chile on Tuesday.",
      "ENVOY_SUMMONED EFFECTED PER>LAO; ENVOY_SUMMONED EFFECTED CHL>LAO",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Peru severed relations with Laos in June 2021, in Lima on Monday."],
    ["Peru severed relations with Laos in June 2021, and Chile watched in August."],
    ["Peru severed relations with Laos in June 2021, like Chile."],
  ])("are one alone in: %s", (text) => {
    expect(told(text)).toEqual(["RELATIONS_SEVERED EFFECTED PER>LAO"]);
  });

  test("have each their own date", () => {
    const claims = readActs("Peru severed relations with Laos in June 2021, Chile in August 2018.");
    expect(claims.map(({ actor, date }) => [actor, date?.start])).toEqual([
      ["PER", "2021-06-01"],
      ["CHL", "2018-08-01"],
    ]);
  });
});

describe("what a pointing word means", () => {
  test.each([
    ["Laos and Chile met in Lima. Chile's president had travelled there on Monday.", "VISIT EFFECTED CHL>PER"],
    [
      "Peru expelled its Lao guests. For Laos it is no surprise. Its foreign minister visited Chile.",
      "VISIT EFFECTED LAO>CHL",
    ],
    [
      "Chile's president visited Lima. Laos condemned the visit.",
      "VISIT EFFECTED CHL>PER; CONDEMNATION EFFECTED LAO>CHL",
    ],
  ])("is read from: %s", (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(rows(expected)));
  });

  test.each([
    ["All states but Peru withdrew their ambassadors from Laos.", "PER"],
    ["Brazil, which had urged Peru not to take the step, recalled its ambassador from Laos.", "PER"],
    ["Neither ambassador of Peru was withdrawn from Laos, officials said.", "LAO"],
  ])("acts for nobody in: %s", (text, code) => {
    expect(readActs(text).filter(({ actor, status }) => actor === code && status !== "DENIED")).toEqual([]);
  });
});
