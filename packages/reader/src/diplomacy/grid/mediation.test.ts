import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("mediation in the forms that news gives them", () => {
  test.each([
    [
      "Qatar offered to mediate between Chad and Sudan.",
      "MEDIATION_OFFERED EFFECTED QAT>TCD; MEDIATION_OFFERED EFFECTED QAT>SDN",
    ],
    [
      "Qatar has offered its good offices to Chad and Sudan.",
      "MEDIATION_OFFERED EFFECTED QAT>TCD; MEDIATION_OFFERED EFFECTED QAT>SDN",
    ],
    [
      "Qatar is ready to mediate between Chad and Sudan, its foreign ministry said.",
      "MEDIATION_OFFERED EFFECTED QAT>TCD; MEDIATION_OFFERED EFFECTED QAT>SDN",
    ],
    ["Qatar hosted talks between Chad and Sudan in Doha.", "MEETING EFFECTED TCD>SDN"],
    ["Sudan rejected Qatar's offer of mediation.", "MEDIATION_REJECTED EFFECTED SDN>QAT"],
    [
      "Qatar's offer to mediate between Chad and Sudan was welcomed.",
      "MEDIATION_OFFERED EFFECTED QAT>TCD; MEDIATION_OFFERED EFFECTED QAT>SDN",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});
