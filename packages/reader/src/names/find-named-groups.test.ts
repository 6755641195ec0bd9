import { describe, expect, it } from "vitest";
import { prepareText } from "../foundation/prepare-text.ts";
import { casualties } from "../testing.ts";

const groups = (text: string): string[] =>
  prepareText({ text, title: null, publishedAt: null })
    .mentions.filter(({ kind }) => kind === "GROUP")
    .map(({ text: wording }) => wording);

describe("an armed group that a text introduces", () => {
  it.each([
    ["The rebel group Tembo-Asha came.", "Tembo-Asha"],
    ["An armed movement called Tembo Vijana came.", "Tembo Vijana"],
    ["The gang Los Tembos came.", "Los Tembos"],
    ["Members of the Gran Tembo gang came.", "Gran Tembo"],
    ["Gunmen of the Desert Hawks militia came.", "Desert Hawks"],
    ["TLA rebels came.", "TLA"],
    ["Tembo Vijana, a banned separatist movement, came.", "Tembo Vijana"],
    ["Tembo Vijana, a feared militia based in Lima, came.", "Tembo Vijana"],
  ])("is known from %s", (text, name) => {
    expect(groups(text)).toEqual([name]);
  });

  it.each([
    "The rights group Tembo Watch came.",
    "Peruvian rebels came.",
    "Militants Sunday attacked Lima.",
    "Tembo militiamen came.",
    "Gen. Ana Rojas, the militia leader, came.",
    "The group Tembo Vijana sang.",
    "Ana Rojas, the head of a gang, came.",
  ])("is not read into %s", (text) => {
    expect(groups(text)).toEqual([]);
  });

  it.each([
    ["Troops repelled the rebel group Tembo-Asha on Monday. Tembo-Asha said it had killed nine soldiers in Lima."],
    ["The Tembo-Asha gang is feared. Nine people were killed in an attack by Tembo-Asha in Lima on Monday."],
    [
      "Tembo-Asha, an armed group, came. Nine people were killed in Lima on Monday. Police hold Tembo-Asha responsible.",
    ],
    ["Nine people were killed in Lima on Monday. The rebel group Tembo-Asha, which claimed the attack, is small."],
    ["Fighters of the rebel group Tembo-Asha killed nine people in Lima on Monday."],
    ["The rebel group Tembo-Asha claimed on Tuesday to have killed nine soldiers in Lima."],
  ])("acts by its name: %s", (text) => {
    expect(casualties(text)[0]?.incident.actorName).toBe("Tembo-Asha");
  });
});
