import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast, CHILE, killed, type Report, report, STRIKE, told, viewOf } from "../testing/casualty-record.ts";
import { diplomacyOf, on, type Telling } from "../testing/diplomatic-record.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import { deriveCoverage } from "./derive-coverage.ts";

function fact(view: CrisisView, key: string) {
  const found = view.coverage.facts.find(({ id }) => id.endsWith(`:${key}`));
  if (found === undefined) throw new Error(`no fact ${key}`);
  return found;
}

function cells(view: CrisisView, key: string) {
  return fact(view, key).cells.map(({ sourceId, value, differs, excluded }) => [
    sourceId.slice(-1),
    value,
    differs,
    excluded,
  ]);
}

function source(view: CrisisView, id: string) {
  const found = view.coverage.sources.find(({ sourceId }) => sourceId === `source-of-${id}`);
  if (found === undefined) throw new Error(`no source ${id}`);
  return found;
}

const injured = (n: number) => killed(n, { effect: "INJURED" });

describe("the matrix of facts by sources (R22)", () => {
  it("holds each source's figure, and whether it differs from the best", () => {
    const view = viewOf([
      report("a", [killed(9)]),
      report("b", [atLeast(9)]),
      report("c", [killed(9)]),
      report("d", [killed(4)]),
    ]);
    expect(cells(view, "KILLED")).toEqual([
      ["a", "9", false, false],
      ["b", "9+", false, false],
      ["c", "9", false, false],
      ["d", "4", true, false],
    ]);
    expect(fact(view, "KILLED")).toMatchObject({ best: "9", outlets: 4, origins: 4, silent: [] });
    expect(source(view, "d").contradicted).toContain(fact(view, "KILLED").id);
  });

  it("marks an earlier figure that its text calls outdated as superseded, not as differing", () => {
    const view = viewOf([report("a", [killed(9)]), report("b", [killed(7, { statedSuperseded: true })])]);
    const [current, earlier] = fact(view, "KILLED").cells;
    expect(current).toMatchObject({ value: "9", differs: false, superseded: false });
    expect(earlier).toMatchObject({ value: "7", differs: false, superseded: true });
    expect(source(view, "b").contradicted).toEqual([]);
  });

  it("shows a best number that is only a lower bound as one", () => {
    expect(fact(viewOf([report("a", [atLeast(4)])]), "KILLED").best).toBe("4+");
  });

  it("says nothing of an incident's silence for a source that never covered it", () => {
    const elsewhere = { admin1: "CL-AN", place: "Antofagasta", date: on("2031-05-20") };
    const view = viewOf([
      report("a", [killed(9), injured(3)]),
      report("b", [killed(9)]),
      report("c", [told({ incident: elsewhere })]),
    ]);
    expect(fact(view, "INJURED").silent).toEqual(["source-of-b"]);
    expect(source(view, "b").silentOn).toEqual([fact(view, "INJURED").id]);
    expect(source(view, "c").silentOn).not.toContain(fact(view, "INJURED").id);
  });

  it("holds a source that tells of the event without a figure for silent on it", () => {
    const view = viewOf([report("a", [killed(9)]), report("b", [told()])]);
    expect(fact(view, "KILLED").silent).toEqual(["source-of-b"]);
  });

  it("shows what is set aside, marked, and counts neither outlet nor origin for it", () => {
    const view = viewOf([report("a", [killed(9)]), report("b", [killed(1)], { flags: ["MACHINE_WRITTEN"] })]);
    expect(cells(view, "KILLED")).toEqual([
      ["a", "9", false, false],
      ["b", "1", true, true],
    ]);
    expect(fact(view, "KILLED")).toMatchObject({ outlets: 1, origins: 1 });
  });

  it("shows a source's newest figure and not the one it replaced", () => {
    const sourceId = "source-of-a";
    const early = report("a", [killed(7, { claimant: CHILE })], { publishedAt: "2031-05-05" });
    const late = report("b", [killed(9, { claimant: CHILE })], { publishedAt: "2031-05-06", sourceId });
    expect(cells(viewOf([early, late]), "KILLED")).toEqual([["a", "9", false, false]]);
  });

  it("shows a class figure as such where a source gives no total", () => {
    const children = killed(4, { victimClass: "CHILD" });
    const view = viewOf([report("a", [killed(9), children]), report("b", [children])]);
    expect(cells(view, "KILLED")).toEqual([
      ["a", "9", false, false],
      ["b", "4 children", false, false],
    ]);
  });

  it("holds the day and the acting side", () => {
    const view = viewOf([
      report("a", [told()]),
      report("b", [told({ incident: { date: on("2031-05-05") } })]),
      report("c", [told()]),
    ]);
    expect(cells(view, "DATE").map(([, value, differs]) => [value, differs])).toEqual([
      ["4 May", false],
      ["5 May", true],
      ["4 May", false],
    ]);
    expect(fact(view, "ACTOR")).toMatchObject({ best: "Peru", outlets: 3 });
  });

  it("counts copies as outlets and not as origins (R21)", () => {
    const view = viewOf([report("a", [killed(9)], { sha256: "one" }), report("b", [killed(9)], { sha256: "one" })]);
    expect(fact(view, "KILLED")).toMatchObject({ outlets: 2, origins: 1 });
    expect(view.coverage.origins).toHaveLength(1);
  });

  it("names who was alone and who was first with a fact, by the published clock", () => {
    const view = viewOf([
      report("a", [killed(9), injured(3)], { publishedAt: "2031-05-05T08:00:00.000Z" }),
      report("b", [killed(9)], { publishedAt: "2031-05-05T07:00:00.000Z" }),
      report("c", [killed(9)], { publishedAt: null }),
    ]);
    expect(source(view, "a").exclusives).toEqual([fact(view, "INJURED").id]);
    expect(source(view, "b").firstReports).toContain(fact(view, "KILLED").id);
    expect(source(view, "a").firstReports).toEqual([fact(view, "INJURED").id]);
    expect(source(view, "c").firstReports).toEqual([]);
  });

  it("cannot tell who was first on a day that is known only as a day", () => {
    const view = viewOf([
      report("a", [killed(9)], { publishedAt: "2031-05-05" }),
      report("b", [killed(9)], { publishedAt: "2031-05-05T07:00:00.000Z" }),
    ]);
    for (const id of ["a", "b"]) expect(source(view, id).firstReports).toContain(fact(view, "KILLED").id);
  });

  it("leaves out what is out of scope", () => {
    const view = viewOf([report("a", [killed(2, { incident: { ...STRIKE, date: on("2019-01-02") } })])]);
    expect(view.coverage.facts).toEqual([]);
  });
});

