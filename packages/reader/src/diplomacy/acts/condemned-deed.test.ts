import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("condemnations of a deed", () => {
  test.each([
    ["Iraq bombed a village in Jordan on Sunday. Amman has denounced the attack.", "CONDEMNATION EFFECTED JOR>IRQ"],
    ["Iraq bombed a village in Jordan on Sunday. Egypt condemned the killings.", "CONDEMNATION EFFECTED EGY>IRQ"],
    ["Chile condemned the use of landmines by Peru.", "CONDEMNATION EFFECTED CHL>PER"],
    ["In Santiago, officials condemned Lima.", "CONDEMNATION EFFECTED CHL>PER"],
    ["In Santiago, officials condemned Peru over the raid.", "CONDEMNATION EFFECTED CHL>PER"],
    [
      "Chile condemned Peru's raid. Brazil, Bolivia and Ecuador did so too.",
      "CONDEMNATION EFFECTED CHL>PER; CONDEMNATION EFFECTED BRA>PER; CONDEMNATION EFFECTED BOL>PER; CONDEMNATION EFFECTED ECU>PER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Armed men attacked a village in Jordan on Sunday. Egypt condemned the attack."],
    ["Chile condemned the use of landmines."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
