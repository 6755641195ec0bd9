import { describe, expect, test } from "vitest";
import { readActs } from "../read-acts.testing.ts";
import { rows, told } from "./told.testing.ts";

describe("meetings called off", () => {
  test.each([
    ["Peru's foreign minister has cancelled a meeting with his Lao counterpart.", "MEETING DENIED PER>LAO"],
    ["Talks between Peru and Laos were postponed.", "MEETING DENIED PER>LAO"],
    ["Peru called off a meeting with Laos's prime minister.", "MEETING DENIED PER>LAO"],
    [
      "The presidents of Peru and Laos were due to meet on Friday. The meeting has been put off, an aide said.",
      "MEETING DENIED PER>LAO",
    ],
  ])("are neither held nor planned: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test("keep the day that they were planned for", () => {
    const [claim] = readActs("The presidents of Peru and Laos will meet on 25 May. The meeting has been put off.");
    expect(claim).toMatchObject({ status: "DENIED", plannedDate: { start: "2024-05-25" } });
  });

  test.each([
    ["Peru may cancel a meeting with Laos's prime minister."],
    ["Peru did not cancel a vote on Laos."],
    ["The meeting has been put off."],
  ])("are none where nothing was called off: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
