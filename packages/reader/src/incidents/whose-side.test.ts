import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";

const ofFigure = (text: string, figure: number) => casualties(text).find(({ min }) => min === figure)?.incident;

describe("who acts, by members of a gang and beside parts of a country", () => {
  it.each([
    ["Members of the Gran Sol gang stormed a town in Haiti on Friday, killing 70 people.", 70, "Gran Sol gang"],
    ["Fighters of the Dawn militia stormed a town in Mali on Friday, killing 70 people.", 70, "Dawn militia"],
    ["Israeli air strikes on southern Lebanon killed six people and wounded 28 on Friday.", 28, "Israel"],
  ])("is read from: %s", (text, figure, name) => {
    expect(ofFigure(text, figure)?.actorName).toContain(name);
  });

  it.each([
    ["The fear of the gang kept shops shut in Haiti, and 70 people died in a blast.", 70, "gang"],
    ["Shells that fell on eastern Chad killed six people and wounded 28 on Friday.", 28, "Chad"],
    ["A blast in the north of Mali killed 12 people on Friday.", 12, "Mali"],
  ])("is nobody in: %s", (text, figure, name) => {
    expect(ofFigure(text, figure)?.actorName ?? "").not.toContain(name);
  });

  it("is no neighbour of a text where police shot it out with a gang", () => {
    const told =
      "Ministers of Honduras and El Salvador met as gangs plague Honduras and El Salvador. Two suspects were killed in a shootout in Honduras on Monday. El Salvador sent a note to Honduras.";
    expect(ofFigure(told, 2)?.actors).toEqual([]);
    const fought =
      "Troops of Honduras and El Salvador clashed on Monday. Honduras lost nine soldiers. El Salvador said it had lost four soldiers.";
    expect(ofFigure(fought, 9)?.actors).toEqual(["SLV"]);
  });

  it("takes no border that a place is near, and no post that an envoy leaves, for the ground", () => {
    expect(ofFigure("Two shepherds died in a raid near the Syrian border.", 2)?.country).toBeNull();
    const recalled = "Iraq will recall its envoy from Ankara after a raid on a resort killed eight people.";
    expect(ofFigure(recalled, 8)?.country).not.toBe("TUR");
    expect(ofFigure("A raid on a resort in Ankara killed eight people.", 8)?.country).toBe("TUR");
    expect(ofFigure("Nine soldiers were killed on the Syrian side of the border.", 9)?.country).toBe("SYR");
  });

  it("counts members of forces named by an acronym, and no parents whom orphans lost", () => {
    expect(figures("A District Reserve Guard (DRG) soldier was killed.")).toEqual(["KILLED EXACT 1..1 MILITARY"]);
    expect(figures("As many as 22 Maoists were gunned down.")).toEqual(["KILLED AT_MOST ..22 MILITANT"]);
    expect(figures("She counted children who had lost both parents.")).toEqual([]);
    expect(figures("A District Reserve Guard (DRG) post was built.")).toEqual([]);
    expect(figures("The two Maoists were elected.")).toEqual([]);
  });
});
