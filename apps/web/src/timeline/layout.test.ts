import { describe, expect, it } from "vitest";
import { type ActSummary, actMarks, incidentMarks, laneCount } from "./layout.ts";
import { scaleOf } from "./scale.ts";

const scale = scaleOf({ first: "2024-01-15", last: "2024-01-25" });

const act = (id: string, type: string, day: string | null): ActSummary => ({
  id,
  type,
  status: "EFFECTED",
  actor: null,
  target: null,
  date: { start: day, end: day, precision: 1 },
  excluded: false,
});

describe("the layout of the timeline", () => {
  it("draws equal acts of a day once, and none without a day", () => {
    const marks = actMarks({
      scale,
      acts: [
        act("1", "CONDEMNATION", "2024-01-16"),
        act("2", "CONDEMNATION", "2024-01-16"),
        act("3", "PHONE_CALL", null),
        act("4", "AMBASSADOR_RECALLED", "2024-01-17"),
      ],
    });
    expect(marks.map((mark) => mark.text)).toEqual(["condemnation ×2"]);
  });

  it("stacks labels that would touch", () => {
    const marks = actMarks({
      scale,
      acts: [act("1", "PHONE_CALL", "2024-01-16"), act("2", "APPEAL_FOR_RESTRAINT", "2024-01-16")],
    });
    expect(laneCount(marks)).toBe(2);
  });

  it("shows an unknown figure as a word and a disputed date as its days", () => {
    const reading = { start: "2024-01-18", end: "2024-01-18", precision: 1, documents: 1, origins: 1, excluded: false };
    const date = { start: "2024-01-16", end: "2024-01-16", precision: 1, disputed: true, readings: [reading] };
    const incident = {
      id: "i",
      kind: "ATTACK",
      title: "Attack",
      grade: "WEAK",
      inScope: true,
      actors: [],
      date,
    };
    const none = { low: null, best: null, high: null, open: false };
    const tally = {
      ...none,
      effect: "KILLED",
      disputed: false,
      badge: null,
      rule: "R10",
      byClaimant: [],
      byClass: [],
      incidentsWithoutFigure: 0,
      incidentsWithDeaths: 0,
    };
    const mark = incidentMarks({ rows: [{ incident, tally }], scale })[0];
    expect(mark?.text).toBe("figure unknown");
    const strike = { incident: { ...incident, id: "s", kind: "AIR_DRONE_STRIKE" }, tally };
    const beside = incidentMarks({ rows: [strike, { incident, tally }], scale });
    expect(beside.map((one) => one.text)).toEqual(["figure unknown", "figure unknown, not a strike"]);
    expect(mark?.to).toBe(scale.x("2024-01-18"));
  });
});
