import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("contacts told by other words", () => {
  test.each([
    [
      "Chilean President Gabriel Rojas, following a telephone call with Peru's President Luis Paz, said calm must prevail.",
      "PHONE_CALL EFFECTED CHL>PER",
    ],
    [
      "Chile's foreign minister held phone calls with his Peruvian and Bolivian counterparts.",
      "PHONE_CALL EFFECTED CHL>PER; PHONE_CALL EFFECTED CHL>BOL",
    ],
    [
      "Chile's foreign minister told Peru's top diplomat, Luis Paz, by telephone that the raids must stop.",
      "PHONE_CALL EFFECTED CHL>PER",
    ],
    [
      "Chile's president flew to Lima for talks with President Luis Paz of Peru.",
      "VISIT EFFECTED CHL>PER; MEETING EFFECTED CHL>PER",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Chad's foreign minister told reporters by telephone that the raids must stop."]])(
    "are not read from: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
