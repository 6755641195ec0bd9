import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const speaker = (text: string) => casualties(text)[0]?.claimant?.name ?? null;

describe("a speaker who is cited", () => {
  it.each([
    ["At least 80 people were killed, according to a tally by the Lima Post newspaper.", "Lima Post newspaper"],
    ["Two officers were killed, as per the police.", "police"],
    ["Some 45 insurgents were killed, by Peru's own count.", "Peru"],
    ["In the words of the mayor, two people were killed.", "mayor"],
    ["The deaths of six people were reported by state media.", "state media"],
    ["Governor Ana Rojas was quoted by state media as saying that five people were killed.", "Governor Ana Rojas"],
    [
      "State TV quoted provincial governor Ana Rojas as saying that five people were killed.",
      "provincial governor Ana Rojas",
    ],
    ["Nine people were killed, local radio reported, citing the interior ministry.", "interior ministry"],
    ["Citing hospital sources, the agency reported nine people killed.", "hospital sources"],
  ])("answers for %s", (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it("keeps the outlet that cites as the way it came", () => {
    const [claim] = casualties("State TV quoted the governor as saying that five people were killed.");
    expect(claim?.claimant).toMatchObject({ name: "governor", kind: "LOCAL_OFFICIAL", via: "State TV" });
  });

  it.each([
    "Ninety per cent of homes burned and nine people were killed.",
    "Nine people were killed by police in the raid.",
    "The man, whose name was not released by police, was killed with two others.",
    "Nine people were killed in the attack claimed by the militia.",
  ])("is nobody in %s", (text) => {
    expect(speaker(text)).toBeNull();
  });
});

describe("a speaker behind the verb", () => {
  it.each([
    ["Nine people were killed, confirmed the mayor.", "mayor"],
    ["Nine people were killed, said a spokesman for the Peruvian coast guard.", "Peru's coast guard"],
    ["“The militants killed nine soldiers”, reads a statement by the army.", "army"],
  ])("answers for %s", (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it.each([
    "The town, reported calm on Sunday, was hit and nine people were killed.",
    "The raid, announced as a success, killed nine people.",
    "The road, said to be mined, was where nine people were killed.",
  ])("is nobody in %s", (text) => {
    expect(speaker(text)).toBeNull();
  });
});
