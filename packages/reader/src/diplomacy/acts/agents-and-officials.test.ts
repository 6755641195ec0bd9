import { describe, expect, test } from "vitest";
import { told } from "./told.testing.ts";

describe("agents and officials who have to go", () => {
  test.each([
    "Chad gave 12 Nigerien interior ministry officials 48 hours to get out.",
    "Chad said it was expelling 12 Nigerien diplomatic and consular agents.",
    "Chad expelled two Nigerien consular agents.",
  ])("are a mission's: %s", (text) => {
    expect(told(text)).toEqual(["AMBASSADOR_EXPELLED EFFECTED TCD>NER"]);
  });

  test.each([
    "Chad gave Niger's officials two days to answer.",
    "Chad gave Niger 48 hours to withdraw its troops.",
    "Chad expelled 12 Nigerien travel agents.",
  ])("are none of: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
