import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("travellers awaited or sent", () => {
  test.each([
    ["Kenya's foreign minister is due in Niamey on Tuesday.", "VISIT PLANNED KEN>NER"],
    ["Kenya's foreign minister is expected in Niamey within days.", "VISIT PLANNED KEN>NER"],
    ["Kenya's deputy foreign minister was sent to Niamey on Saturday.", "VISIT EFFECTED KEN>NER"],
    [
      "Chad and Niger are at odds. Kenya's president flew to both capitals on March 11.",
      "VISIT EFFECTED KEN>TCD; VISIT EFFECTED KEN>NER",
    ],
  ])("visit: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["A ship is due in Mombasa on Tuesday."],
    ["Rain is expected in Niamey within days."],
    ["A letter was sent to Niamey on Saturday."],
  ])("do not visit: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("third parties between the two", () => {
  const QUARREL = "Chad and Niger are at odds.";
  test.each([
    ["Kenya's president has been shuttling between the sides."],
    ["Kenya offered to host them in Nairobi."],
    ["Kenya's president offers Nairobi as a venue for talks between the sides."],
    ["Kenya's president set out in an effort to reconcile the neighbours."],
  ])("mediate: %s", (text) => {
    expect(told(`${QUARREL} ${text}`)).toEqual(
      rows("MEDIATION_OFFERED EFFECTED KEN>TCD; MEDIATION_OFFERED EFFECTED KEN>NER"),
    );
  });

  test.each([
    ["Kenya has been shuttling freight between the ports."],
    ["Kenya offered to host the championship in Nairobi."],
    ["Kenya offers Nairobi as a venue for the championship."],
    ["Kenya's president worked in an effort to bring down prices."],
  ])("do not: %s", (text) => {
    expect(told(`${QUARREL} ${text}`)).toEqual([]);
  });
});
