import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("missions closed and reopened", () => {
  test.each([
    ["Denmark closed its embassy in Baghdad.", "MISSION_CLOSED EFFECTED DNK>IRQ"],
    ["Iraq ordered Denmark to close its consulate in Basra.", "MISSION_CLOSED EFFECTED IRQ>DNK"],
    ["Canada reopened its embassy in Kyiv in May.", "MISSION_REOPENED EFFECTED CAN>UKR"],
    ["Denmark will close its embassy in Baghdad.", "MISSION_CLOSED ANNOUNCED DNK>IRQ"],
    ["Iceland plans to suspend operations at its embassy in Moscow from August 1.", "MISSION_CLOSED ANNOUNCED ISL>RUS"],
    [
      "Russia said on Tuesday it would close the Polish consulate in St Petersburg.",
      "MISSION_CLOSED ANNOUNCED RUS>POL",
    ],
    ["Syria's embassy in Riyadh has reopened after 12 years.", "MISSION_REOPENED EFFECTED SYR>SAU"],
    [
      "Eritrea and Ethiopia signed a peace deal in July 2018, and embassies reopened soon after.",
      "AGREEMENT EFFECTED ERI>ETH; MISSION_REOPENED EFFECTED ERI>ETH; MISSION_REOPENED EFFECTED ETH>ERI",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Peru's embassy in La Paz was closed for the holiday on Monday."],
    ["Peru closed its embassy in La Paz for renovation."],
    ["The company closed its office in Baghdad."],
    ["Thousands of people marched to the embassy to condemn Israel."],
    ["The British embassy in Khartoum remains closed."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
