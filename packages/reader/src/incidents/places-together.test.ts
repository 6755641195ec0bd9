import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const where = (text: string) => {
  const { country, admin1, place } = casualties(text)[0]?.incident ?? {};
  return [country, admin1, place];
};

describe("several places in one breath", () => {
  it.each([
    ["Shells killed nine people in Surin and Sisaket provinces on Thursday.", ["THA", null, null]],
    ["Shells wounded 24 people in Surin, Ubon Ratchathani and Sisaket provinces.", ["THA", null, null]],
    ["Strikes on Herat, Kandahar and Kabul killed 12 people on Thursday.", ["AFG", null, null]],
  ])("leave the state that all lie in: %s", (text, expected) => {
    expect(where(text)).toEqual(expected);
  });

  it.each([
    "Shells killed nine people in Surin on Thursday.",
    "Shells killed nine people in Surin, and the army shelled Phnom Penh.",
  ])("are not read from one place: %s", (text) => {
    expect(where(text)).toEqual(["THA", null, "Surin"]);
  });

  it.each([
    ["Strikes on Herat, Kandahar and Kabul killed 12 people on Thursday.", []],
    ["Strikes on Lebanon and Syria killed 12 people on Thursday.", []],
    ["Peru and Chile killed 12 people in strikes on Thursday.", ["PER", "CHL"]],
  ])("did not do what befell them: %s", (text, expected) => {
    expect(casualties(text)[0]?.incident.actors).toEqual(expected);
  });

  it("leave two states' places apart", () => {
    expect(where("Shells killed nine people in Surin and Siem Reap on Thursday.")[2]).not.toBeNull();
  });
});
