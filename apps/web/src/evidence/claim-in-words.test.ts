import { describe, expect, it } from "vitest";
import { type Asserted, claimInWords, statementsOf } from "./claim-in-words.ts";

const casualty = (more: object): Asserted => ({
  __typename: "CasualtyClaim",
  effect: "KILLED",
  wording: "nine",
  victimClass: "TOTAL",
  min: 9,
  max: 9,
  derived: false,
  ...more,
});

describe("a claim in words", () => {
  it("gives the stated bounds of a figure and whom it counts", () => {
    expect(claimInWords(casualty({}))).toBe("killed: 9");
    expect(claimInWords(casualty({ max: null }))).toBe("killed: 9 or more");
    expect(claimInWords(casualty({ min: null, max: 5 }))).toBe("killed: at most 5");
    expect(claimInWords(casualty({ victimClass: "CHILD", min: 4, max: 4 }))).toBe("killed: 4 children");
    expect(claimInWords(casualty({ derived: true, wording: "two children" }))).toBe(
      "killed: two children, stated as all the killed (R3)",
    );
    expect(claimInWords(casualty({ derived: true, wording: "five men, four women" }))).toBe(
      "killed: 9 (five men, four women), stated as all the killed (R3)",
    );
  });

  it("says no number where there is none, not 0", () => {
    expect(claimInWords(casualty({ min: null, max: null }))).toBe("killed: no number");
  });

  it("says who acted on whom and that an actor is unknown", () => {
    const act: Asserted = {
      __typename: "DiplomaticClaim",
      act: "AMBASSADOR_RECALLED",
      status: "ANNOUNCED",
      actor: null,
      target: { name: "Beland" },
      date: { start: "2024-01-17", end: "2024-01-17", precision: 1 },
    };
    expect(claimInWords(act)).toBe("ambassador recalled, announced: actor unknown → Beland, 17 Jan 2024");
  });

  it("says that an event is denied", () => {
    const denied: Asserted = {
      __typename: "IncidentClaim",
      denied: true,
      mention: { kind: "ATTACK", actorName: "gunmen" },
    };
    expect(claimInWords(denied)).toBe("attack by gunmen, denied");
  });

  it("lists a total once with the class figures it was summed from", () => {
    const women = { id: "women", partOf: { id: "whole" } };
    const men = { id: "men", partOf: { id: "whole" } };
    const whole = { id: "whole", partOf: null };
    const stray = { id: "stray", partOf: { id: "elsewhere" } };
    expect(statementsOf([women, men, whole, stray])).toEqual([
      { claim: whole, parts: [women, men] },
      { claim: stray, parts: [] },
    ]);
  });
});
