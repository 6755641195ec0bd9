import { describe, expect, it } from "vitest";
import { casualties, incidents } from "../testing.ts";

describe("the event behind a figure", () => {
  it("takes side, ground and day from the words around the figure", () => {
    const [claim] = casualties("Turkish air strikes killed nine people in Syria's Idlib province on Monday.");
    expect(claim?.incident).toMatchObject({
      kind: "AIR_DRONE_STRIKE",
      actors: ["TUR"],
      country: "SYR",
      admin1: "SY-ID",
      date: { start: "2024-05-06", precision: 1 },
    });
  });

  it("looks back for what a later sentence leaves open", () => {
    const claims = casualties(
      "On Thursday, Chad launched air strikes in Niger's Diffa region. Niger said two children were killed.",
    );
    expect(claims[0]?.incident).toMatchObject({
      actors: ["TCD"],
      country: "NER",
      admin1: "NE-2",
      date: { start: "2024-05-09" },
    });
  });

  it("takes no day from another event, nor the day of the saying", () => {
    expect(casualties("Chad said on Tuesday that a raid in Niger killed four people.")[0]?.incident.date).toBeNull();
    expect(
      casualties("On 3 May the ministers met. In an older raid, four people were killed.")[0]?.incident.date,
    ).toBeNull();
  });

  it("takes no day from an event that only a later sentence brings up", () => {
    const text =
      "Ministers met. They spoke. They left. Chad struck a village in Niger, killing nine people. Talks went on. On Thursday a bomb in Niger killed four people.";
    expect(casualties(text).find(({ min }) => min === 9)?.incident.date).toBeNull();
  });

  it("counts the day of an event that is told as so many days from another", () => {
    const claims = incidents("They spoke on Friday, a day after Chad carried out strikes in Niger.");
    expect(claims[0]?.incident.date).toMatchObject({ start: "2024-05-09", end: "2024-05-09" });
  });

  it("names an acting side that is no state as it is worded", () => {
    expect(casualties("Unknown gunmen killed four people in Niger.")[0]?.incident).toMatchObject({
      actors: [],
      actorName: "Unknown gunmen",
    });
  });

  it("puts one side's losses in a fight to the other", () => {
    const text =
      "Clashes between Eritrean and Djiboutian troops erupted on Monday. Four Djiboutian soldiers were killed in the clashes.";
    expect(casualties(text)[0]?.incident.actors).toEqual(["ERI"]);
  });

  it("keeps a weekday as worded where the publication date is unknown (R17)", () => {
    const [claim] = casualties("An attack in Niger killed four people on Tuesday.", null);
    expect(claim?.incident).toMatchObject({ date: null, dateWording: "Tuesday" });
  });
});

describe("who acts where no state is named beside the deed", () => {
  it.each([
    ["Chad said its forces had hit a base in Niger, killing 60 soldiers.", ["TCD"]],
    ["Chad said it had killed 60 soldiers.", ["TCD"]],
    ["Chad condemned the raid, saying it killed 60 soldiers.", []],
    ["Chad denied a report, and 60 soldiers were killed.", []],
  ])("finds it in %s", (text, actors) => {
    expect(casualties(text)[0]?.incident.actors).toEqual(actors);
  });

  it("takes where a missile came from for no ground of harm", () => {
    expect(casualties("A missile fired from Chad killed four people.")[0]?.incident.country).toBeNull();
    expect(casualties("Rebels abducted four people from a camp in Chad.")[0]?.incident.country).toBe("TCD");
  });
});

describe("events without a figure", () => {
  it("tells of strikes that name side and ground", () => {
    expect(incidents("Chad fired missiles at a base in Niger on Monday.")).toMatchObject([
      { denied: false, incident: { actors: ["TCD"], country: "NER", date: { start: "2024-05-06" } } },
    ]);
  });

  it("tells of a denial as a denial", () => {
    expect(incidents("Chad denied it had carried out an air strike in Niger.")).toMatchObject([{ denied: true }]);
  });

  it("tells of no strike that is only threatened, and of no strike of workers", () => {
    expect(incidents("Chad threatened to launch air strikes in Niger.")).toEqual([]);
    expect(incidents("A rail strike halted trains in Niger.")).toEqual([]);
  });

  it("keeps two readings of the day apart", () => {
    const claims = incidents("Chad struck a village in Niger on Monday. Chad struck a village in Niger on Tuesday.");
    expect(claims.map(({ incident }) => incident.date?.start)).toEqual(["2024-05-06", "2024-05-07"]);
  });
});