describe("what sources say of a mission", () => {
  const recall = { act: "AMBASSADOR_RECALLED", date: on("2031-05-04") } as const;
  const withdrawal = { ...recall, act: "AMBASSADOR_WITHDRAWN" } as const;
  const returning = { act: "AMBASSADOR_RETURNED" } as const;

  function rows(tellings: Telling[]) {
    const { known, acts, missions } = diplomacyOf(tellings);
    const { facts } = deriveCoverage({ record: known, origins: [], incidents: [], missions, acts });
    return facts.map(({ id, best, cells: row, silent }) => [
      id,
      best,
      row.map(({ value, differs }) => [value, differs]),
      silent,
    ]);
  }

  it("is the act behind its status and how far a return has come", () => {
    const discussed = { ...returning, status: "DISCUSSED" } as const;
    expect(
      rows([
        { id: "a", claims: [recall, discussed] },
        { id: "b", claims: [withdrawal] },
        { id: "c", claims: [recall] },
      ]),
    ).toEqual([
      [
        "mission-URY-PRY:STATUS",
        "recalled",
        [
          ["recalled", false],
          ["withdrawn", false],
          ["recalled", false],
        ],
        [],
      ],
      ["mission-URY-PRY:RETURN", "return discussed", [["return discussed", false]], ["source-of-b", "source-of-c"]],
    ]);
  });

  it("differs where the act behind the status is denied, not where another act is", () => {
    const denied = { ...recall, status: "DENIED" } as const;
    const noClosing = { act: "MISSION_CLOSED", status: "DENIED" } as const;
    const [status] = rows([
      { id: "a", claims: [recall] },
      { id: "b", claims: [noClosing] },
      { id: "c", claims: [denied] },
    ]);
    expect(status?.[2]).toEqual([
      ["recalled", false],
      ["mission closed: denied", false],
      ["recalled: denied", true],
    ]);
  });

  it("differs where a source has the ambassador back and nothing counted does", () => {
    const back = { ...returning, actorNamed: false } as const;
    expect(
      rows([
        { id: "a", claims: [recall] },
        { id: "b", claims: [back] },
      ])[1],
    ).toEqual(["mission-URY-PRY:RETURN", null, [["returned", true]], ["source-of-a"]]);
  });
});

describe("whatever is reported", () => {
  const figure = fc.record({ n: fc.integer({ min: 0, max: 12 }), open: fc.boolean(), injured: fc.boolean() });
  const reports = fc.array(fc.array(figure, { maxLength: 3 }), { maxLength: 5 }).map((all) =>
    all.map((figures, i): Report => {
      const claims = figures.map(({ n, open, injured: hurt }) => (hurt ? injured(n) : open ? atLeast(n) : killed(n)));
      return report(`d${i}`, claims);
    }),
  );

  it("a source is silent on a fact or gives it, never both", () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const { cells: given, silent } of viewOf(all).coverage.facts) {
          expect(given.filter(({ sourceId }) => silent.includes(sourceId))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("a syndicated copy changes no count of origins", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const copies = all.map(
          (one): Report => ({ ...one, id: `${one.id}x`, sha256: one.id, publishedAt: "2031-07-01" }),
        );
        const before = viewOf(all).coverage.facts.map(({ id, origins }) => [id, origins]);
        const after = viewOf([...all, ...copies]).coverage.facts.map(({ id, origins }) => [id, origins]);
        expect(after).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it("the order of the record makes no difference", () => {
    fc.assert(
      fc.property(reports, (all) => {
        const reversed = viewOf([...all].reverse());
        const view = viewOf(all);
        expect(reversed.coverage).toEqual(view.coverage);
        expect(reversed.contradictions).toEqual(view.contradictions);
        expect(reversed.credibility).toEqual(view.credibility);
      }),
      { numRuns: 40 },
    );
  });
});
