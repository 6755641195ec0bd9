import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("what is said in a phone call", () => {
  test.each([
    [
      "Kenya's president expressed condolences to his Chadian counterpart over a telephone call.",
      "PHONE_CALL EFFECTED KEN>TCD",
    ],
    [
      "Kenya's foreign minister in a phone call with his Chadian counterpart termed the raid a mistake.",
      "PHONE_CALL EFFECTED KEN>TCD",
    ],
    [
      "In a telephone call, Kenya's president conveyed his regret to the Chadian president.",
      "PHONE_CALL EFFECTED KEN>TCD",
    ],
    [
      "Kenya's foreign minister called his counterparts in Chad, Niger and Mali.",
      "PHONE_CALL EFFECTED KEN>TCD; PHONE_CALL EFFECTED KEN>NER; PHONE_CALL EFFECTED KEN>MLI",
    ],
    [
      "Chad and Niger are at odds. Kenya's president talked to both sides by phone.",
      "PHONE_CALL EFFECTED KEN>TCD; PHONE_CALL EFFECTED KEN>NER",
    ],
  ])("is a call: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Kenya's president expressed condolences to his Chadian counterpart in a letter."],
    ["Kenya's foreign minister termed the raid a mistake in a phone call with reporters."],
    ["In a telephone call a listener asked the Chadian president a question."],
  ])("is none: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
