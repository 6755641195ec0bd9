import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const claimantOf = (text: string, min: number) => casualties(text).find((claim) => claim.min === min)?.claimant?.name;

describe("who counts, where a date or a clause stands in the speaker's place", () => {
  it.each([
    "The monitoring group Watchdog International says that 31 people were killed in 2023. In March it counted 15 killed.",
    "The monitoring group Watchdog International says that 31 people were killed in 2023. On Monday it recorded 15 dead.",
    "The monitoring group Watchdog International says that 31 people were killed in 2023. In May it documented 15 deaths.",
  ])("is whoever counted before: %s", (text) => {
    expect(claimantOf(text, 15)).toContain("Watchdog");
  });

  it.each([
    'A spokesman, Ben Example, said the troops had shelled "hideouts" and killed nine rebels.',
    'A spokesman, Ben Example, said the fighter had engaged "hideouts" and killed nine rebels.',
    'A spokesman, Ben Example, said the jets were above "hideouts" and killed nine rebels.',
  ])("is no one told of in what is said: %s", (text) => {
    expect(claimantOf(text, 9)).toContain("Example");
  });
});
