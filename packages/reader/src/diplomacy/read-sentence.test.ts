import { describe, expect, test } from "vitest";
import { rows, told } from "./acts/told.testing.ts";

describe("sentences of several acts", () => {
  test.each([
    ["Slovakia's prime minister Robert Fico met Ivan Orlov in Moscow on Sunday.", "MEETING EFFECTED SVK>RUS"],
    ["The foreign ministry in Ankara summoned the Swedish ambassador on Saturday.", "ENVOY_SUMMONED EFFECTED TUR>SWE"],
    [
      "Ukraine's President Taras Bondar ordered the recall of Ukraine's ambassador to Georgia.",
      "AMBASSADOR_RECALLED ANNOUNCED UKR>GEO",
    ],
    ["Ukraine asked Georgia's ambassador to leave within 48 hours.", "AMBASSADOR_EXPELLED EFFECTED UKR>GEO"],
    ["The ambassador of Myanmar in Dili was expelled.", "AMBASSADOR_EXPELLED EFFECTED TLS>MMR"],
    ["Gabon's ambassador was asked to leave Togo.", "AMBASSADOR_EXPELLED EFFECTED TGO>GAB"],
    [
      "Thai and Cambodian leaders met in Kuala Lumpur and agreed to an immediate ceasefire.",
      "MEETING EFFECTED THA>KHM; AGREEMENT EFFECTED THA>KHM",
    ],
    [
      "Thailand recalled its ambassador from Cambodia and said it would expel Cambodia's envoy.",
      "AMBASSADOR_RECALLED EFFECTED THA>KHM; AMBASSADOR_EXPELLED ANNOUNCED THA>KHM",
    ],
    [
      "Thailand downgraded its diplomatic ties with Cambodia, recalling its ambassador and expelling the Cambodian ambassador.",
      "MISSION_DOWNGRADED EFFECTED THA>KHM; AMBASSADOR_RECALLED EFFECTED THA>KHM; AMBASSADOR_EXPELLED EFFECTED THA>KHM",
    ],
    [
      "Malaysia's prime minister, Anwar Ibrahim, spoke to the leaders of Thailand and Cambodia by phone.",
      "PHONE_CALL EFFECTED MYS>THA; PHONE_CALL EFFECTED MYS>KHM",
    ],
    [
      "Venezuela ordered Argentina, Chile and Peru to withdraw their diplomats.",
      "AMBASSADOR_EXPELLED EFFECTED VEN>ARG; AMBASSADOR_EXPELLED EFFECTED VEN>CHL; AMBASSADOR_EXPELLED EFFECTED VEN>PER",
    ],
    [
      "Colombia and Venezuela resumed diplomatic relations in 2022.",
      "RELATIONS_RESTORED EFFECTED COL>VEN; RELATIONS_RESTORED EFFECTED VEN>COL",
    ],
    [
      "France's foreign minister urged Rwanda to end its support and called for restraint.",
      "APPEAL_FOR_RESTRAINT EFFECTED FRA>RWA",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Cambodia's deputy foreign minister called for talks."],
    ["The Venezuelan government expelled diplomats from seven Latin American countries."],
    ["Colombia's new ambassador to Venezuela, Armando Benedetti, arrived in Caracas."],
    ["Iran's embassy in Kabul is open."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
