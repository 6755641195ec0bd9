import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const claimant = (text: string) => casualties(text)[0]?.claimant ?? null;

describe("the state that a speaker belongs to", () => {
  it.each([
    ["Provincial officials in Diffa said two guards were killed.", "NER"],
    ["A hospital official in Niamey said two guards were killed.", "NER"],
    ["A blast shook Diffa in Niger. Police in the province said two guards were killed.", "NER"],
    ["Chad closed the road. Its foreign ministry said two guards were killed.", "TCD"],
  ])("is told by the words of %s", (text, party) => {
    expect(claimant(text)?.party).toBe(party);
  });

  it("gives its name to an office that speaks for it", () => {
    expect(claimant("Chad closed the road. Its army said two guards were killed.")?.name).toBe("Chad's army");
  });

  it("stays open where no words tell", () => {
    expect(claimant("Police said two guards were killed.")?.party).toBeNull();
    expect(claimant("A blast shook Diffa. A charity said two guards were killed.")?.party).toBeNull();
  });

  it("makes the one whom an outlet cites the speaker, through the outlet", () => {
    const text = "Chadian state television, citing a deputy governor, said seven people were killed in a village.";
    expect(claimant(text)).toMatchObject({
      name: "deputy governor",
      kind: "LOCAL_OFFICIAL",
      party: "TCD",
      via: "Chadian state television",
    });
  });
});
