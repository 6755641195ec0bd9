import { describe, expect, it } from "vitest";
import { casualties, incidents } from "../testing.ts";

describe("whose weapons they were", () => {
  it.each([
    ["A barrage of Chadian missiles slammed into Niger on Friday, leaving three dead.", ["TCD"], "NER"],
    ["A mortar shell fired from Chad landed in a kitchen in Niger and killed a woman.", ["TCD"], "NER"],
    ["Artillery fire from the Chadian side hit villages in Niger, killing two people.", ["TCD"], "NER"],
    ["Chad struck two houses in Niger, killing two people.", ["TCD"], "NER"],
  ])("is read from %s", (text, actors, country) => {
    expect(casualties(text)[0]?.incident).toMatchObject({ actors, country });
  });

  it("takes whoever answers with strikes for their doer", () => {
    expect(incidents("Chad answered with strikes inside Niger on 6 May.")[0]?.incident.actors).toEqual(["TCD"]);
    expect(incidents("Chad met with anger the strikes inside Niger on 6 May.")[0]?.incident.actors).toEqual([]);
  });

  it("takes a speaker's own strike for the speaker's", () => {
    const text =
      "Chad says its strike on Niger's Diffa region was an answer. Niger says the strike killed two children.";
    expect(casualties(text)[0]?.incident).toMatchObject({ actors: ["TCD"], country: "NER", admin1: "NE-2" });
  });

  it("takes no maker of a weapon for a place", () => {
    expect(casualties("Rebels hit a jail with Chad-made rockets, killing two people.")[0]?.incident.country).toBeNull();
  });

  it("puts an attack on the subject's own soil there", () => {
    const text = "Chad struck Niger on Thursday, two days after a Nigerien attack on its own soil.";
    expect(incidents(text).map(({ incident }) => [incident.actors[0], incident.country])).toEqual([
      ["TCD", "NER"],
      ["NER", "TCD"],
    ]);
  });
});

describe("a figure that goes on", () => {
  const LEAD = "Chadian rockets hit a station in Niger on Thursday, killing two guards, Niger's health ministry said.";

  it("is of the event and the voice of the one before", () => {
    const more = casualties(`${LEAD} Another 24 civilians were injured.`).find(({ min }) => min === 24);
    expect(more).toMatchObject({ claimant: { party: "NER" }, incident: { actors: ["TCD"], country: "NER" } });
  });

  it("is of its own event where it tells of one", () => {
    const more = casualties(`${LEAD} In Mali, a bomb killed 24 civilians on Friday.`).find(({ min }) => min === 24);
    expect(more?.incident).toMatchObject({ actors: [], country: "MLI", date: { start: "2024-05-10" } });
  });

  it("has no voice where someone only condemns the deed", () => {
    expect(casualties("Chad condemned a raid in which four people were killed.")[0]?.claimant).toBeNull();
    expect(casualties("Chad condemned a raid, saying it killed four people.")[0]?.claimant).toMatchObject({
      party: "TCD",
    });
  });

  it("takes the clock of a line for no part of a speaker's name", () => {
    const [claim] = casualties("20:14 Chad's army tells reporters that two guards were killed in Niger.");
    expect(claim?.claimant?.name).not.toMatch(/^[0-9]/);
  });
});

describe("who claims a deed", () => {
  const DEED = "A bomb killed four people in Niger on Friday. Officials closed the road.";

  it("is its doer where no one else is named", () => {
    expect(casualties(`${DEED} The Desert Front claimed responsibility.`)[0]?.incident.actorName).toBe("Desert Front");
    const gunmen = "Gunmen killed four people in Niger. The Desert Front claimed responsibility.";
    expect(casualties(gunmen)[0]?.incident.actorName).toBe("Desert Front");
  });

  it("is nobody where nobody claims it, or another is named", () => {
    expect(casualties(`${DEED} No group claimed responsibility.`)[0]?.incident.actorName).toBeNull();
    expect(casualties(`${DEED} The Desert Front claimed a victory.`)[0]?.incident.actorName).toBeNull();
    const named = "Boko Haram killed four people in Niger. The Desert Front claimed responsibility.";
    expect(casualties(named)[0]?.incident.actorName).toBe("Boko Haram");
  });
});

describe("ground that no word names", () => {
  it("is home for a state's police and soldiers, and open for anyone else", () => {
    expect(casualties("Two Chadian soldiers were killed by gunmen.")[0]?.incident.country).toBe("TCD");
    expect(casualties("Two Chadian soldiers were killed in Mali.")[0]?.incident.country).toBe("MLI");
    expect(casualties("Two Chadian farmers were killed by gunmen.")[0]?.incident.country).toBeNull();
  });
});

describe("a strike between two states", () => {
  const TEXT =
    "Chad and Niger traded blame. Chad recalled its envoy from Niger, and Niger recalled its envoy from Chad. Niger says two children died in Tuesday's strike on Diffa region.";

  it("is the other's where a state tells of it on its own ground", () => {
    expect(casualties(TEXT)[0]?.incident).toMatchObject({ actors: ["TCD"], country: "NER" });
  });

  it("is nobody's where no other state is told of", () => {
    expect(casualties("Niger says two children died in Tuesday's strike on Niger.")[0]?.incident.actors).toEqual([]);
  });

  it("lies where it struck, not with whoever struck", () => {
    const [claim] = casualties("The number of people killed in Chad's strike on a village in Niger has risen to nine.");
    expect(claim?.incident).toMatchObject({ actors: ["TCD"], country: "NER" });
    expect(casualties("Nine people were killed in Chad's Lac region.")[0]?.incident.country).toBe("TCD");
  });
});

describe("a figure at the head of a text", () => {
  it("takes ground and day from a later telling of the same side's deed", () => {
    const text =
      "Nine people were killed in Chad's strike on a village. Families fled. Chad said its forces had hit only armed separatists on Thursday in Niger.";
    expect(casualties(text)[0]?.incident).toMatchObject({ country: "NER", date: { start: "2024-05-09" } });
  });
});
