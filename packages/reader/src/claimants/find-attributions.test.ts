import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const claimant = (text: string) => casualties(text)[0]?.claimant ?? null;

describe("who says so", () => {
  it.each([
    ["Peru said two guards were killed.", { name: "Peru", kind: "GOVERNMENT", party: "PER" }],
    ["Two guards were killed, Lima said.", { name: "Peru", kind: "GOVERNMENT", party: "PER" }],
    ["The foreign ministry in Lima said two guards were killed.", { name: "Peru", party: "PER" }],
    ["Two guards were killed, according to the United Nations.", { name: "United Nations", kind: "IGO", party: "UNO" }],
    ["Peruvian media reported that two guards were killed.", { name: "Peruvian media", kind: "MEDIA", party: "PER" }],
    ["Two people were killed, said Ana Rojas, director of the Andean Observatory for Human Rights.", { kind: "NGO" }],
    ["Doctors said two guards were killed.", { kind: "MEDICAL" }],
    ["Police said two people were killed.", { kind: "LOCAL_OFFICIAL" }],
    ["Residents said two people were killed.", { kind: "WITNESS" }],
    ["Peru condemned the raid, saying it killed two guards.", { name: "Peru" }],
  ])("hears it in %s", (text, expected) => {
    expect(claimant(text)).toMatchObject(expected);
  });

  it("names the person in full, with the outlet spoken through", () => {
    const text = '"Two guards were killed," Peru\'s Interior Minister Ana Rojas told state TV.';
    expect(claimant(text)).toMatchObject({ name: "Peru's Interior Minister Ana Rojas", party: "PER", via: "state TV" });
  });

  it("hears nobody where the text speaks in its own voice", () => {
    expect(claimant("Two guards were killed in Lima on Friday.")).toBeNull();
    expect(claimant("The army struck what Lima said were camps, killing two people.")).toBeNull();
  });

  it("keeps two speakers of one sentence apart", () => {
    const claims = casualties("Peru said the raid killed nine people, and Chile said the attack killed two.");
    expect(claims.map((claim) => [claim.min, claim.claimant?.party])).toEqual([
      [9, "PER"],
      [2, "CHL"],
    ]);
  });

  it("hears the speaker of a quotation that runs over sentences", () => {
    const text = '"It was dark. Two guards were killed. We ran," said Peru\'s army chief Ana Rojas.';
    expect(claimant(text)).toMatchObject({ party: "PER", kind: "MILITARY" });
  });
});
