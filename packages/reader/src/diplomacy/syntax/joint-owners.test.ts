import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("one noun that two states own", () => {
  test.each([
    ["The Chadian and Nigerien foreign ministers spoke by phone on Sunday.", "PHONE_CALL EFFECTED TCD>NER"],
    ["Chad's and Niger's foreign ministers met in Dakar.", "MEETING EFFECTED TCD>NER"],
    ["The Chadian and Nigerien deputy foreign ministers met in Dakar.", "MEETING EFFECTED TCD>NER"],
    ["Mali summoned Chad's and Niger's envoys.", "ENVOY_SUMMONED EFFECTED MLI>TCD; ENVOY_SUMMONED EFFECTED MLI>NER"],
    [
      "Chad's and Niger's ambassadors returned to their posts on Sunday.",
      "AMBASSADOR_RETURNED EFFECTED TCD>NER; AMBASSADOR_RETURNED EFFECTED NER>TCD",
    ],
  ])("is both's: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    "Chad's and Niger's farmers met in Dakar.",
    "The Chadian and Nigerien peoples mourned.",
    "Chad's army and Niger's farmers met.",
  ])("acts for neither where it acts for no state: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
