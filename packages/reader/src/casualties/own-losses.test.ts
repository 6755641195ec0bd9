import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const PAIR = "Chad and Libya have long fought. Libya shelled Wour. Chad and Libya met near Zouar, in Chad, in May.";
const figures = (text: string): string[] =>
  casualties(text).map(
    ({ min, victimClass, incident }) => `${min} ${victimClass} ${incident.actors.join("+")}@${incident.country}`,
  );

describe("a side that tells its own losses", () => {
  it("lost them on its own ground", () => {
    const text = `${PAIR} Chad's interior ministry said on Monday that seven civilians had been killed.`;
    expect(figures(text).join()).toContain("7 CIVILIAN LBY@TCD");
  });

  it.each([
    ["Chad's interior ministry said on Monday that seven Libyan soldiers had been killed.", "7 MILITARY LBY@TCD"],
    ["Chad's interior ministry said its army had killed seven civilians.", "7 CIVILIAN LBY@TCD"],
    ["Chad's army said seven people had been killed.", "7 TOTAL LBY@TCD"],
    ["Niger's interior ministry said seven civilians had been killed.", "7 CIVILIAN TCD@NER"],
  ])("is not read from %s", (text, wrong) => {
    expect(figures(`${PAIR.replace("Libya shelled Wour. ", "")} ${text}`).join()).not.toContain(wrong);
  });

  it.each([
    ["Chad's army acknowledged 19 dead and 32 wounded on its own side.", ["19 MILITARY", "32 MILITARY"]],
    ["Rebels in Chad said they had killed 79 soldiers, losing three of their own.", ["79 MILITARY", "3 MILITANT"]],
  ])("names its own men in %s", (text, expected) => {
    for (const figure of expected) expect(figures(text).join()).toContain(figure);
  });

  it("names nobody's men where no word says whose they are", () => {
    expect(figures("Chad's army acknowledged 19 dead and 32 wounded in the market.").join()).toContain("19 TOTAL");
    expect(figures("The mayor acknowledged 19 dead on his own side.").join()).toContain("19 TOTAL");
  });
});

describe("the day of a rite", () => {
  const day = (text: string) => casualties(text, "2024-05-12")[0]?.incident.date?.start ?? null;
  it("is not the day of the deaths that it is held for", () => {
    expect(day("Chad on Sunday buried victims of a raid that killed nine miners on Friday.")).toBe("2024-05-10");
    expect(day("The town mourned on Sunday the nine whom soldiers shot dead on Friday.")).toBe("2024-05-10");
    expect(day("Soldiers killed nine miners on Sunday in Chad.")).toBe("2024-05-12");
    expect(day("On Sunday soldiers who were charged later killed nine miners in Chad.")).toBe("2024-05-12");
  });
});
