import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("mediation", () => {
  test.each([
    [
      "Qatar offered to mediate between Chad and Sudan.",
      "MEDIATION_OFFERED EFFECTED QAT>TCD; MEDIATION_OFFERED EFFECTED QAT>SDN",
    ],
    ["Chad rejected Qatar's offer of mediation.", "MEDIATION_REJECTED EFFECTED TCD>QAT"],
    [
      "Oman has been mediating between Iran and the United States.",
      "MEDIATION_OFFERED EFFECTED OMN>IRN; MEDIATION_OFFERED EFFECTED OMN>USA",
    ],
    [
      "Egypt offered its mediation in the dispute between Ethiopia and Somalia.",
      "MEDIATION_OFFERED EFFECTED EGY>ETH; MEDIATION_OFFERED EFFECTED EGY>SOM",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });
});
