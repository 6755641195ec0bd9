import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("missions in the forms that news gives them", () => {
  test.each([
    ["Kenya closed its embassy in Somalia.", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["Kenya shuts Mogadishu embassy", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["Kenya's embassy in Mogadishu was closed on Friday.", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["Kenya suspended operations at its embassy in Mogadishu.", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["Kenya has suspended the operations of its embassy in Mogadishu.", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["The Kenyan embassy in Mogadishu suspended its work.", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["Kenya ordered Somalia to close its consulate in Mombasa.", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["Somalia's consulate in Mombasa was ordered shut by Kenya.", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["Kenya ordered the closure of Somalia's consulate in Mombasa.", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["Kenya reopened its embassy in Mogadishu.", "MISSION_REOPENED EFFECTED KEN>SOM"],
    ["The Kenyan embassy in Mogadishu reopened on Monday.", "MISSION_REOPENED EFFECTED KEN>SOM"],
    ["Kenya will reopen its embassy in Mogadishu next month.", "MISSION_REOPENED ANNOUNCED KEN>SOM"],
    ["Kenya is to reopen its embassy in Somalia.", "MISSION_REOPENED ANNOUNCED KEN>SOM"],
    [
      "Kenya and Somalia are to reopen their embassies.",
      "MISSION_REOPENED ANNOUNCED KEN>SOM; MISSION_REOPENED ANNOUNCED SOM>KEN",
    ],
    ["Kenya evacuated its embassy in Mogadishu.", "MISSION_CLOSED EFFECTED KEN>SOM"],
    ["The reopening of Kenya's embassy in Mogadishu was discussed.", "MISSION_REOPENED DISCUSSED KEN>SOM"],
    ["Kenya opened a new embassy in Mogadishu.", "MISSION_REOPENED EFFECTED KEN>SOM"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Kenya closed its border with Somalia."]])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
