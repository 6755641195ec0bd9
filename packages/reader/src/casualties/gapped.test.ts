import { describe, expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

const rows = (text: string): string[] =>
  readDocument({ text, title: null, publishedAt: "2024-05-20" }).claims.flatMap((claim) =>
    claim.type === "casualty" && !claim.derived
      ? [`${claim.effect} ${claim.min}-${claim.max} ${claim.victimClass} ${claim.nationality ?? "-"}`]
      : [],
  );

describe("figures that leave out their verb", () => {
  test.each([
    ["Nine were killed in Goma and two in Bukavu.", ["KILLED 9-9 TOTAL -", "KILLED 2-2 TOTAL -"]],
    ["Four soldiers were wounded at Goma, and three near Sake.", ["INJURED 4-4 MILITARY -", "INJURED 3-3 MILITARY -"]],
    [
      "South Africa lost 14 soldiers in Goma, Malawi three and Uruguay one.",
      ["KILLED 14-14 MILITARY ZAF", "KILLED 3-3 MILITARY MWI", "KILLED 1-1 MILITARY URY"],
    ],
  ])("are read from: %s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each([
    ["Nine were killed in three attacks, two in Goma and one in Bukavu.", 1],
    ["Nine were killed in Goma and two in every ten houses burned down.", 1],
    ["Nine were killed in Goma, and two at most can stay.", 1],
  ])("are not read from: %s", (text, count) => {
    expect(rows(text)).toHaveLength(count);
  });
});

describe("losses and seizures", () => {
  test.each([
    ["The army put its own losses at 18.", ["KILLED 18-18 TOTAL -"]],
    ["The ministry denied having suffered any losses in the attack.", ["KILLED 0-0 TOTAL -"]],
    ["Chad seizes three Sudanese policemen at the border.", ["DETAINED 3-3 POLICE SDN"]],
    ["Twenty-eight soldiers were hanged by the rebels.", ["KILLED 28-28 MILITARY -"]],
    ["The toll from the strikes rose to 31 from 26.", ["KILLED 31-31 TOTAL -", "KILLED 26-26 TOTAL -"]],
    ["In the riot 20 Italian and Hungarian soldiers were injured.", ["INJURED 20-20 MILITARY -"]],
  ])("are read from: %s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each([
    ["The bank put its own losses for the year above target."],
    ["The planes came back from the attack without losses."],
    ["Police seized 14 rifles and three vans in the attack."],
    ["Portraits were hanged in 28 rooms after the attack."],
  ])("are not read from: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });
});

describe("people whose kind the words before tell", () => {
  test.each([
    ["18 servicemen had been killed and about 35 wounded.", ["KILLED 18-18 MILITARY -", "INJURED 35-35 MILITARY -"]],
    [
      "One civilian was killed and another 10 injured by shells.",
      ["KILLED 1-1 CIVILIAN -", "INJURED 10-10 CIVILIAN -"],
    ],
    ["Police went in. An officer was killed; four others were hurt.", ["KILLED 1-1 POLICE -", "INJURED 4-4 POLICE -"]],
    ["The army went in. Two officers were killed.", ["KILLED 2-2 MILITARY -"]],
  ])("are of that kind in: %s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test.each([
    ["Five militants were killed and 10 wounded.", ["KILLED 5-5 MILITANT -", "INJURED 10-10 TOTAL -"]],
    ["Five children were killed and 10 wounded.", ["KILLED 5-5 CHILD -", "INJURED 10-10 TOTAL -"]],
    ["A soldier was killed. The blast left 10 wounded.", ["KILLED 1-1 MILITARY -", "INJURED 10-10 TOTAL -"]],
  ])("are not in: %s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
