import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const speaker = (text: string) => casualties(text)[0]?.claimant?.name ?? null;

describe("those who count", () => {
  it.each([
    ["Officials put the death toll at 42.", "Officials"],
    ["The Red Crescent gave a toll of 42 dead.", "Red Crescent"],
    ["The hospital recorded 18 deaths.", "hospital"],
    ["Figures from the interior ministry show 120 people were killed.", "interior ministry"],
    ["The army's latest figures show 18 soldiers were killed.", "army"],
    ["The interior ministry's last toll, on Monday, was of more than 30 dead.", "interior ministry"],
    ["A newspaper spoke of 21 dead.", "newspaper"],
    ["Peru accused Chile of killing two guards.", "Peru"],
  ])("speak in %s", (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it.each([
    "The minister put flowers on the graves of nine people killed in the blast.",
    "The blast raised the death toll to nine.",
    "Peru has blamed the group for an attack that killed 12 people.",
    "The guards put up a fight and nine of them were killed.",
  ])("are nobody in %s", (text) => {
    expect(speaker(text)).toBeNull();
  });
});
