import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("condemnations and protest notes", () => {
  test.each([
    ["Chad condemned the Sudanese air strike.", "CONDEMNATION EFFECTED TCD>SDN"],
    ["Chad strongly condemned Sudan for the shelling.", "CONDEMNATION EFFECTED TCD>SDN"],
    ["The Philippines filed a diplomatic protest with China over the incident.", "PROTEST_NOTE EFFECTED PHL>CHN"],
    ["The Kremlin denounced the strikes by Ukraine.", "CONDEMNATION EFFECTED RUS>UKR"],
    ["Turkey's foreign ministry condemned Sweden's decision to allow the protest.", "CONDEMNATION EFFECTED TUR>SWE"],
    ["The United Nations Security Council condemned North Korea's missile launch.", "CONDEMNATION EFFECTED UNO>PRK"],
    ["NATO condemned Russia's attack.", "CONDEMNATION EFFECTED NAT>RUS"],
    ["The European Union condemned Georgia's new law.", "CONDEMNATION EFFECTED EUU>GEO"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chad accused Sudan of shelling."],
    ["Aid groups condemned Sudan."],
    ["Jordan condemned in the strongest terms the storming of the compound by Israeli settlers."],
    ["Japan and South Korea condemned the launch."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
