import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("posts in the forms that news gives them", () => {
  test.each([
    ["Spain named Luis Ortega as its ambassador to Fiji.", "AMBASSADOR_APPOINTED EFFECTED ESP>FJI"],
    ["Spain appoints new ambassador to Fiji", "AMBASSADOR_APPOINTED EFFECTED ESP>FJI"],
    ["Spain's new ambassador to Fiji presented his credentials in Suva.", "AMBASSADOR_APPOINTED EFFECTED ESP>FJI"],
    [
      "Luis Ortega, Spain's new ambassador to Fiji, handed over his credentials to the Fijian president.",
      "AMBASSADOR_APPOINTED EFFECTED ESP>FJI",
    ],
    ["Spain will appoint an ambassador to Fiji.", "AMBASSADOR_APPOINTED ANNOUNCED ESP>FJI"],
    ["Fiji accepted the credentials of the new Spanish ambassador.", "AMBASSADOR_APPOINTED EFFECTED ESP>FJI"],
    [
      "Spain has tapped career diplomat Luis Ortega to be its ambassador in Suva.",
      "AMBASSADOR_APPOINTED EFFECTED ESP>FJI",
    ],
    ["Fiji barred the Spanish ambassador from returning.", "AMBASSADOR_BARRED_FROM_RETURNING EFFECTED FJI>ESP"],
    ["Fiji refused re-entry to the Spanish ambassador.", "AMBASSADOR_BARRED_FROM_RETURNING EFFECTED FJI>ESP"],
    ["Fiji said it would not allow the Spanish ambassador back.", "AMBASSADOR_BARRED_FROM_RETURNING EFFECTED FJI>ESP"],
    ["Fiji blocked the return of Spain's ambassador.", "AMBASSADOR_BARRED_FROM_RETURNING EFFECTED FJI>ESP"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});
