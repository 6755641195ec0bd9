import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const ofFigure = (text: string, figure: number) => casualties(text).find(({ min }) => min === figure)?.incident;

describe("armed men without a name", () => {
  const RAID = "Gunmen killed nine people at a hotel in Mogadishu on Friday.";
  it.each([
    [`${RAID} Al-Shabaab claimed responsibility for the attack.`, "Al-Shabaab"],
    [`${RAID} Officials blamed Somalia-based al-Shabaab for the attack.`, "al-Shabaab"],
    ["Militants killed nine people in Mogadishu on Friday. The area is held by al-Shabaab.", "al-Shabaab"],
    ["Hours later militants killed nine people in Mogadishu.", "militants"],
  ])("are whoever claims the deed or is the text's one group: %s", (text, name) => {
    expect(ofFigure(text, 9)?.actorName).toBe(name);
  });

  it.each([
    [`${RAID} Kenya blamed Ethiopia for the attack.`, "Gunmen"],
    [`${RAID} No group has claimed responsibility.`, "Gunmen"],
    ["Militants killed nine people in Mogadishu. Boko Haram and al-Shabaab are active there.", "Militants"],
  ])("stay unnamed in: %s", (text, name) => {
    expect(ofFigure(text, 9)?.actorName).toBe(name);
  });
});

describe("strikes that no word puts to anyone", () => {
  const WAR = "Chad's air strikes on Niger killed 40 people on 3 May 2024, Niger said. Chad denied it.";
  it.each([
    [`${WAR}\n\nIn April 2023 a missile hit a market in Niger, killing 12 people.`, 12, ["TCD"]],
    [`${WAR}\n\nIn April 2023 jets bombed a school in Niger, killing 12 people.`, 12, ["TCD"]],
    [`${WAR}\n\nIn April 2023 a drone hit a market in Chad, killing 12 people.`, 12, ["NER"]],
  ])("are of the state told to strike that ground: %s", (text, figure, actors) => {
    expect(ofFigure(text, figure)?.actors).toEqual(actors);
  });

  it.each([
    [`${WAR}\n\nIn April 2023 a missile hit a market in Mali, killing 12 people.`, 12, []],
    [`${WAR}\n\nIn April 2023 a brawl at a market in Niger left 12 people dead.`, 12, []],
    [`${WAR}\n\nIn April 2023 Mali's jets bombed a school in Niger, killing 12 people.`, 12, ["MLI"]],
  ])("are not in: %s", (text, figure, actors) => {
    expect(ofFigure(text, figure)?.actors).toEqual(actors);
  });
});

describe("who claims a deed under a name that no list knows", () => {
  const RAID = "Gunmen killed nine people in Niger on Friday.";
  it.each([
    [`${RAID} The raid was claimed by the Dawn Liberation Army.`, "Dawn Liberation Army"],
    [`${RAID} A little-known group, Jaish-e-Fursan-e-Fajr, claimed responsibility.`, "Jaish-e-Fursan-e-Fajr"],
    [`${RAID} A new group, Desert Front, claimed responsibility for the raid.`, "Desert Front"],
    [`${RAID} Islamic State said on Telegram it was behind the attack.`, "Islamic State"],
  ])("is its doer: %s", (text, name) => {
    expect(ofFigure(text, 9)?.actorName).toBe(name);
  });

  it.each([
    `${RAID} The seat was claimed by the Dawn Liberation Party.`,
    `${RAID} The Desert Front claimed a win at the polls.`,
    `${RAID} Nobody claimed responsibility.`,
  ])("is nobody in: %s", (text) => {
    expect(ofFigure(text, 9)?.actorName).toBe("Gunmen");
  });
});
