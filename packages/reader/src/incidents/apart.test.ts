import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const countryOf = (text: string) => casualties(text)[0]?.incident.country ?? null;

describe("a place told for another occasion", () => {
  it.each([
    "Nine people were killed in a raid in Mali, days after troops struck a village in Niger.",
    "Nine people were killed in a raid in Mali, hours before a blast in Niger.",
    "Nine people were killed in Mali two weeks after an attack in Niger.",
  ])("is not where the harm was done: %s", (text) => {
    expect(countryOf(text)).toBe("MLI");
  });

  it.each([
    "Nine people were killed after a blast in Niger.",
    "Nine people were killed before dawn in a village in Niger.",
    "Two days after talks broke down, nine people were killed in a raid in Niger.",
  ])("is told apart from the harm's own: %s", (text) => {
    expect(countryOf(text)).toBe("NER");
  });
});

describe("a body of a state abroad", () => {
  it.each([
    "A bomb outside the Embassy of Chad in Niger killed nine people.",
    "A bomb near the consulate of Chad in Niger killed nine people.",
    "In Niger a bomb killed nine people near the Ministry of Chad for trade.",
  ])("is no ground of that state: %s", (text) => {
    expect(countryOf(text)).toBe("NER");
  });

  it.each([
    "A bomb in the north of Chad killed nine people.",
    "A bomb at the border of Chad killed nine people.",
    "A bomb in Chad killed nine people.",
  ])("is not meant by the state's own name: %s", (text) => {
    expect(countryOf(text)).toBe("TCD");
  });
});
