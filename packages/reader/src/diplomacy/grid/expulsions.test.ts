import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("expulsions in the forms that news gives them", () => {
  test.each([
    ["Latvia expelled three Serbian diplomats on Friday.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    ["Three Serbian diplomats have been expelled from Latvia.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    ["Latvia expels Serbian diplomats", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    ["Latvia declared two Serbian embassy staff persona non grata.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    [
      "Two employees of the Serbian embassy were declared personae non gratae by Latvia.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB",
    ],
    ["Latvia gave the Serbian ambassador 48 hours to leave the country.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    ["The Serbian ambassador was given 48 hours to leave Latvia.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    ["Serbia's military attache has been ordered out of Latvia.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    ["Latvia has asked five Serbian diplomats to leave.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    ["Latvia told Serbia to withdraw two diplomats from its embassy in Riga.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    [
      "Latvia expelled a Serbian diplomat and Belgrade responded in kind by expelling the same number of Latvian envoys.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB; AMBASSADOR_EXPELLED EFFECTED SRB>LVA",
    ],
    [
      "Latvia expelled a Serbian diplomat. Belgrade retaliated by expelling a Latvian diplomat.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB; AMBASSADOR_EXPELLED EFFECTED SRB>LVA",
    ],
    [
      "Latvia expelled a Serbian diplomat. Belgrade retaliated in kind.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB; AMBASSADOR_EXPELLED EFFECTED SRB>LVA",
    ],
    ["In a tit-for-tat move, Serbia ordered three Latvian diplomats to leave.", "AMBASSADOR_EXPELLED EFFECTED SRB>LVA"],
    [
      "Latvia is expelling diplomats of Serbia, Belarus and Georgia.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB; AMBASSADOR_EXPELLED EFFECTED LVA>BLR; AMBASSADOR_EXPELLED EFFECTED LVA>GEO",
    ],
    ["Latvia announced the expulsion of two Serbian diplomats.", "AMBASSADOR_EXPELLED ANNOUNCED LVA>SRB"],
    ["Serbia vowed to respond to the expulsion of its diplomats from Latvia.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    ["Latvia's expulsion of two Serbian diplomats angered Belgrade.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    ["Latvia will expel the Serbian ambassador, its foreign minister said.", "AMBASSADOR_EXPELLED ANNOUNCED LVA>SRB"],
    ["Latvia threatened to expel the Serbian ambassador.", "THREAT EFFECTED LVA>SRB"],
    ["Latvia may expel the Serbian ambassador.", "AMBASSADOR_EXPELLED DISCUSSED LVA>SRB"],
    ["Latvia kicked out the Serbian envoy.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    [
      "Latvia, Poland and Norway expelled a total of 14 Serbian diplomats.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB; AMBASSADOR_EXPELLED EFFECTED POL>SRB; AMBASSADOR_EXPELLED EFFECTED NOR>SRB",
    ],
    [
      "Latvian Foreign Minister Janis Ozols said the Serbian ambassador was no longer welcome.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB",
    ],
    ["Riga has revoked the accreditation of the Serbian ambassador.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    [
      "Latvia has declared the Serbian ambassador, Milan Petrov, persona non grata and given him 72 hours to leave.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB",
    ],
    [
      "Latvia declared the Serbian ambassador persona non grata over remarks by a minister.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB",
    ],
    ["Serbia's chargé d'affaires in Riga was told to leave within a week.", "AMBASSADOR_EXPELLED EFFECTED LVA>SRB"],
    [
      "Latvia expelled 12 Serbian diplomats accused of spying. Moscow called the step hostile.",
      "AMBASSADOR_EXPELLED EFFECTED LVA>SRB",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Protesters demanded that Latvia expel the Serbian ambassador."]])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
