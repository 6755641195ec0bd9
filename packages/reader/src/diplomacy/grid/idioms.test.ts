import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("expulsions that are told by an idiom", () => {
  test.each([
    ["Peru's ambassador to Chile was shown the door last week.", "AMBASSADOR_EXPELLED EFFECTED CHL>PER"],
    ["Ghana expelled the first secretary of the Togolese embassy.", "AMBASSADOR_EXPELLED EFFECTED GHA>TGO"],
    ["Ghana declared Togo's consul general undesirable.", "AMBASSADOR_EXPELLED EFFECTED GHA>TGO"],
    [
      "Togo's ambassador in Accra, Koffi Mensah, has been told that he is no longer wanted.",
      "AMBASSADOR_EXPELLED EFFECTED GHA>TGO",
    ],
    ["Togo's envoy to Ghana must be out of the country by Saturday.", "AMBASSADOR_EXPELLED EFFECTED GHA>TGO"],
    [
      "Ghana told all diplomatic staff and their dependants at the Togolese embassy to leave.",
      "AMBASSADOR_EXPELLED EFFECTED GHA>TGO",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["The striker was shown the door by Ghana's coach."],
    ["Togo's ambassador in Accra showed reporters the door of the new embassy."],
    ["Togo's envoy to Ghana said he wanted no quarrel."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("summonses that are told by an idiom", () => {
  test.each([
    ["Ghana's foreign ministry sent for Togo's ambassador.", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    ["Togo's envoy to Ghana was asked to come to the foreign ministry.", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    ["Ghana told the Togolese chargé to report to the foreign ministry.", "ENVOY_SUMMONED EFFECTED GHA>TGO"],
    [
      "Deputy Foreign Minister Kofi Boateng summoned Togolese Ambassador Ama Lawson. Ghana protested.",
      "ENVOY_SUMMONED REPORTED GHA>TGO",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Ghana's president sent for his doctor."],
    ["Togo's envoy to Ghana asked to come to the foreign ministry's garden party."],
    ["Ghana called in its ambassador to review the budget."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("acts that others repeat", () => {
  test.each([
    [
      "Peru recalled its ambassador from Laos on Monday. Chile followed on Wednesday.",
      "AMBASSADOR_RECALLED EFFECTED PER>LAO; AMBASSADOR_RECALLED EFFECTED CHL>LAO",
    ],
    [
      "Peru severed relations with Laos on Monday, as did Chile.",
      "RELATIONS_SEVERED EFFECTED PER>LAO; RELATIONS_SEVERED EFFECTED CHL>LAO",
    ],
    [
      "Peru summoned Laos's ambassador. So did Chile.",
      "ENVOY_SUMMONED EFFECTED PER>LAO; ENVOY_SUMMONED EFFECTED CHL>LAO",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    [
      "Peru recalled its ambassador from Laos on Monday. Protests followed in Lima.",
      "AMBASSADOR_RECALLED EFFECTED PER>LAO",
    ],
    [
      "Peru recalled its ambassador from Laos. Lima noted rain, as did Santiago.",
      "AMBASSADOR_RECALLED EFFECTED PER>LAO",
    ],
    ["Peru recalled its ambassador from Laos. Chile followed events closely.", "AMBASSADOR_RECALLED EFFECTED PER>LAO"],
  ])("are told of nobody else in: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});

describe("the beginning of relations", () => {
  test.each([
    [
      "Peru and Laos set up diplomatic relations in 1975.",
      "RELATIONS_RESTORED EFFECTED PER>LAO; RELATIONS_RESTORED EFFECTED LAO>PER",
    ],
    ["Peru opened diplomatic relations with Laos in 1975.", "RELATIONS_RESTORED EFFECTED PER>LAO"],
    [
      "Laos severed relations with Peru. Laos announced that ties were resumed.",
      "RELATIONS_SEVERED EFFECTED LAO>PER; RELATIONS_RESTORED EFFECTED LAO>PER; RELATIONS_RESTORED EFFECTED PER>LAO",
    ],
  ])("is read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Peru and Laos set up a joint committee on relations between banks."],
    ["Peru opened talks on trade ties with Laos."],
    ["Peru took part in relations training."],
  ])("is not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("recalls that are weighed", () => {
  test.each([
    ["Recalling the ambassador from Lima is being discussed, Laos said.", "AMBASSADOR_RECALLED DISCUSSED LAO>PER"],
    ["Laos called in its ambassador in Lima for consultations.", "AMBASSADOR_RECALLED EFFECTED LAO>PER"],
    ["Laos calls Ambassador Saïd Moussa back from Lima for consultations.", "AMBASSADOR_RECALLED EFFECTED LAO>PER"],
  ])("are no more than that in: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Recalling the ambassador from Lima would be a mistake, Laos said."],
    ["Recalling the ambassador's speech took time."],
    ["Recalling the ambassador to Lima is no option for Laos."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
