import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("appeals for restraint", () => {
  test.each([
    ["The United Nations urged Chad and Sudan to show restraint.", "APPEAL_FOR_RESTRAINT EFFECTED UNO>null"],
    ["The UN Secretary-General called for restraint.", "APPEAL_FOR_RESTRAINT EFFECTED UNO>null"],
    ["The EU's foreign policy chief urged both sides to de-escalate.", "APPEAL_FOR_RESTRAINT EFFECTED EUU>null"],
    [
      "Secretary-General Maria Santos appealed for calm and urged all parties to exercise restraint.",
      "APPEAL_FOR_RESTRAINT EFFECTED UNO>null",
    ],
    ["China called on India and Pakistan to exercise restraint.", "APPEAL_FOR_RESTRAINT EFFECTED CHN>null"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});
