import { describe, expect, test } from "vitest";
import { told } from "./told.testing.ts";

/** How far the ambassadors' return has come, each status once. */
const returnIs = (sentence: string): string[] => {
  const rows = told(`Chad expelled Niger's ambassador. ${sentence}`).map((row) => row.split(" "));
  return [...new Set(rows.filter(([act]) => act === "AMBASSADOR_RETURNED").map(([, status = ""]) => status))];
};

describe("a return that a noun tells", () => {
  test.each([
    "Talks on the return of ambassadors could take place in due course.",
    "Chad's foreign ministry said that talks on the return of ambassadors could take place.",
    "Chad said it remained open to dialogue and that negotiations on the return of ambassadors would begin.",
    "Negotiations over the return of envoys have stalled.",
    "The two sides held consultations about the return of their ambassadors.",
    "The return of ambassadors remains on the agenda.",
    "The return of ambassadors depends on an apology.",
    "Hopes of a return of ambassadors faded.",
    "A step towards the return of ambassadors, officials said.",
  ])("is no more than discussed: %s", (sentence) => {
    expect(returnIs(sentence)).toEqual(["DISCUSSED"]);
  });

  test.each([
    "The return of ambassadors followed on Friday.",
    "Niger hailed the return of ambassadors.",
    "Trade picked up after the return of ambassadors.",
  ])("is reported where the text treats it as done: %s", (sentence) => {
    expect(returnIs(sentence)).toEqual(["REPORTED"]);
  });

  test.each([
    "Chad ruled out the return of ambassadors.",
    "Chad made an apology a condition for the return of its ambassador.",
    "Niger blocked any demand for the return of ambassadors.",
  ])("is none of it where it is asked for or refused: %s", (sentence) => {
    expect(returnIs(sentence)).toEqual([]);
  });
});

describe("relations that a noun tells", () => {
  test("are not restored on an anniversary", () => {
    expect(told("Chad and Niger marked the anniversary of the establishment of diplomatic relations.")).toEqual([]);
  });

  test("are restored where something came after it", () => {
    expect(told("Trade grew after the restoration of relations between Chad and Niger in 2021.")).toEqual([
      "RELATIONS_RESTORED REPORTED NER>TCD",
      "RELATIONS_RESTORED REPORTED TCD>NER",
    ]);
  });
});
