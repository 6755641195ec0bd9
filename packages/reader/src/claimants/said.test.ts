import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const speaker = (text: string) => casualties(text)[0]?.claimant?.name ?? null;

describe("a speaker before or behind what is said", () => {
  it.each([
    ["A hospital director in Goma told reporters that 17 people were killed.", "hospital director in Goma"],
    [
      "Two people were killed, the regional governor, Ana Rojas, said over the weekend.",
      "regional governor, Ana Rojas",
    ],
    ["Two men died, according to a nurse in Goma, who said six policemen were killed.", "nurse in Goma"],
    ["An official who asked not to be named said six policemen were killed.", "official"],
    [
      "A senior security official, speaking on condition of anonymity, said eight soldiers were killed.",
      "senior security official",
    ],
    ["Medics and witnesses said nine people were killed.", "Medics and witnesses"],
    ["The mayor, Ana Rojas, called it senseless and said nine people were killed.", "mayor, Ana Rojas"],
    ["Nine people were killed, a tribal elder said in a statement carried by local radio.", "tribal elder"],
    ["The militants, who claimed responsibility in a broadcast, said they had killed nine guards.", "militants"],
    ["Human Rights Watch said its researchers had confirmed the deaths of 12 civilians.", "Human Rights Watch"],
    ["The Peruvian army said nine guards were killed.", "Peru's army"],
  ])("is heard in %s", (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it.each([
    "The president said he would visit the town, where gunmen killed 50 people on Sunday.",
    "Chile said it had closed the border, two weeks after gunmen killed 26 people.",
    "The militia claimed the attack that killed nine people.",
    "The army declared a curfew after nine people were killed.",
    "It was reported on Monday that nine people were killed.",
    "Unconfirmed reports said nine people were killed.",
    "He told his followers to fight on after nine people were killed.",
  ])("is not heard in %s", (text) => {
    expect(speaker(text)).toBeNull();
  });
});

describe("a speaker inside a clause", () => {
  it.each([
    ["The army carried out a strike that it says killed 14 fighters.", "army"],
    ["The raid, which officials said killed 14 people, was the third this week.", "officials"],
    ["The blast — which police say killed three people — shook the town.", "police"],
    ["The army, which says it lost nine soldiers, blamed jihadists.", "army"],
  ])("answers for that clause in %s", (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it.each([
    "The army struck what it said were hideouts, killing five people.",
    "Two pupils were killed by bombs that the army says were fired from a hill.",
    "Rebels killed five people in a town that the army says it holds.",
  ])("answers for no more than that in %s", (text) => {
    expect(speaker(text)).toBeNull();
  });
});
