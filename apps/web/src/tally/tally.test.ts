import { describe, expect, it } from "vitest";
import { claimantsInOrder, classesInWords } from "./tally.ts";

const claimant = (id: string, kind: string, excluded = false) => ({
  claimant: { id, name: id, kind, party: null },
  low: 1,
  best: 1,
  high: 1,
  open: false,
  disputed: false,
  excluded,
});

describe("a tally on a page", () => {
  it("puts attributed claimants first and what is set aside last", () => {
    const tallies = [
      claimant("aside", "GOVERNMENT", true),
      claimant("own", "UNATTRIBUTED"),
      claimant("state", "GOVERNMENT"),
    ];
    expect(claimantsInOrder(tallies).map((tally) => tally.claimant.id)).toEqual(["state", "own", "aside"]);
  });

  it("says who the counted were and leaves out what nobody said", () => {
    const range = { low: 4, high: 4, open: false };
    expect(
      classesInWords([
        { victimClass: "TOTAL", ...range, best: 9 },
        { victimClass: "CHILD", ...range, best: 4 },
        { victimClass: "WOMAN", ...range, best: 1, open: true },
        { victimClass: "MAN", low: null, best: null, high: null, open: false },
      ]),
    ).toBe("4 children, 1+ woman");
  });
});
