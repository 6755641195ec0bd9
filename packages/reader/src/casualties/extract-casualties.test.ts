import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";

describe("what counts as a casualty figure", () => {
  it.each([
    [
      "A rocket hit the harbour, killing seven people and wounding three others.",
      ["KILLED EXACT 7..7 TOTAL", "INJURED EXACT 3..3 TOTAL"],
    ],
    ["Five dockers and a child were killed when a shell hit the port.", ["KILLED EXACT 1..1 CHILD"]],
    ["Four nurses were reportedly abducted by gunmen.", ["DETAINED EXACT 4..4 AID_WORKER"]],
    ["The blast left 12 dead and several wounded.", ["KILLED EXACT 12..12 TOTAL", "INJURED VAGUE 2.. TOTAL"]],
    ["The bodies of six miners were found after the raid.", ["KILLED EXACT 6..6 WORKER"]],
    ["Gunmen shot dead at least 21 villagers.", ["KILLED AT_LEAST 21.. CIVILIAN"]],
    ["As many as 40 fishermen were taken hostage by pirates.", ["DETAINED AT_MOST ..40 CIVILIAN"]],
    ["A suicide bomber killed himself and nine worshippers.", ["KILLED EXACT 9..9 TOTAL"]],
    ["Twelve officers, who had been on leave, were killed in the ambush.", ["KILLED EXACT 12..12 MILITARY"]],
    ["The raid claimed the lives of three policemen.", ["KILLED EXACT 3..3 POLICE"]],
    ["Shells killed a family of five in the port.", ["KILLED EXACT 5..5 TOTAL"]],
    [
      "Doctors put the number of dead at seven and the wounded at 11.",
      ["KILLED EXACT 7..7 TOTAL", "INJURED EXACT 11..11 TOTAL"],
    ],
    ["A 16-year-old student was fatally shot at the checkpoint.", ["KILLED EXACT 1..1 CHILD"]],
    ["Between 15 and 20 soldiers are missing after the attack.", ["MISSING RANGE 15..20 MILITARY"]],
    ["Some 200,000 people have fled since the fighting began.", ["DISPLACED APPROXIMATELY 200000..200000 TOTAL"]],
    ["The shelling left a woman and child dead.", ["KILLED EXACT 1..1 WOMAN", "KILLED EXACT 1..1 CHILD"]],
    ["Three fighters from the (pro-government) militia were killed.", ["KILLED EXACT 3..3 MILITANT"]],
  ])("reads %s", (text, expected) => {
    expect(figures(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    "The strike could kill thousands of people.",
    "The group threatened to kill 20 hostages.",
    "The army denied that it had killed 14 civilians.",
    "The man had bought 12 rifles for $3,000 and driven 40 miles.",
    "Two gunmen killed the mayor's dog.",
    "The earthquake killed 300 people.",
    "Others were injured.",
    "ALSO READ: 12 people killed in border strike",
    "If ten more soldiers are killed, the truce is over.",
    "The 44-year-old was promoted.",
  ])("reads no figure in %s", (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each([
    ["No one was hurt in the drone attack.", "INJURED"],
    ["The attack caused no casualties.", "KILLED"],
    ["Nobody was injured in the attacks.", "INJURED"],
  ])("takes %s as a claim of none", (text, effect) => {
    expect(casualties(text)).toMatchObject([{ effect, quantifier: "NONE_CLAIMED", min: 0, max: 0 }]);
  });

  it("takes the absence of reports for no claim", () => {
    expect(figures("There were no immediate reports of casualties.")).toEqual([]);
  });
});

describe("wholes and parts (R3)", () => {
  it("ties a part to the whole that includes it", () => {
    const claims = casualties("The raid killed nine people, including four children.");
    expect(claims).toMatchObject([
      { min: 9, victimClass: "TOTAL", partOf: null },
      { min: 4, victimClass: "CHILD", partOf: 0 },
    ]);
    expect(claims).toHaveLength(2);
  });

  it("sums a list that is stated as the whole into one derived total", () => {
    const claims = casualties("The raid killed three women, two men and four children.");
    expect(claims.map(({ victimClass, min, derived, partOf }) => [victimClass, min, derived, partOf])).toEqual([
      ["WOMAN", 3, false, 3],
      ["MAN", 2, false, 3],
      ["CHILD", 4, false, 3],
      ["TOTAL", 9, true, null],
    ]);
  });

  it("derives a total from a single class, and none from a part of the dead", () => {
    expect(casualties("Two children were killed in the raid.").filter(({ derived }) => derived)).toMatchObject([
      { min: 2 },
    ]);
    expect(casualties("Three children were among the dead.").filter(({ derived }) => derived)).toEqual([]);
  });

  it("marks a figure that the text says is outdated", () => {
    const claims = casualties("The death toll from the raid rose to 28, up from 22 a day earlier.");
    expect(claims.map(({ min, statedSuperseded }) => [min, statedSuperseded])).toEqual([
      [28, false],
      [22, true],
    ]);
  });

  it("collapses a repeat into one claim with two spans, and keeps another number apart", () => {
    const claims = casualties(
      "Ghana said six soldiers were killed at Bolgatanga. Later, Ghana said six soldiers were killed at Bolgatanga.",
    );
    expect(claims.filter(({ derived }) => !derived)).toMatchObject([{ min: 6, evidence: [{}, {}] }]);
  });
});

describe("nationality and scope", () => {
  it("gives a nationality only where one is worded", () => {
    expect(casualties("Four Bolivian engineers were killed in Chile.")[0]).toMatchObject({
      nationality: "BOL",
      victimClass: "WORKER",
    });
    expect(casualties("Four engineers were killed in Chile.")[0]).toMatchObject({ nationality: null });
  });

  it("takes a sum over both sides' strikes for several incidents", () => {
    expect(casualties("Air strikes by Chad and Niger this month killed at least 11 people.")[0]).toMatchObject({
      scope: "MULTI_INCIDENT",
      incident: { actors: ["TCD", "NER"], country: null },
    });
  });

  it("takes a war's figure for no single incident", () => {
    expect(casualties("The war has killed more than 10,000 people.")[0]).toMatchObject({ scope: "CRISIS_TOTAL" });
  });
});
