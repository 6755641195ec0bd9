import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const FILLER = "The talks went on. Nobody gave a reason. ".repeat(5);
const countryOf = (text: string) => casualties(text).find(({ min }) => min === 6)?.incident.country;

describe("the ground of a text that names few places", () => {
  it.each([
    `Guards fled a post near Diffa. ${FILLER}\n\nSix people were hurt.`,
    `${FILLER}Guards fled a post near Diffa, then another near Agadez.\n\nSix people were hurt.`,
    `Shots were heard near Diffa.\n\nSix people were hurt. ${FILLER}`,
  ])("is that of its lead, or of several: %s", (text) => {
    expect(countryOf(text)).toBe("NER");
  });

  it.each([
    `Envoys met. ${FILLER}\n\nSix people were hurt.\n\nA rumour had spread in Diffa.`,
    `${FILLER}\n\nSix people were hurt. ${FILLER}\n\nGuards fled a post near Diffa.`,
    `Envoys met. ${FILLER}\n\nSix people were hurt.`,
  ])("is not told by one passing name, or none: %s", (text) => {
    expect(countryOf(text) ?? null).toBeNull();
  });
});

describe("a paragraph that opens with a day", () => {
  const LEAD = "A mine hurt five Chadian guards near Diffa on Wednesday.";
  const dayOf = (text: string) => casualties(text).find(({ min }) => min === 6)?.incident.date?.start;

  it.each([
    `${LEAD}\n\nOn Thursday, fighting broke out at two posts. Six people were killed by shelling.`,
    `${LEAD}\n\nLate on Thursday, troops clashed. Nobody slept. Six people were killed by shelling.`,
    `${LEAD}\n\nOn 9 May fighting broke out. Six people were killed by shelling.`,
  ])("goes on with it: %s", (text) => {
    expect(dayOf(text)).toBe("2024-05-09");
  });

  it.each([
    `${LEAD}\n\nOn Thursday, envoys met. Six people were killed by the mine.`,
    `${LEAD}\n\nOn Thursday, fighting broke out. On Wednesday six people were killed by shelling.`,
    `On Thursday, fighting broke out.\n\n${LEAD} Six people were also killed by the mine.`,
  ])("lends it to no other event: %s", (text) => {
    expect(dayOf(text)).toBe("2024-05-08");
  });
});
