import { describe, expect, it } from "vitest";
import { figures } from "../testing.ts";

describe("figures of crime over a year", () => {
  it.each([
    "Citywide homicides stayed level, with 90 people killed as of June.",
    "Shootings rose: 140 people were wounded in 2019.",
    "The county counted more murders this year, with 61 people killed.",
  ])("are no casualties of an incident: %s", (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each([
    ["The shelling has killed 46 people in the city this year.", ["KILLED EXACT 46..46 TOTAL"]],
    ["Two shootings left three people dead on Monday.", ["KILLED EXACT 3..3 TOTAL"]],
    ["Detectives of the homicide unit said two men were killed.", ["KILLED EXACT 2..2 MAN"]],
  ])("differ from figures of violence: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
