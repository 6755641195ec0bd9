import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const incidentOf = (text: string, min: number) => casualties(text).find((claim) => claim.min === min)?.incident;
const NEWS = "Chadian jets struck a market in Niger's Diffa region on Thursday, killing nine people.";
const OLD = "In 2012 Malian forces raided three camps inside Niger.";

describe("an event of long before the report", () => {
  it("takes in no figure of a later paragraph", () => {
    const text = `${NEWS}\n\n${OLD}\n\nWho will help? The union has sent a team. Among the dead were two nurses.`;
    expect(incidentOf(text, 2)).toMatchObject({ actors: ["TCD"], date: { start: "2024-05-09" } });
  });

  it("keeps the figures of its paragraph and of the sentence behind it", () => {
    expect(incidentOf(`${NEWS}\n\n${OLD} Some 20 people died.`, 20)?.date?.start).toBe("2012-01-01");
    expect(incidentOf(`${NEWS}\n\n${OLD}\n\nSome 20 people died in the raid.`, 20)?.date?.start).toBe("2012-01-01");
  });

  it("is the matter of a text that tells of nothing new", () => {
    expect(incidentOf(`${OLD}\n\nIt was a dark day. The raid lasted an hour. Some 20 people died.`, 20)).toMatchObject({
      date: { start: "2012-01-01" },
    });
  });
});

describe("a clause that opens with a day of its own", () => {
  const text =
    "In January, seven Chadian soldiers died when Boko Haram crossed the lake, and on Feb. 21 shelling killed five traders.";

  it("is of another event", () => {
    expect(incidentOf(text, 7)).toMatchObject({ actors: [], date: { start: "2024-01-01" } });
    expect(incidentOf(text, 7)?.actorName).toBe("Boko Haram");
    expect(incidentOf(text, 5)?.date?.start).toBe("2024-02-21");
  });
});

describe("a month that is still to come", () => {
  it("is the last year's where people have died in it", () => {
    expect(incidentOf("Some 48 people died in July.", 48)?.date?.start).toBe("2023-07-01");
    expect(incidentOf("Some 48 people died in March.", 48)?.date?.start).toBe("2024-03-01");
  });
});

describe("a stretch since a month that is still to come", () => {
  it("began in the last year", () => {
    const { start, end } = incidentOf("Some 48 people have been killed since July.", 48)?.date ?? {};
    expect([start, end]).toEqual(["2023-07-01", "2024-05-11"]);
    expect(incidentOf("Some 48 people have been killed since March.", 48)?.date?.start).toBe("2024-03-01");
  });
});

describe("who holds or struck them", () => {
  it.each([
    ["Eleven nurses are being held by Chadian forces.", 11, ["TCD"]],
    ['Chad said its army had "neutralised" eight "Malian bandits" and captured three more.', 3, ["TCD"]],
    ["Seven Nigerien traders lost their lives when Chadian jets bombed a market.", 7, ["TCD"]],
  ])("is read from %s", (text, min, actors) => {
    expect(incidentOf(text, min)?.actors).toEqual(actors);
  });

  it("is not whoever holds the town", () => {
    expect(incidentOf("Two traders died in a town held by Chadian forces.", 2)?.actors).toEqual([]);
  });
});
