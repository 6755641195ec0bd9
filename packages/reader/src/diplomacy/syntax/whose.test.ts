import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("clauses with whose", () => {
  test.each([
    [
      "Peru protested. Chile, whose foreign minister met his Bolivian counterpart in Quito, announced that it would upgrade its mission in La Paz to an embassy.",
      "MEETING EFFECTED CHL>BOL; MISSION_UPGRADED ANNOUNCED CHL>BOL",
    ],
    [
      "Chad, whose president met his Malian counterpart in Dakar, recalled its ambassador to Niger.",
      "MEETING EFFECTED TCD>MLI; AMBASSADOR_RECALLED EFFECTED TCD>NER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Chad, whose army is weak, welcomed the envoy."]])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
