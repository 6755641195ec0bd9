import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const ofFigure = (text: string, figure: number) => casualties(text).find(({ min }) => min === figure)?.incident;

describe("armed men lost in their own attack", () => {
  const RAID = "Gunmen killed two soldiers in Niger's Tahoua region on 3 May.";
  it.each([
    [`${RAID} Eight attackers also died, the army said.`, 8],
    [`${RAID} All five assailants were gunned down.`, 5],
    ["Three guards died in an attack by Boko Haram in Niger on 3 May. Six militants were shot dead.", 6],
  ])("fall to the state attacked: %s", (text, figure) => {
    expect(ofFigure(text, figure)?.actors).toEqual(["NER"]);
  });

  it.each([
    [`${RAID} Eight shoppers also died, the army said.`, 8],
    ["Chad struck a camp in Niger on 3 May, killing nine militants.", 9],
    ["Nine militants were killed in Niger on 3 May.", 9],
  ])("are not to be found in: %s", (text, figure) => {
    expect(ofFigure(text, figure)?.actors).not.toEqual(["NER"]);
  });
});

describe("a side's troops", () => {
  const WAR = "Chad and Niger clashed near the border on 3 May. Chad and Niger blamed each other.";
  it.each([
    [`${WAR} Chad's army shelled a post, and 40 Chadian soldiers were killed, Niger said.`, 40, ["NER"]],
    [`${WAR} 15 Nigerien troops were wounded after Niger's forces attacked.`, 15, ["TCD"]],
    ["Chad's air strikes went on in Chad on 3 May, and 40 Chadian soldiers were killed.", 40, []],
  ])("do not fall to their own side: %s", (text, figure, actors) => {
    expect(ofFigure(text, figure)?.actors).toEqual(actors);
  });

  it.each([
    [`${WAR} Chad's army shelled a post and killed 40 Nigerien soldiers.`, 40, ["TCD"]],
    ["Chadian police shot dead 12 Chadian protesters in Chad on 3 May.", 12, ["TCD"]],
    ["Chad arrested 30 Chadian soldiers on 3 May.", 30, ["TCD"]],
  ])("and others keep whoever is told: %s", (text, figure, actors) => {
    expect(ofFigure(text, figure)?.actors).toEqual(actors);
  });
});

describe("a people's losses over a time", () => {
  it("are on its own ground, and those of one event where that is told", () => {
    const abroad =
      "Chad closed its border at N'Djamena on Friday.\n\nMore than 900 Nigeriens have been killed since March.";
    expect(ofFigure(abroad, 901)?.country).toBe("NER");
    expect(ofFigure("Four Nigeriens were killed in Chad on 3 May.", 4)?.country).toBe("TCD");
    expect(ofFigure("More than 900 Nigeriens have been killed in Chad since March.", 901)?.country).toBe("TCD");
    expect(
      ofFigure("Chad spoke in N'Djamena. More than 900 people have been killed since March.", 901)?.country,
    ).not.toBe("NER");
  });
});

describe("a day that is told beside another", () => {
  it.each([
    ["JNIM claimed the attack on Diffa of 4 May, in which 27 soldiers were killed.", "2024-05-04"],
    ["It is the first attack since May 2, 2023, when 27 soldiers were killed in Niger.", "2023-05-02"],
    [
      "The minister told Parliament on Friday that troops had crossed on 3 May. Then 27 soldiers were killed.",
      "2024-05-03",
    ],
  ])("dates the event: %s", (text, start) => {
    expect(casualties(text)[0]?.incident.date?.start).toBe(start);
  });

  it.each([
    ["DIFFA, May 4 (Agency) - 27 soldiers were killed in Niger.", "2024-05-04"],
    ["The minister told Parliament on 3 May that 27 soldiers were killed.", "2024-05-03"],
    ["It is the first attack since May 2, 2023. Now 27 soldiers were killed in Niger.", "2023-05-02"],
  ])("is not the event's in: %s", (text, start) => {
    const date = casualties(text)[0]?.incident.date;
    expect(date?.precision === 1 && date.start === start).toBe(false);
  });
});
