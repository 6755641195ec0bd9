import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("names with a hyphen and the possessive of a plural", () => {
  test.each([
    [
      "South Korea and China quarrel. Vice Foreign Minister Park Suk-hwan summoned Chinese Ambassador Zhang Xinsen.",
      "ENVOY_SUMMONED EFFECTED KOR>CHN",
    ],
    ["UN Secretary-General Ban Ki-moon telephoned the Chadian president.", "PHONE_CALL EFFECTED UNO>TCD"],
    [
      "President-elect Yoon Suk Yeol of South Korea met the Japanese prime minister in Seoul.",
      "MEETING EFFECTED KOR>JPN",
    ],
    ["Chad and Niger quarrel. The countries' foreign ministers met in Dakar.", "MEETING EFFECTED TCD>NER"],
    ["Chad and Niger quarrel. Local commanders of the two sides held a meeting on Sunday.", "MEETING EFFECTED TCD>NER"],
    [
      "Saudi Arabia's minister of state for foreign affairs, Adel al-Jubeir, is expected in Dakar on Friday.",
      "VISIT PLANNED SAU>SEN",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chad and Niger quarrel. 'The countries' is a song."],
    ["Chad and Niger quarrel. The countries' farmers met in Dakar."],
    ["South Korea's co-head of sales met the Japanese team."],
  ])("tell no meeting in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
