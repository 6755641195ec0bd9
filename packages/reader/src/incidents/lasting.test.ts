import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

/** Published on Saturday, 11 May 2024. */
const daysOf = (text: string) => {
  const date = casualties(text)[0]?.incident.date;
  return date ? `${date.start}/${date.end}` : null;
};

describe("violence that lasted for days", () => {
  it.each([
    [
      "A truce took hold on Friday, ending four days of clashes in which 38 people were killed.",
      "2024-05-07/2024-05-11",
    ],
    [
      "They agreed on Friday to stop, after five days of heavy fighting that killed 38 people.",
      "2024-05-06/2024-05-11",
    ],
    ["Two weeks of bombardment have killed 120 civilians.", "2024-04-27/2024-05-11"],
  ])("dates the harm by all of them: %s", (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    ["After five days of fighting, a bomb killed nine people in Niamey on Thursday.", "2024-05-09/2024-05-09"],
    ["The strike came after three days of talks and killed nine people on Thursday.", "2024-05-09/2024-05-09"],
    ["Nine people were killed on Tuesday in the third day of fighting.", "2024-05-07/2024-05-07"],
  ])("does not date what one day did: %s", (text, days) => {
    expect(daysOf(text)).toBe(days);
  });
});

describe("the day of a figure that has changed", () => {
  it.each([
    "Niger's ministry said 14 clerks had been killed by shells on Wednesday, up from 12 a day earlier.",
    "The toll of Wednesday's raid rose from 12 on Thursday to 14.",
  ])("is not the day of the harm: %s", (text) => {
    expect(daysOf(text)).toBe("2024-05-08/2024-05-08");
  });
});
