import { describe, expect, it } from "vitest";
import {
  atLeast,
  CHILE,
  CHILEAN_MEDIA,
  killed,
  PERU,
  type Report,
  rangeText,
  report,
  STRIKE,
  tallyOf,
  viewOf,
} from "../testing/casualty-record.ts";
import type { TallyView } from "../views/tally-view.ts";

const rows = (tally: TallyView) => tally.byClaimant.map((row) => `${row.claimant.name} ${rangeText(row)}`);
const ids = (claims: { claimId: string }[]) => claims.map(({ claimId }) => claimId);

describe("R2: what counts", () => {
  it.each(["BOILERPLATE", "CAPTION", "DISCLAIMER"] as const)("leaves a figure in a %s out, in sight", (zone) => {
    const tally = tallyOf([report("a", [killed(5), killed(3, { zone })])]);
    expect(rangeText(tally)).toBe("5/5/5");
    expect(tally.explanation.excluded).toMatchObject([{ claimId: "a-1", rule: "R2" }]);
  });

  it("makes no incident of boilerplate alone", () => {
    expect(viewOf([report("a", [killed(3, { zone: "BOILERPLATE" })])]).incidents).toEqual([]);
  });
});

describe("R3: totals and classes", () => {
  it("lists one number of one sentence once, as the class that is the whole", () => {
    const children = { claim: killed(2, { claimant: CHILE, victimClass: "CHILD" }), partOf: "a-1" };
    const tally = tallyOf([report("a", [children, killed(2, { claimant: CHILE, derived: true })])]);
    expect(rangeText(tally)).toBe("2/2/2");
    expect(tally.explanation.supporting).toEqual([
      { claimId: "a-0", rule: "R3", reason: "Chile: 2, stated as the whole (R3)" },
    ]);
    expect(tally.explanation.compatible).toEqual([]);
  });

  it("never makes a total of a class, nor adds one to it", () => {
    const tally = tallyOf([report("a", [killed(9), killed(4, { victimClass: "CHILD" })])]);
    expect(rangeText(tally)).toBe("9/9/9");
    expect(tally.byClass).toMatchObject([
      { victimClass: "CHILD", low: 4, best: 4, high: 4 },
      { victimClass: "CIVILIAN" },
    ]);
    expect(tallyOf([report("b", [killed(4, { victimClass: "CHILD" })])]).best).toBeNull();
  });

  it("takes no part of a figure for a total, whichever claimant gives it", () => {
    const one = { claim: killed(1, { claimant: PERU }), partOf: "a-0" };
    const tally = tallyOf([report("a", [killed(17, { claimant: CHILE }), one])]);
    expect(rangeText(tally)).toBe("17/17/17");
    expect(rows(tally)).toEqual(["Chile 17/17/17"]);
    expect(tally.explanation.compatible).toEqual([
      { claimId: "a-1", rule: "R3", reason: "a part of another figure of the same text" },
    ]);
  });

  it("takes a figure for a total whose whole covers other incidents too", () => {
    const one = { claim: killed(9, { claimant: PERU }), partOf: "a-0" };
    const tally = tallyOf([report("a", [killed(11, { claimant: PERU, scope: "MULTI_INCIDENT" }), one])]);
    expect(rangeText(tally)).toBe("9/9/9");
  });

  it("prefers the stated total of a claimant in a text to a sum of its list", () => {
    const tally = tallyOf([
      report("a", [killed(9, { claimant: CHILE }), killed(7, { claimant: CHILE, derived: true })]),
    ]);
    expect(rangeText(tally)).toBe("9/9/9");
    expect(tally.explanation.compatible).toMatchObject([{ claimId: "a-1", rule: "R3" }]);
  });

  it("gives a range for sums over classes that may overlap", () => {
    const part = { claimant: CHILE };
    const tally = tallyOf([
      report("a", [
        killed(2, { ...part, derived: true }),
        { claim: killed(2, { ...part, victimClass: "WOMAN" }), partOf: "a-0" },
        killed(2, { ...part, derived: true }),
        { claim: killed(2, { ...part, victimClass: "WORKER" }), partOf: "a-2" },
      ]),
    ]);
    expect(rangeText(tally)).toBe("2/2/4");
  });

  it("shows a class above the total as contradicting", () => {
    const tally = tallyOf([report("a", [killed(3), killed(4, { victimClass: "CHILD" })])]);
    expect(tally.explanation.contradicting).toMatchObject([{ claimId: "a-1", rule: "R3" }]);
  });
});

