import { describe, expect, it } from "vitest";
import { CHILE, killed, PERU, type Report, report, told, viewOf } from "../testing/casualty-record.ts";

function digits(reports: Report[]) {
  return viewOf(reports).credibility;
}

describe("the proposed credibility digit (R24)", () => {
  it("is 1 where independent origins agree", () => {
    expect(digits([report("a", [killed(9)]), report("b", [killed(9)])])).toEqual({ "a-0": 1, "b-0": 1 });
  });

  it("is not raised by a copy", () => {
    const copies = [report("a", [killed(9)], { sha256: "one" }), report("b", [killed(9)], { sha256: "one" })];
    expect(digits(copies)).toEqual({ "a-0": 3, "b-0": 3 });
  });

  it("is 2 where a party alone speaks of its own side's loss, and 3 of the other side's", () => {
    expect(digits([report("a", [killed(9, { claimant: CHILE })])])).toEqual({ "a-0": 2 });
    expect(digits([report("a", [killed(9, { claimant: PERU })])])).toEqual({ "a-0": 3 });
  });

  it("is 4 for equals that contradict each other", () => {
    const reports = [report("a", [killed(9, { claimant: CHILE })]), report("b", [killed(4, { claimant: PERU })])];
    expect(digits(reports)).toEqual({ "a-0": 4, "b-0": 4 });
  });

  it("is 5 where a better-graded source contradicts it", () => {
    const reports = [report("a", [killed(9)], { grade: "A" }), report("b", [killed(4)], { grade: "D" })];
    expect(digits(reports)).toEqual({ "a-0": 3, "b-0": 5 });
  });

  it("is not lowered by a claim that is set aside", () => {
    const reports = [report("a", [killed(9)]), report("b", [killed(9)]), report("c", [killed(1)], { grade: "E" })];
    expect(digits(reports)).toEqual({ "a-0": 1, "b-0": 1, "c-0": 5 });
  });

  it("of a claim that is set aside takes others' word and not its own", () => {
    const doubtful = report("c", [killed(9)], { grade: "E" });
    expect(digits([report("a", [killed(9)]), doubtful])["c-0"]).toBe(3);
    expect(digits([report("a", [killed(9)]), report("b", [killed(9)]), doubtful])["c-0"]).toBe(1);
  });

  it("is 6 for a claim that is tied to no incident", () => {
    const sum = killed(40, {
      scope: "CRISIS_TOTAL",
      incident: { date: null, admin1: null, place: null, country: null, actors: [] },
    });
    expect(digits([report("a", [sum])])).toEqual({ "a-0": 6 });
  });

  it("weighs a denial against the telling of an event", () => {
    expect(digits([report("a", [told()]), report("b", [told({ denied: true, claimant: PERU })])])).toEqual({
      "a-0": 4,
      "b-0": 4,
    });
  });

  it("gives way to the digit set in review", () => {
    const reviewed = report("a", [{ claim: killed(9), credibility: 2 }]);
    expect(digits([reviewed, report("b", [killed(9)])])).toEqual({ "a-0": 2, "b-0": 1 });
  });
});
