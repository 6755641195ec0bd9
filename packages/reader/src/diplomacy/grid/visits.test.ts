import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("visits in the forms that news gives them", () => {
  test.each([
    ["Brazil's foreign minister arrived in Bogota on Tuesday.", "VISIT EFFECTED BRA>COL"],
    ["Brazilian president visits Colombia", "VISIT EFFECTED BRA>COL"],
    ["Brazil's president is visiting Colombia.", "VISIT EFFECTED BRA>COL"],
    ["Brazilian Foreign Minister Ana Souza will travel to Bogota on Friday.", "VISIT PLANNED BRA>COL"],
    ["Brazilian President Ana Souza is due to visit Colombia next week.", "VISIT PLANNED BRA>COL"],
    ["The Brazilian president's visit to Colombia was postponed.", "VISIT_CANCELLED EFFECTED BRA>COL"],
    ["The Brazilian president cancelled a planned trip to Colombia.", "VISIT_CANCELLED EFFECTED BRA>COL"],
    ["On a visit to Bogota, the Brazilian foreign minister said ties were improving.", "VISIT EFFECTED BRA>COL"],
    ["The Brazilian foreign minister, speaking during a visit to Bogota, urged talks.", "VISIT EFFECTED BRA>COL"],
    ["A Brazilian delegation flew to Bogota.", "VISIT EFFECTED BRA>COL"],
    ["The Brazilian foreign minister paid a visit to Colombia.", "VISIT EFFECTED BRA>COL"],
    ["Brazil's foreign minister cut short a visit to Colombia.", "VISIT_CUT_SHORT EFFECTED BRA>COL"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});
