import { describe, expect, test } from "vitest";
import { told } from "./told.testing.ts";

const afterwards = (sentence: string): string[] =>
  told(`Chad expelled Niger's ambassador. ${sentence}`).filter((row) => !row.startsWith("AMBASSADOR_EXPELLED"));

describe("an envoy's going back", () => {
  test.each([
    "Niger said there were no plans to send its envoy back until the truce had held.",
    "Niger has no plans to send its ambassador back to N'Djamena.",
    "Niger is in no hurry to send its ambassador back.",
    "Niger said it was too early to send its ambassador back.",
    "Niger said it was unwilling to send its ambassador back.",
    "Niger would send its ambassador back only after an apology.",
  ])("is not announced by: %s", (sentence) => {
    expect(afterwards(sentence)).toEqual([]);
  });

  test.each([
    "Niger has plans to send its ambassador back next week.",
    "Niger said it would send its ambassador back after the talks.",
    "Niger announced plans to send its ambassador back.",
  ])("is announced by: %s", (sentence) => {
    expect(afterwards(sentence)).toEqual(["AMBASSADOR_RETURNED ANNOUNCED NER>TCD"]);
  });
});
