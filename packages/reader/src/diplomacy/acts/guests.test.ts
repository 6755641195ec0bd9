import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("guests, envoys sent out and those in touch", () => {
  test.each([
    ["U.S. envoy Jane Roe spoke by telephone with Chad's president.", "PHONE_CALL EFFECTED USA>TCD"],
    ["British minister John Doe has held calls with Chad's Ali Musa.", "PHONE_CALL EFFECTED GBR>TCD"],
    ["Chad's foreign minister, Ali Musa, was received in Niamey on Friday.", "MEETING EFFECTED TCD>NER"],
    [
      "Chad's special representative, Ali Musa, was on a visit to Niamey. He met acting Foreign Minister Bo Sani.",
      "MEETING EFFECTED NER>TCD; VISIT EFFECTED TCD>NER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["The U.S. ambassador to Chad held calls for tenders."],
    ["Chad's national team was received in Niamey on Friday."],
    ["Chad's president met Foreign Minister Bo Sani."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("go-betweens", () => {
  test.each([
    [
      "Chad and Niger quarrel. Algiers says it can serve as a go-between.",
      "MEDIATION_OFFERED EFFECTED DZA>TCD; MEDIATION_OFFERED EFFECTED DZA>NER",
    ],
    [
      "Algeria offered to host Chad and Niger for a quiet weekend.",
      "MEDIATION_OFFERED EFFECTED DZA>TCD; MEDIATION_OFFERED EFFECTED DZA>NER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chad and Niger quarrel. Algeria is ready to host the cup."],
    ["Chad and Niger quarrel. Algeria is not willing to host them."],
    ["Chad and Niger quarrel over a go-between."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("missions and truces of those whom the text is about", () => {
  test.each([
    [
      "Chad, which shut its embassy in Niger in 2021, reopened it in June 2022.",
      "MISSION_CLOSED EFFECTED TCD>NER; MISSION_REOPENED EFFECTED TCD>NER",
    ],
    [
      "Chad and Niger made peace. Embassies reopened in April.",
      "MISSION_REOPENED EFFECTED TCD>NER; MISSION_REOPENED EFFECTED NER>TCD",
    ],
    ["Chad and Niger fought. A ceasefire was signed in Dakar.", "AGREEMENT EFFECTED TCD>NER"],
    [
      "Chad and Niger quarrel. Niamey's answer was swift. It recalled its ambassador.",
      "AMBASSADOR_RECALLED EFFECTED NER>TCD",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chad and Niger quarrel. A shop was shut, and its owner reopened it."],
    ["Chad and Niger quarrel. A contract was signed in Dakar."],
    ["Chad and Niger quarrel. The parks reopened in April."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
