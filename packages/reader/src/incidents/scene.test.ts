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
