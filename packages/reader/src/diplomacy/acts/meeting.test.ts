import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("meetings", () => {
  test.each([
    ["Serbian Foreign Minister Marko Petrov met his Croatian counterpart in Vienna.", "MEETING EFFECTED SRB>HRV"],
    [
      "Egypt's President Karim al-Hassan and his Turkish counterpart Ali Demir held talks in Cairo on Wednesday.",
      "MEETING EFFECTED EGY>TUR",
    ],
    [
      "US Secretary of State Adam Brooks is due to meet Saudi Foreign Minister Prince Faisal bin Farhan on Tuesday.",
      "MEETING PLANNED USA>SAU",
    ],
    [
      "Polish Prime Minister Donald Tusk met Ukrainian President Taras Bondar in Warsaw on Friday and signed a security agreement.",
      "MEETING EFFECTED POL>UKR; AGREEMENT EFFECTED POL>UKR",
    ],
    ["Talks between Armenia and Azerbaijan were held in Almaty.", "MEETING EFFECTED ARM>AZE"],
    [
      "TIRANA - Armenia and Azerbaijan hope for calm. The ministers of the two countries, meeting in the Albanian capital, shook hands.",
      "MEETING EFFECTED ARM>AZE",
    ],
    [
      "The two foreign ministers, Ararat Mirzoyan of Armenia and Jeyhun Bayramov of Azerbaijan, met in Almaty.",
      "MEETING EFFECTED ARM>AZE",
    ],
    ["Talks between Sudan's government and Ethiopia broke down on Sunday.", "MEETING EFFECTED SDN>ETH"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});
