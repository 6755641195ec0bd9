import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("a verb said once for several states", () => {
  test.each([
    [
      "Peru recalled its ambassador from Vientiane on Monday, and Chile its chargé d'affaires, after the vote.",
      "AMBASSADOR_RECALLED EFFECTED PER>LAO; AMBASSADOR_RECALLED EFFECTED CHL>LAO",
    ],
    [
      "Peru has recalled its high commissioner from Gaborone and Botswana its own from Lima.",
      "AMBASSADOR_RECALLED EFFECTED PER>BWA; AMBASSADOR_RECALLED EFFECTED BWA>PER",
    ],
    [
      "Mali expelled three Ghanaian diplomats, and Ghana two Malians.",
      "AMBASSADOR_EXPELLED EFFECTED MLI>GHA; AMBASSADOR_EXPELLED EFFECTED GHA>MLI",
    ],
    [
      "Chad closed its embassy in Bamako and Togo its consulate.",
      "MISSION_CLOSED EFFECTED TCD>MLI; MISSION_CLOSED EFFECTED TGO>MLI",
    ],
  ])("tells an act of each: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Peru recalled its ambassador from Vientiane, and Chile its promise."],
    ["Peru recalled its ambassador from Vientiane and Chile welcomed its decision."],
    ["Peru recalled its ambassador from Vientiane and Chile its doubts."],
  ])("tells no second act: %s", (text) => {
    expect(told(text)).toEqual(["AMBASSADOR_RECALLED EFFECTED PER>LAO"]);
  });
});

describe("one more state that acts", () => {
  test("acts upon the one that others acted upon, where the words name nobody", () => {
    const text = "Peru recalled its ambassador from Laos. Bolivia followed suit hours later, withdrawing its envoy.";
    expect(told(text)).toEqual(rows("AMBASSADOR_RECALLED EFFECTED PER>LAO; AMBASSADOR_WITHDRAWN EFFECTED BOL>LAO"));
  });

  test("keeps the host that its own words name", () => {
    const text = "Peru recalled its ambassador from Laos. Bolivia closed its embassy in Quito.";
    expect(told(text)).toEqual(rows("AMBASSADOR_RECALLED EFFECTED PER>LAO; MISSION_CLOSED EFFECTED BOL>ECU"));
  });
});

describe("an envoy named by the state alone", () => {
  const both = "Peru and Laos recalled their ambassadors in 2015.";
  const recalls = "AMBASSADOR_RECALLED EFFECTED PER>LAO; AMBASSADOR_RECALLED EFFECTED LAO>PER";
  test.each([
    ["Peru's returned in May of that year.", `${recalls}; AMBASSADOR_RETURNED EFFECTED PER>LAO`],
    ["Peru's came back in 2016.", `${recalls}; AMBASSADOR_RETURNED EFFECTED PER>LAO`],
    ["Chile's left Vientiane soon after.", `${recalls}; AMBASSADOR_RECALLED EFFECTED CHL>LAO`],
  ])("is read after recalls: %s", (text, expected) => {
    expect(told(`${both} ${text}`)).toEqual(rows(expected));
  });

  test.each([
    ["Peru's returned fighters were tried."],
    ["Peru's left parties rejoiced."],
    ["Peru's was a small step."],
  ])("is nobody in: %s", (text) => {
    expect(told(`${both} ${text}`)).toEqual(rows(recalls));
  });
});
