import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";

describe("others", () => {
  it("are of no one class behind a list of several", () => {
    expect(figures("Officials said 11 civilians and one soldier had been killed and 35 others wounded.")).toEqual([
      "KILLED EXACT 11..11 CIVILIAN",
      "KILLED EXACT 1..1 MILITARY",
      "INJURED EXACT 35..35 TOTAL",
    ]);
  });

  it("are of the class behind one alone", () => {
    expect(figures("Two soldiers were killed and three others wounded.")).toContain("INJURED EXACT 3..3 MILITARY");
  });
});

describe("whoever is told to be harmed", () => {
  const actorOf = (text: string) => casualties(text).at(0)?.incident.actorName ?? null;

  it.each([
    "Officials said nine clerks and one soldier had been killed, and a rocket slammed into a depot, wounding three.",
    "Three militants were wounded and a shell killed a farmer.",
    "Niger said its troops had been killed in a town, where a rocket wounded nine clerks.",
  ])("does not do the harm: %s", (text) => {
    expect(actorOf(text) ?? "").not.toMatch(/soldier|militants|troops/);
  });

  it.each([
    ["Gunmen killed four soldiers and took six guards captive.", "Gunmen"],
    ["Militants stormed a village, where they killed nine farmers.", "Militants"],
    ["Rebels wounded a guard and killed three clerks.", "Rebels"],
  ])("is told apart from who did: %s", (text, actor) => {
    expect(casualties(text).map(({ incident }) => incident.actorName)).toEqual(casualties(text).map(() => actor));
  });
});

describe("a toll before its breakdown", () => {
  it.each([
    "The death toll stands at 25: eleven soldiers and 14 clerks.",
    "The death toll stands at 25 - eleven soldiers and 14 clerks.",
    "Niger puts its losses at 25: eleven soldiers and 14 clerks.",
  ])("is read from %s", (text) => {
    expect(figures(text)[0]).toBe("KILLED EXACT 25..25 TOTAL");
    expect(figures(text)).toHaveLength(3);
  });

  it.each([
    "The death toll was told at 9:30 on Friday.",
    "Niger lost 3-1 at home.",
    "The shelling began at 25-minute intervals.",
  ])("is no time and no score: %s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe("a figure between quotation marks", () => {
  it.each([
    ['A spokesman said Niger had lost "more than 100" soldiers.', "KILLED MORE_THAN 101.. MILITARY"],
    ["Chad said it had killed “dozens” of fighters.", "KILLED VAGUE 12.. MILITANT"],
    ['Niger said "at least 30" people had been killed.', "KILLED AT_LEAST 30.. TOTAL"],
  ])("counts as it would without them: %s", (text, figure) => {
    expect(figures(text)).toEqual([figure]);
  });
});

describe("people who flee", () => {
  it("are displaced where they are counted", () => {
    expect(figures("Some 3,000 villagers had fled to Chad after the raid.")).toEqual([
      "DISPLACED APPROXIMATELY 3000..3000 CIVILIAN",
    ]);
  });

  it.each([
    "Niger protested over the case of an activist who had fled to Chad.",
    "A former minister fled to Chad on Friday.",
    "The gunman fled.",
  ])("are nobody's displacement one by one: %s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe("the last of a list", () => {
  it.each([
    ["The attack left one bank guard dead and two prisoners at large.", ["KILLED EXACT 1..1 WORKER"]],
    ["The raid left nine people dead and two suspects on the run.", ["KILLED EXACT 9..9 TOTAL"]],
    ["The blast killed a porter and left two clerks unhurt.", ["KILLED EXACT 1..1 WORKER"]],
  ])("is not harmed where something else became of them: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ["The blast killed nine people on the bridge and two clerks on the road.", "KILLED EXACT 2..2 CIVILIAN"],
    ["A bomb killed two soldiers and a fruit seller.", "KILLED EXACT 1..1 CIVILIAN"],
    ["A bomb killed two soldiers and a bus conductor.", "KILLED EXACT 1..1 WORKER"],
  ])("is harmed like the first: %s", (text, figure) => {
    expect(figures(text)).toContain(figure);
  });
});
