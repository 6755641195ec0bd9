import { describe, expect, test } from "vitest";
import { readActs } from "../read-acts.testing.ts";

const planned = (text: string): (string | null)[] =>
  readActs(text, "2024-05-22").map((claim) =>
    claim.plannedDate ? `${claim.plannedDate.start}/${claim.plannedDate.end}` : null,
  );

describe("days that lie ahead", () => {
  test.each([
    ["The presidents of Chad and Niger will meet next week.", "2024-05-27/2024-06-02"],
    ["Chad's foreign minister will visit Niger next month.", "2024-06-01/2024-06-30"],
    ["Chad will reopen its embassy in Niamey next year.", "2025-01-01/2025-12-31"],
    ["The presidents of Chad and Niger will meet in February.", "2025-02-01/2025-02-28"],
  ])("are found from the day of publishing: %s", (text, expected) => {
    expect(planned(text)).toEqual([expected]);
  });

  test.each([
    ["The presidents of Chad and Niger met in February."],
    ["The presidents of Chad and Niger will meet soon."],
    ["Chad's foreign minister visited Niger last month."],
  ])("are none in what has happened or has no date: %s", (text) => {
    expect(planned(text)).toEqual([null]);
  });
});