describe("R4: copies collapse", () => {
  it("counts a figure in a text's own voice to the claimant the text gives it to", () => {
    const tally = tallyOf([report("a", [killed(9, { claimant: CHILE }), killed(9)])]);
    expect(rows(tally)).toEqual(["Chile 9/9/9"]);
    expect(tally.explanation.supporting).toMatchObject([{ rule: "R8" }, { claimId: "a-1", rule: "R4" }]);
  });

  it("gives copies of one origin one voice", () => {
    const copies = ["a", "b", "c"].map((id) => report(id, [killed(5, { claimant: CHILE })], { origin: "Agency" }));
    const others = ["d", "e"].map((id) => report(id, [killed(6, { claimant: PERU })]));
    expect(tallyOf([...copies, ...others])).toMatchObject({ low: 5, best: 6, high: 6 });
  });
});

describe("R5: agreement", () => {
  it("holds where some number fits both, and is no dispute", () => {
    const nine = report("a", [killed(9, { claimant: CHILE })]);
    expect(tallyOf([nine, report("b", [atLeast(9, { claimant: PERU })])]).disputed).toBe(false);
    expect(tallyOf([nine, report("b", [atLeast(10, { claimant: PERU })])]).disputed).toBe(true);
  });
});

describe("R7: setting aside", () => {
  const honest = report("a", [killed(5, { claimant: CHILE })]);

  it.each([
    ["grade E", report("b", [killed(50)], { grade: "E" })],
    ["a machine's text (R25)", report("b", [killed(50)], { flags: ["MACHINE_WRITTEN"] })],
    ["credibility 5", report("b", [{ claim: killed(50), credibility: 5 }])],
    ["rejection", report("b", [{ claim: killed(50), reviewState: "REJECTED" }])],
  ])("shows and does not count what is set aside for %s", (_why, unreliable) => {
    const tally = tallyOf([honest, unreliable]);
    expect(rangeText(tally)).toBe("5/5/5");
    expect(tally.explanation.excluded).toMatchObject([{ claimId: "b-0", rule: "R7" }]);
    expect(tally.byClaimant.at(-1)).toMatchObject({ excluded: true, best: 50, current: [] });
  });

  it("gives no figure, and never 0, where nothing else remains", () => {
    const tally = tallyOf([report("b", [killed(50)], { grade: "E" })]);
    expect(tally).toMatchObject({ low: null, best: null, high: null, badge: "ONLY_UNRELIABLE_CLAIMS", rule: "R7" });
  });

  it("counts grade F: unknown is not unreliable", () => {
    expect(rangeText(tallyOf([report("a", [killed(5)], { grade: "F" })]))).toBe("5/5/5");
  });
});

describe("R8: a claimant's range", () => {
  it("narrows where its figures agree", () => {
    const tally = tallyOf([
      report("a", [atLeast(7, { claimant: CHILE })]),
      report("b", [killed(9, { claimant: CHILE, quantifier: "RANGE", min: 8, max: 10 })]),
    ]);
    expect(rows(tally)).toEqual(["Chile 8/8/10"]);
  });

  it("is not widened by an at-least that agrees with one of its rival figures", () => {
    const rivals = report("a", [killed(7, { claimant: CHILE }), killed(9, { claimant: CHILE })]);
    const tally = tallyOf([rivals, report("b", [atLeast(5, { claimant: CHILE })])]);
    expect(rows(tally)).toEqual(["Chile 7/7/9"]);
    expect(rangeText(tally)).toBe("7/7/9");
  });

  it("is open at the largest number stated where nothing bounds it", () => {
    const tally = tallyOf([report("a", [atLeast(7, { claimant: CHILE }), atLeast(9, { claimant: CHILE })])]);
    expect(rows(tally)).toEqual(["Chile 9/9/9+"]);
  });

  it("has no best number for words alone", () => {
    const vague = killed(12, { quantifier: "VAGUE", max: null, wording: "dozens" });
    expect(tallyOf([report("a", [vague])])).toMatchObject({ low: 12, best: null, high: 12, open: true, rule: "R1" });
  });

  it("counts a ministry and its army as one voice, and the media of the state as another", () => {
    const army = { name: "the army", kind: "MILITARY", party: "CHL", via: null } as const;
    const tally = tallyOf([
      report("a", [
        killed(9, { claimant: CHILE }),
        killed(9, { claimant: army }),
        atLeast(9, { claimant: CHILEAN_MEDIA }),
      ]),
    ]);
    expect(rows(tally)).toEqual(["Chile 9/9/9", "Chilean media 9/9/9+"]);
  });
});

