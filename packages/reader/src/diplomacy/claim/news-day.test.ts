import { describe, expect, test } from "vitest";
import { readActs } from "../read-acts.testing.ts";

const dated = (text: string, publishedAt: string | null = "2024-05-20"): string[] =>
  readActs(text, publishedAt).map(
    (claim) => `${claim.act} ${claim.date?.start ?? "-"} ${claim.date?.precision ?? "-"}`,
  );

describe("the day of what is told as news", () => {
  test.each([
    ["Peru has expelled the Bolivian ambassador.", ["AMBASSADOR_EXPELLED 2024-05-19 2"]],
    ["Peru says it will expel the Bolivian ambassador.", ["AMBASSADOR_EXPELLED 2024-05-19 2"]],
    ["Peru is recalling its ambassador to Bolivia.", ["AMBASSADOR_RECALLED 2024-05-19 2"]],
  ])("is that of publishing or the one before: %s", (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  test.each([
    ["Peru expelled the Bolivian ambassador."],
    ["Peru had recalled its ambassador to Bolivia."],
    [
      "Peru's capital was calm. Shops were open. Buses ran. Trains ran too. Peru has recalled its ambassador to Bolivia.",
    ],
  ])("stays unknown in the past, or far down in a report: %s", (text) => {
    expect(dated(text).every((row) => row.endsWith("- -"))).toBe(true);
  });

  test("gives way to a day that the text names, and needs a day of publishing", () => {
    const text =
      "Peru has expelled the Bolivian ambassador. Peru expelled the Bolivian ambassador on Thursday, its minister said.";
    expect(dated(text)).toEqual(["AMBASSADOR_EXPELLED 2024-05-16 1"]);
    expect(dated("Peru has expelled the Bolivian ambassador.", null)).toEqual(["AMBASSADOR_EXPELLED - -"]);
  });
});
