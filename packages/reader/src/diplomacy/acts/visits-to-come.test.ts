import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("visits and meetings", () => {
  test.each([
    [
      "A visit by Gabon's foreign minister to Lome pencilled in for June has not been called off.",
      "VISIT PLANNED GAB>TGO",
    ],
    ["Aides are at work on a visit by Gabon's president to Togo, planned for July.", "VISIT PLANNED GAB>TGO"],
    ["Gabon's minister dashed to Lome.", "VISIT EFFECTED GAB>TGO"],
    [
      "Ghana's president flew to Togo in March. Gabon's minister had been there on May 3.",
      "VISIT EFFECTED GHA>TGO; VISIT EFFECTED GAB>TGO",
    ],
    [
      "Gabon's minister was in Lome on Friday for talks with Togo's president.",
      "MEETING EFFECTED GAB>TGO; VISIT EFFECTED GAB>TGO",
    ],
    ["Gabon's leader was met at the airport by Togo's president.", "MEETING EFFECTED GAB>TGO"],
    [
      "Gabon's minister met his Togolese counterpart in May 2021. A second round was held in Lome in September.",
      "MEETING EFFECTED GAB>TGO; MEETING EFFECTED GAB>TGO",
    ],
    ["In Togo, where Gabon signed a defence pact last month, people were glad.", "AGREEMENT EFFECTED GAB>TGO"],
    ["Gabon protested the arrest of its citizens by Togo.", "CONDEMNATION EFFECTED GAB>TGO"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    "Gabon's minister was in the capital for talks with the unions.",
    "Gabon's minister was met with silence.",
    "Gabon and Togo met. A second round of voting was held in Gabon.",
    "Crowds in Lome protested the arrest of a singer.",
  ])("are not read from: %s", (text) => {
    expect(told(text).filter((row) => row !== "MEETING EFFECTED GAB>TGO")).toEqual([]);
  });
});
