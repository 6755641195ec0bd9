import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("relations cut, restored or lowered", () => {
  test.each([
    ["Panama downgraded its diplomatic relations with Nicaragua.", "MISSION_DOWNGRADED EFFECTED PAN>NIC"],
    ["Nicaragua broke off diplomatic relations with Ecuador.", "RELATIONS_SEVERED EFFECTED NIC>ECU"],
    ["Honduras has cut ties with Taiwan.", "RELATIONS_SEVERED EFFECTED HND>TWN"],
    [
      "Malawi and Zambia restored diplomatic relations on Monday.",
      "RELATIONS_RESTORED EFFECTED MWI>ZMB; RELATIONS_RESTORED EFFECTED ZMB>MWI",
    ],
    ["Malawi threatened to sever ties with Zambia.", "THREAT EFFECTED MWI>ZMB"],
    [
      "Relations between Venezuela and Argentina were severed in July 2019.",
      "RELATIONS_SEVERED REPORTED VEN>ARG; RELATIONS_SEVERED REPORTED ARG>VEN",
    ],
    [
      "Saudi Arabia and Iran agreed to restore diplomatic ties and reopen their embassies within two months.",
      "RELATIONS_RESTORED AGREED SAU>IRN; RELATIONS_RESTORED AGREED IRN>SAU; MISSION_REOPENED AGREED SAU>IRN; MISSION_REOPENED AGREED IRN>SAU",
    ],
    ["Lithuania downgraded ties with China to the level of chargé d'affaires.", "MISSION_DOWNGRADED EFFECTED LTU>CHN"],
    ["Guatemala's president said the country would not cut ties with Taiwan.", "RELATIONS_SEVERED DENIED GTM>TWN"],
    [
      "Kosovo and Serbia signed an agreement to normalise relations.",
      "AGREEMENT EFFECTED XKX>SRB; RELATIONS_RESTORED AGREED SRB>XKX; RELATIONS_RESTORED AGREED XKX>SRB",
    ],
    [
      "Mexico suspended diplomatic relations with Ecuador after police stormed the Mexican embassy in Quito.",
      "RELATIONS_SEVERED EFFECTED MEX>ECU",
    ],
    ["Nicaragua also severed relations with Ecuador in solidarity with Mexico.", "RELATIONS_SEVERED EFFECTED NIC>ECU"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});