describe("R9: a text's own voice", () => {
  it("adds origins and moves nothing where it agrees with a claimant", () => {
    const tally = tallyOf([report("a", [killed(9, { claimant: CHILE })]), report("b", [atLeast(5)])]);
    expect(rangeText(tally)).toBe("9/9/9");
    expect(rows(tally)).toEqual(["Chile 9/9/9", "Unattributed 5/5/5+"]);
    expect(tally.because).toContain("2 independent origins");
  });

  it("widens the range where it agrees with none", () => {
    expect(rangeText(tallyOf([report("a", [killed(9, { claimant: CHILE })]), report("b", [killed(4)])]))).toBe("4/9/9");
  });

  it("stands in for a claimant where none is named, or none gives more than a lower bound", () => {
    expect(rangeText(tallyOf([report("a", [atLeast(4)])]))).toBe("4/4/4+");
    const bound = report("b", [atLeast(5, { claimant: CHILE })]);
    expect(rangeText(tallyOf([report("a", [killed(9)]), bound]))).toBe("9/9/9");
    expect(rangeText(tallyOf([report("a", [killed(9)]), bound, report("c", [killed(7, { claimant: PERU })])]))).toBe(
      "7/7/9",
    );
  });
});

describe("R10: an incident's range", () => {
  it("takes the closed number that most origins support, an open figure supporting what it holds", () => {
    const tally = tallyOf([
      report("a", [killed(6, { claimant: PERU })]),
      report("b", [killed(12, { claimant: CHILE })]),
      report("c", [atLeast(10, { claimant: CHILEAN_MEDIA })]),
    ]);
    expect(rangeText(tally)).toBe("6/12/12");
    expect(tally.explanation).toMatchObject({
      supporting: [{ claimId: "b-0" }],
      compatible: [{ claimId: "c-0" }],
      contradicting: [{ claimId: "a-0" }],
    });
  });

  it("lets an at-least that agrees with another claimant's figure move neither end", () => {
    const nine = report("a", [killed(9, { claimant: CHILE })]);
    const from = (n: number) => report("b", [atLeast(n, { claimant: CHILEAN_MEDIA })]);
    expect(rangeText(tallyOf([nine, from(5)]))).toBe("9/9/9");
    const span = report("a", [killed(7, { claimant: CHILE, quantifier: "RANGE", max: 9 })]);
    expect(rangeText(tallyOf([span, from(8)]))).toBe("7/7/9");
    expect(rangeText(tallyOf([report("a", [atLeast(9, { claimant: CHILE })]), from(5)]))).toBe("9/9/9+");
  });

  it("takes the ends of every other figure as they stand", () => {
    const five = report("a", [killed(5, { claimant: CHILE })]);
    const upTo = report("b", [killed(9, { claimant: PERU, quantifier: "AT_MOST", min: null })]);
    expect(tallyOf([five, upTo])).toMatchObject({ low: 0, best: 5, high: 9, disputed: false });
  });

  it("gives the number on which a claimant's estimates meet, though none names it", () => {
    const about = (id: string, n: number) => report(id, [killed(n, { claimant: CHILE, quantifier: "APPROXIMATELY" })]);
    const tally = tallyOf([about("a", 10), about("b", 12)]);
    expect(tally).toMatchObject({ low: 11, best: 11, high: 11, rule: "R10" });
    expect(ids(tally.explanation.supporting)).toEqual(["a-0", "b-0"]);
  });

  it("breaks a tie by grade, then by who is best placed to know, then by the lowest", () => {
    const peru = (grade: "A" | "C") => report("a", [killed(6, { claimant: PERU })], { grade });
    const chile = report("b", [killed(8, { claimant: CHILE })], { grade: "C" });
    const other = (id: string, n: number, party: string) =>
      report(id, [killed(n, { claimant: { name: party, kind: "GOVERNMENT", party, via: null } })]);
    expect(tallyOf([peru("A"), chile]).best).toBe(6);
    expect(tallyOf([peru("C"), chile]).best).toBe(8);
    expect(tallyOf([other("c", 8, "BRA"), other("d", 6, "ARG")]).best).toBe(6);
  });

  it("is open only where no closed figure reaches the top", () => {
    const closed = report("a", [killed(9, { claimant: CHILE })]);
    expect(tallyOf([closed, report("b", [atLeast(9, { claimant: PERU })])]).open).toBe(false);
    expect(tallyOf([closed, report("b", [atLeast(12, { claimant: PERU })])])).toMatchObject({ high: 12, open: true });
  });

  it("places every claim that bears on it exactly once (R28)", () => {
    const tally = tallyOf([
      report("a", [killed(7, { claimant: CHILE }), killed(7), killed(3, { victimClass: "WOMAN" })], {
        publishedAt: "2031-05-05",
      }),
      report("b", [killed(9, { claimant: CHILE }), atLeast(20, { claimant: PERU })], { publishedAt: "2031-05-06" }),
      report("c", [killed(1, { zone: "CAPTION" }), killed(8)], { grade: "E" }),
    ]);
    const placed = Object.values(tally.explanation).flatMap(ids).sort();
    expect(placed).toEqual(["a-0", "a-1", "a-2", "b-0", "b-1", "c-0", "c-1"]);
  });

  it("counts an incident among those with deaths by its best number, as the crisis does", () => {
    const denial = killed(0, { claimant: PERU, quantifier: "NONE_CLAIMED" });
    const tally = tallyOf([report("a", [denial, killed(2, { claimant: CHILE })])]);
    expect(tally).toMatchObject({ low: 0, best: 2, high: 2, incidentsWithDeaths: 1 });
  });

  it("keeps effects apart", () => {
    const [incident] = viewOf([report("a", [killed(2), killed(3, { effect: "INJURED" })])]).incidents;
    expect(incident?.tallies.INJURED.best).toBe(3);
    expect(incident?.tallies.MISSING).toMatchObject({ best: null, badge: "NO_FIGURE" });
  });
});

