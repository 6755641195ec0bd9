import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const speakers = (text: string) => casualties(text).map(({ claimant }) => claimant?.name ?? null);

describe("whoever spoke before", () => {
  it.each([
    ["Peru's health ministry said nine people were killed. It added that 20 people were injured."],
    ["Peru's health ministry said nine people were killed. The ministry said 20 people were injured."],
    ["Peru's health ministry said nine people were killed. Another 20 people were injured."],
    ["Nine people were killed, by the count of Peru's health ministry. A further 20 people were injured, it said."],
  ])("is meant again in %s", (text) => {
    expect(speakers(text)[1]).toBe("Peru's health ministry");
  });

  it("is a person where he or she is meant, and a body where it is", () => {
    const text =
      "Governor Ana Rojas came to the town. The army said nine people were killed. She said 20 people were injured.";
    expect(speakers(text)).toEqual(["army", "Governor Ana Rojas"]);
  });

  it("is a nurse without a name", () => {
    const text = "Nine people were killed, according to a nurse at the clinic. She said 20 people were injured.";
    expect(speakers(text)[1]).toBe("nurse at the clinic");
  });

  it.each([
    "Peru's health ministry said nine people were killed. Two people were injured in Quito in March.",
    "Peru's health ministry said nine people were killed. A child was injured.",
    "Nine people were killed, officials said, and two people were injured in Quito on Friday.",
  ])("is not meant again in %s", (text) => {
    expect(speakers(text)[1]).toBeNull();
  });

  it("speaks on through paragraphs of a quotation", () => {
    const text = 'Governor Ana Rojas said: "The raid killed nine people.\n\n"It also injured 20 people."';
    expect(speakers(text)).toEqual(["Governor Ana Rojas", "Governor Ana Rojas"]);
  });
});

describe("officials of a place", () => {
  it.each([
    ["Nine people died, authorities in the Romanian city of Arad said.", "authorities in the Romanian city of Arad"],
    ["Nine people died, the mayor of the Kenyan town of Moyale said.", "mayor of the Kenyan town of Moyale"],
    ["Nine people died, police in the Turkish province of Van said.", "police in the Turkish province of Van"],
  ])("keep their name where a state only says where it is: %s", (text, name) => {
    expect(speakers(text)[0]).toBe(name);
  });

  it.each([
    ["Nine people died, the Kenyan army said.", "Kenya's army"],
    ["Nine people died, the Kenyan capital's police said.", "Kenya's capital's police"],
    ["Nine people died, the Romanian state prosecutor said.", "Romania's state prosecutor"],
  ])("are a state's where it speaks by them: %s", (text, name) => {
    expect(speakers(text)[0]).toBe(name);
  });
});
