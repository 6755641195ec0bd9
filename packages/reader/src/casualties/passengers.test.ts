import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const counted = (text: string) => {
  const told = casualties(text).find(({ derived }) => !derived);
  return `${told?.min} ${told?.victimClass} ${told?.nationality}`;
};

describe("a count behind the people aboard", () => {
  it.each([
    [
      "A bomber rammed a car into a bus carrying Kenyan police in Mandera on Thursday, killing 40 of them.",
      "40 POLICE KEN",
    ],
    ["A gunman fired on a lorry carrying Chadian soldiers, killing two.", "2 MILITARY TCD"],
    ["A drone hit a minibus transporting aid workers near the front, wounding three.", "3 AID_WORKER null"],
    ["The blast tore through a train ferrying troops to the border, killing at least nine of them.", "9 MILITARY null"],
  ])("is of them: %s", (text, expected) => {
    expect(counted(text)).toBe(expected);
  });

  it.each([
    ["A gunman fired on a lorry carrying Chadian soldiers, killing two villagers.", "2 CIVILIAN null"],
    ["A lorry carrying flour overturned in the blast, killing two.", "2 TOTAL null"],
    ["A van carrying a policeman passed. The bomb went off later, killing nine.", "9 TOTAL null"],
    ["The bomb hit a bus carrying soldiers. In another street it went off, killing nine.", "9 TOTAL null"],
  ])("is of nobody told of so: %s", (text, expected) => {
    expect(counted(text)).toBe(expected);
  });
});

describe("the people aboard", () => {
  it.each([
    ["A bomber rammed a car into a bus carrying Kenyan paramilitary troops on Thursday, killing 40 of them.", "bomber"],
    ["A gunman shot at a lorry ferrying militia fighters, killing two.", "gunman"],
  ])("did nothing themselves: %s", (text, actor) => {
    const claims = casualties(text);
    expect(claims.map(({ effect }) => effect)).not.toContain("INJURED");
    expect(claims[0]?.incident.actorName).toContain(actor);
  });

  it("are shot at as anyone is", () => {
    expect(counted("A gunman was shot at a checkpoint on Monday, police said.")).toBe("1 MILITANT null");
  });
});