describe("R15: who the victims were", () => {
  const classes = (reports: Report[]) => tallyOf(reports).byClass.map((row) => `${row.victimClass} ${rangeText(row)}`);

  it("counts children as civilians, of whom there may be more", () => {
    const children = report("a", [killed(9), killed(4, { victimClass: "CHILD" })]);
    expect(classes([children])).toEqual(["CHILD 4/4/4", "CIVILIAN 4/4/4+"]);
    const civilians = report("b", [killed(6, { victimClass: "CIVILIAN" })]);
    expect(classes([children, civilians])).toEqual(["CHILD 4/4/4", "CIVILIAN 6/6/6"]);
  });

  it("makes fighters of nobody: what a text leaves open stays open", () => {
    expect(classes([report("a", [killed(9)])])).toEqual([]);
  });
});

describe("R25: machine-written text", () => {
  it("is kept and shown, graded E whatever its source's grade, and counts towards nothing", () => {
    const machine = report("m", [killed(50)], { flags: ["MACHINE_WRITTEN"], grade: "A" });
    const tally = tallyOf([report("a", [killed(5)]), machine]);
    expect(rangeText(tally)).toBe("5/5/5");
    expect(tally.explanation.excluded).toMatchObject([{ claimId: "m-0", rule: "R7" }]);
    expect(tally.explanation.excluded[0]?.reason).toContain("R25");
  });
});

describe("R14: an incident's grade", () => {
  const grade = (reports: Report[]) => viewOf(reports).incidents[0]?.grade;

  it("is weak from one origin and fair from two", () => {
    const copies = ["a", "b"].map((id) => report(id, [killed(2)], { origin: "Agency" }));
    expect(grade(copies)).toBe("WEAK");
    expect(grade([...copies, report("c", [killed(2)])])).toBe("FAIR");
  });

  it("is confirmed where the acting state owns the harm, and not where it counts militants", () => {
    expect(grade([report("a", [killed(2, { claimant: PERU })])])).toBe("CONFIRMED");
    expect(grade([report("a", [killed(2, { claimant: PERU, victimClass: "MILITANT" })])])).toBe("WEAK");
  });

  it("is contested where texts name acting sides that share no state", () => {
    const by = (state: string) => killed(2, { incident: { actors: [state], actorName: state, kind: "ARMED_CLASH" } });
    expect(grade([report("a", [by("PER")]), report("b", [by("BOL")])])).toBe("CONTESTED");
    expect(grade([report("a", [by("PER")]), report("b", [by("PER")])])).toBe("FAIR");
  });

  it("is contested where a side denies it, and discounted where review rejects it", () => {
    const denial = {
      type: "incident",
      denied: true,
      claimant: PERU,
      assertedOn: null,
      zone: "BODY",
      evidence: [],
      incident: STRIKE,
    } as const;
    expect(grade([report("a", [killed(2), { ...denial, evidence: [] }])])).toBe("CONTESTED");
    expect(grade([report("a", [{ claim: killed(2), reviewState: "REJECTED" }])])).toBe("DISCOUNTED");
  });
});
