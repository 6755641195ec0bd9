import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("posts taken up, papers handed over, envoys answered with envoys", () => {
  test.each([
    [
      "Nadil Rama, Gabon's ambassador to Togo, was recalled in May 2013. Nadil took up his post again a year later.",
      "AMBASSADOR_RECALLED EFFECTED GAB>TGO; AMBASSADOR_RETURNED EFFECTED GAB>TGO",
    ],
    ["Gabon's new ambassador to Togo handed over his letters of credence.", "AMBASSADOR_APPOINTED EFFECTED GAB>TGO"],
    [
      "In 2002 the two countries, Gabon and Togo, exchanged new ambassadors.",
      "AMBASSADOR_APPOINTED EFFECTED GAB>TGO; AMBASSADOR_APPOINTED EFFECTED TGO>GAB",
    ],
    [
      "Gabon and Togo agreed to exchange ambassadors.",
      "AMBASSADOR_APPOINTED AGREED GAB>TGO; AMBASSADOR_APPOINTED AGREED TGO>GAB",
    ],
    [
      "Gabon nominates Ana Mba as its ambassador in Lome, Togo names Koffi Ayite to Libreville.",
      "AMBASSADOR_APPOINTED EFFECTED GAB>TGO; AMBASSADOR_APPOINTED EFFECTED TGO>GAB",
    ],
    ["In January Gabon recalled its then ambassador to Togo.", "AMBASSADOR_RECALLED EFFECTED GAB>TGO"],
    [
      "Gabon called home its ambassador to Togo and its chargé in Accra.",
      "AMBASSADOR_RECALLED EFFECTED GAB>TGO; AMBASSADOR_RECALLED EFFECTED GAB>GHA",
    ],
    [
      "Gabon withdrew its envoy after Togo granted the visas; he went back in June.",
      "AMBASSADOR_RETURNED EFFECTED GAB>TGO; AMBASSADOR_WITHDRAWN EFFECTED GAB>TGO",
    ],
    [
      "Gabon recalled its ambassador to Togo and summoned his Togolese colleague.",
      "AMBASSADOR_RECALLED EFFECTED GAB>TGO; ENVOY_SUMMONED EFFECTED GAB>TGO",
    ],
    ["Gabon sent 15 Togolese diplomats packing.", "AMBASSADOR_EXPELLED EFFECTED GAB>TGO"],
    [
      "The Togolese embassy in Libreville denied it. Gabon declared an employee of the embassy persona non grata.",
      "AMBASSADOR_EXPELLED EFFECTED GAB>TGO",
    ],
    ["Gabon retaliated by barring the Togolese ambassador.", "AMBASSADOR_BARRED_FROM_RETURNING EFFECTED GAB>TGO"],
    [
      "Gabon told Togo to cut the number of people at its embassy in Libreville to 25.",
      "AMBASSADOR_EXPELLED EFFECTED GAB>TGO",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    "Gabon's ambassador to Togo took up the matter again.",
    "Gabon's ambassador to Togo handed over his letters to the press.",
    "Gabon barred the Togolese ambassador from the ceremony.",
    "Gabon named Ana Mba to the board in Lome.",
    "The Togolese company declared an employee of the shop redundant.",
    "Asked whether the Togolese ambassador was now persona non grata, Gabon's minister did not reply.",
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("what others do too", () => {
  test.each([
    [
      "Chile and Peru have recalled their ambassadors to Togo, as have Gabon and Ghana.",
      "AMBASSADOR_RECALLED EFFECTED CHL>TGO; AMBASSADOR_RECALLED EFFECTED GAB>TGO; AMBASSADOR_RECALLED EFFECTED GHA>TGO; AMBASSADOR_RECALLED EFFECTED PER>TGO",
    ],
    [
      "In 2017 Gabon threw out five Togolese diplomats. Lome responded symmetrically two days later.",
      "AMBASSADOR_EXPELLED EFFECTED GAB>TGO; AMBASSADOR_EXPELLED EFFECTED TGO>GAB",
    ],
    [
      "Gabon joined Chile, Peru and Ghana in a quarrel with Togo. The four had severed relations with Lome on Monday.",
      "RELATIONS_SEVERED EFFECTED GAB>TGO; RELATIONS_SEVERED EFFECTED CHL>TGO; RELATIONS_SEVERED EFFECTED PER>TGO; RELATIONS_SEVERED EFFECTED GHA>TGO",
    ],
  ])("is read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test("is not read where three are said of four", () => {
    expect(told("Gabon joined Chile and Peru in a quarrel. The four severed relations with Lome.")).toEqual([]);
  });
});
