import { describe, expect, it } from "vitest";
import { prepareText } from "../foundation/prepare-text.ts";
import { casualties } from "../testing.ts";

const aliases = (text: string): string[] =>
  prepareText({ text, title: null, publishedAt: null }).aliases.map(({ name, other }) => `${other} = ${name}`);

describe("another name that a text gives", () => {
  it.each([
    ["The Andean Rescue Service (ARS) came.", "ARS = Andean Rescue Service"],
    ["The Front for the Freedom of Tembo (FFT) came.", "FFT = Front for the Freedom of Tembo"],
    ["Jaish al-Tembo, or the Army of Dawn, came.", "Army of Dawn = Jaish al-Tembo"],
    ["The Tembo Liberation Front, also known as Asha, came.", "Asha = Tembo Liberation Front"],
    ["The Tembo Resistance Army, known by its acronym TRA, came.", "TRA = Tembo Resistance Army"],
  ])("is known from %s", (text, expected) => {
    expect(aliases(text)).toEqual([expected]);
  });

  it.each([
    "LIMA (AP) - Troops came.",
    "Senator Ana Rojas (D-Ohio) came.",
    "Ana Rojas (45) came.",
    "The ministry in Lima (Peru) was hit.",
    "In Lima, or the port of Callao, nobody came.",
    "Ana Rojas, also known as Anita, came.",
  ])("is not read into %s", (text) => {
    expect(aliases(text)).toEqual([]);
  });

  it("is one name for whoever speaks", () => {
    const text = "The Andean Rescue Service (ARS) sent boats to Lima. Nine people were killed in the raid, ARS said.";
    expect(casualties(text)[0]?.claimant?.name).toBe("Andean Rescue Service");
  });

  it("is one name for an armed group that acts", () => {
    const text =
      "Jaish al-Tembo, or the Army of Dawn, is based in Peru. The Army of Dawn killed nine people in Lima, police said.";
    expect(casualties(text)[0]?.incident?.actorName).toBe("Jaish al-Tembo");
  });
});
