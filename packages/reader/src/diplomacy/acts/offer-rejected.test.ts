import { describe, expect, test } from "vitest";
import { told } from "./told.testing.ts";

const rejected = (text: string): string[] => told(text).filter((row) => row.startsWith("MEDIATION_REJECTED"));

describe("an offer to mediate", () => {
  test.each([
    "Libya has offered to mediate between Chad and Niger. Chad's foreign ministry rejected the offer.",
    "Libya has offered to mediate between Chad and Niger; Chad declined the proposal, saying it would speak to Niger alone.",
    "Libya offered to mediate between Chad and Niger. The talks failed. Chad spurned the overture on Sunday.",
  ])("is rejected by its name alone: %s", (text) => {
    expect(rejected(text)).toEqual(["MEDIATION_REJECTED EFFECTED TCD>LBY"]);
  });

  test("is rejected of everyone who made one", () => {
    const text = "Libya and Togo have offered to mediate between Chad and Niger. Chad rejected the offers.";
    expect(rejected(text)).toEqual(["MEDIATION_REJECTED EFFECTED TCD>LBY", "MEDIATION_REJECTED EFFECTED TCD>TGO"]);
  });

  test.each([
    "Libya has offered to mediate between Chad and Niger. Chad's parliament rejected the proposal for a new budget.",
    "Chad rejected the offer. Libya has offered to mediate between Chad and Niger.",
    "Libya sold wheat to Chad and Niger. Chad rejected the offer.",
  ])("is none of: %s", (text) => {
    expect(rejected(text)).toEqual([]);
  });
});
