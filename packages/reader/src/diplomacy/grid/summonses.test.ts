import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("summonses in the forms that news gives them", () => {
  test.each([
    ["Ghana summoned the Togolese ambassador.", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    ["Ghana summons Togo's envoy over border shooting", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    ["The Togolese ambassador was summoned to the foreign ministry in Accra.", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    [
      "Togo's ambassador in Accra, Koffi Mensah, was called in by Ghana's foreign ministry.",
      "ENVOY_SUMMONED EFFECTED GHA>TGO",
    ],
    ["Ghana hauled in the Togolese ambassador on Tuesday.", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    ["Ghana said it had summoned Togo's top diplomat in the country to protest.", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    ["Ghana called in the Togo chargé d'affaires.", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    [
      "Both Ghana and Togo summoned each other's ambassadors.",
      "ENVOY_SUMMONED EFFECTED GHA>TGO; ENVOY_SUMMONED EFFECTED TGO>GHA",
    ],
    ["Ghana will summon the Togolese ambassador on Monday.", "ENVOY_SUMMONED ANNOUNCED GHA>TGO"],
    ["Ghana plans to summon the Togolese ambassador.", "ENVOY_SUMMONED ANNOUNCED GHA>TGO"],
    ["The summoning of Togo's ambassador by Ghana came a day after the shooting.", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    [
      "Togo's ambassador was summoned for the second time in a week, Ghana's foreign ministry said.",
      "ENVOY_SUMMONED EFFECTED GHA>TGO",
    ],
    [
      "Ghana's Foreign Ministry had earlier summoned the ambassadors of Togo and Benin.",
      "ENVOY_SUMMONED EFFECTED GHA>TGO; ENVOY_SUMMONED EFFECTED GHA>BEN",
    ],
    [
      "Accra summoned the envoys of Togo and Benin.",
      "ENVOY_SUMMONED EFFECTED GHA>TGO; ENVOY_SUMMONED EFFECTED GHA>BEN",
    ],
    [
      "Germany, France and Italy summoned the Togolese ambassadors in their capitals.",
      "ENVOY_SUMMONED EFFECTED DEU>TGO; ENVOY_SUMMONED EFFECTED FRA>TGO; ENVOY_SUMMONED EFFECTED ITA>TGO",
    ],
    [
      "Summoned to the ministry in Accra on Friday, the Togolese ambassador denied the charges.",
      "ENVOY_SUMMONED EFFECTED GHA>TGO",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["The president summoned his cabinet in Accra."], ["Ghana's parliament summoned the defence minister."]])(
    "are not read from: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
