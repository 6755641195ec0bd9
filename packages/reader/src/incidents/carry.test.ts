import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const incidentOf = (text: string, min: number) => casualties(text).find((claim) => claim.min === min)?.incident;
const LEAD = "Chadian jets struck a market in Niger's Diffa region on Thursday, killing nine people.";

describe("a figure that names no event", () => {
  it.each([
    `${LEAD}\n\nA doctor said 14 people had been wounded.`,
    `${LEAD}\n\nTalks went on. Officials met. Some 14 people were injured.`,
    `${LEAD}\n\nThe dead were buried on Friday. The wounded number 14.\n\nIn all, 14 people were hurt.`,
  ])("is of the event that the report leads with: %s", (text) => {
    expect(incidentOf(text, 14)).toMatchObject({ actors: ["TCD"], country: "NER", date: { start: "2024-05-09" } });
  });

  it.each([
    [`${LEAD}\n\nIn March 2019 a bomb in Mali killed 14 people.`, "MLI", "2019-03-01"],
    [`${LEAD}\n\nIn Mali, gunmen killed 14 people on Friday.`, "MLI", "2024-05-10"],
    [`${LEAD}\n\nIn 2015 some 14 people died in a raid in Mali.`, "MLI", "2015-01-01"],
  ])("keeps to itself where it tells its own: %s", (text, country, start) => {
    expect(incidentOf(text, 14)).toMatchObject({ country, date: { start } });
    expect(incidentOf(text, 14)?.actors).toEqual([]);
  });
});

describe("who harmed them", () => {
  it.each([
    ["A bomb killed four people in Niger on Friday. Niger blamed Chad for the attack.", ["TCD"]],
    ["A bomb killed four people in Niger on Friday. Officials accused Chad of bombing the market.", ["TCD"]],
    ["A bomb killed four people in Niger on Friday. The attack was blamed on Chad.", ["TCD"]],
    ["Police shot dead four people in Niger on Friday.", ["NER"]],
    ["Four traders were hurt in Niger when Chadian coast guards boarded their boat.", ["TCD"]],
    ["Four traders were shot dead by the Chadian navy in Niger.", ["TCD"]],
  ])("is read from %s", (text, actors) => {
    expect(incidentOf(text, 4)?.actors).toEqual(actors);
  });

  it.each([
    "A bomb killed four people in Niger on Friday. Niger accused Chad of lying about the talks.",
    "A bomb killed four people in Niger on Friday. Chad spoke of a new treaty.",
    "Four traders were hurt in Niger when their boat sank. Chad sent help.",
    "A Chadian sailor stabbed four people in Niger on Friday.",
  ])("is no state in %s", (text) => {
    expect(incidentOf(text, 4)?.actors ?? []).toEqual([]);
  });
});

describe("losses in a fight of two sides", () => {
  const FIGHT = "Fighting between Chad and Niger went on for hours on Thursday.";

  it.each([
    [`${FIGHT} Chad lost 12 soldiers.`, ["NER"]],
    [`${FIGHT} Niger reported 12 deaths.`, ["TCD"]],
    [`${FIGHT} Some 12 Nigerien soldiers were killed.`, ["TCD"]],
  ])("are put to the other: %s", (text, actors) => {
    expect(incidentOf(text, 12)?.actors).toEqual(actors);
  });
});
