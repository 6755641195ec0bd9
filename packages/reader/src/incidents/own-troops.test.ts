import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const doers = (text: string): string[] =>
  casualties(text).map(({ min, incident }) => `${min} ${incident.actors.join("+")}/${incident.actorName ?? ""}`);

const PAIR = "Chad and Libya have long quarrelled. Chad and Libya met in May. Libya and Chad agreed.";

describe("whoever did it", () => {
  it("is not a state where its own troops fall on its own ground", () => {
    const text = "In Somalia, the army said it had killed 27 militants near Jowhar. Four soldiers were also killed.";
    expect(doers(text)).toContain("27 SOM/Somalia");
    expect(doers(text)).toContain("4 /");
  });

  it("stays the state where the troops are another's or the doing is told", () => {
    const other = "Chad's army bombed a base in Chad on Monday. Four Libyan soldiers were killed.";
    expect(doers(other)).toContain("4 TCD/Chad");
    expect(doers("Somalia's police arrested four soldiers in Mogadishu.")).toContain("4 SOM/Somalia");
  });

  it.each([
    ["Nine soldiers died after Tembos detonated a mine under a truck in Kenya.", "9 /Tembos"],
    ["A driver was killed when Tembos blew up a bus in Kenya.", "1 /Tembos"],
    ["As many as 22 rebels died in two encounters with security forces in Peru, police said.", "null PER/Peru"],
    [`A brawl in 2021 left 20 Chadian and four Libyan soldiers injured. ${PAIR}`, "20 LBY/Libya"],
    [`A brawl in 2021 left 20 Chadian and four Libyan soldiers injured. ${PAIR}`, "4 TCD/Chad"],
    ["A Pakistani F-16 bombed a post in Khost, killing three soldiers.", "3 PAK/Pakistan"],
    [`The war in 1987 left 44 Chadian soldiers dead. ${PAIR}`, "44 LBY/Libya"],
  ])("is read from %s", (text, expected) => {
    expect(doers(text)).toContain(expected);
  });

  it.each([
    ["Nine soldiers died after Floods hit the town.", "9 /Floods"],
    ["Two MiG-29 fighters were shot down over Chad, killing both pilots.", "2 /MiG-29 fighters"],
    [`A brawl in 2021 left 20 Chadian soldiers injured. ${PAIR}`, "20 LBY/Libya"],
    ["The unrest in 1987 left 44 Chadian soldiers dead. Chad and Libya met.", "44 LBY/Libya"],
    ["Nine farmers died in two encounters with security forces in Peru.", "9 PER/Peru"],
  ])("is not read from %s", (text, wrong) => {
    expect(doers(text)).not.toContain(wrong);
  });
});
