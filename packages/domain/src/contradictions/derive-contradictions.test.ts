import { describe, expect, it } from "vitest";
import { indexRecord, knownPart } from "../ledger/known-record-at.ts";
import { deriveOrigins } from "../origins/derive-origins.ts";
import {
  CHILE,
  CHILEAN_MEDIA,
  crisisOf,
  killed,
  LATEST,
  PERU,
  report,
  told,
  viewOf,
} from "../testing/casualty-record.ts";
import { diplomacyOf, on, spokesperson } from "../testing/diplomatic-record.ts";
import { deriveContradictions } from "./derive-contradictions.ts";
import { eventContradictions } from "./events.ts";

function contradictionsOf(reports: Parameters<typeof viewOf>[0]) {
  return viewOf(reports).contradictions.map(({ kind, state, members }) => [
    kind,
    state,
    members.map(({ value }) => value),
  ]);
}

function knownOf(reports: Parameters<typeof viewOf>[0]) {
  const record = crisisOf(reports);
  return knownPart(indexRecord({ record, origins: deriveOrigins(record), moment: LATEST }));
}

describe("contradictions as objects (R23)", () => {
  it("are none where figures agree", () => {
    expect(contradictionsOf([report("a", [killed(9)]), report("b", [killed(9, { claimant: CHILE })])])).toEqual([]);
  });

  it("hold figures that share no number", () => {
    const found = viewOf([
      report("a", [killed(9, { claimant: CHILE })]),
      report("b", [killed(4, { claimant: PERU })]),
    ]).contradictions;
    expect(found).toMatchObject([{ kind: "VALUE", state: "OPEN", resolution: null, missionId: null }]);
    expect(found[0]?.members).toEqual([
      { value: "9", claimIds: ["a-0"], documents: 1, excluded: false },
      { value: "4", claimIds: ["b-0"], documents: 1, excluded: false },
    ]);
  });

  it("show a figure that is set aside beside the counted ones, marked", () => {
    const [found] = viewOf([
      report("a", [killed(9)]),
      report("b", [killed(1)], { flags: ["MACHINE_WRITTEN"] }),
    ]).contradictions;
    expect(found?.members.map(({ value, excluded }) => [value, excluded])).toEqual([
      ["9", false],
      ["1", true],
    ]);
  });

  it("keep what a claimant has since revised as superseded", () => {
    const early = report("a", [killed(7, { claimant: CHILE })], { publishedAt: "2031-05-05" });
    const late = report("b", [killed(9, { claimant: CHILE })], { publishedAt: "2031-05-06" });
    expect(contradictionsOf([early, late])).toEqual([["VALUE", "SUPERSEDED", ["9", "7"]]]);
  });

  it("close when a claimant's new figure agrees with the other's, under the id they had while open", () => {
    const early = report("a", [killed(7, { claimant: CHILE })], { publishedAt: "2031-05-05" });
    const rival = report("b", [killed(9, { claimant: PERU })], { publishedAt: "2031-05-05" });
    const late = report("c", [killed(9, { claimant: CHILE })], { publishedAt: "2031-05-06" });
    const [open] = viewOf([early, rival]).contradictions;
    expect(open).toMatchObject({ state: "OPEN" });
    expect(contradictionsOf([early, rival, late])).toEqual([["VALUE", "SUPERSEDED", ["9", "7"]]]);
    expect(viewOf([early, rival, late]).contradictions[0]?.id).toBe(open?.id);
  });

  it("stay open while one of several still stands, the replaced figure shown apart", () => {
    const early = report("a", [killed(7, { claimant: CHILE })], { publishedAt: "2031-05-05" });
    const rival = report("b", [killed(4, { claimant: PERU })], { publishedAt: "2031-05-05" });
    const late = report("c", [killed(9, { claimant: CHILE })], { publishedAt: "2031-05-06" });
    expect(contradictionsOf([early, rival, late])).toEqual([
      ["VALUE", "OPEN", ["4", "9"]],
      ["VALUE", "SUPERSEDED", ["9", "7"]],
    ]);
  });

  it("close when whoever denied it, or named another side, says otherwise later", () => {
    const denial = report("a", [told({ denied: true, claimant: PERU })], { publishedAt: "2031-05-05" });
    const news = report("b", [told()]);
    const admission = report("c", [told({ claimant: PERU })], { publishedAt: "2031-05-08" });
    expect(contradictionsOf([denial, news])[0]?.slice(0, 2)).toEqual(["OCCURRENCE", "OPEN"]);
    expect(contradictionsOf([denial, news, admission])[0]?.slice(0, 2)).toEqual(["OCCURRENCE", "SUPERSEDED"]);
    expect(viewOf([denial, news]).incidents[0]?.grade).toBe("CONTESTED");
    expect(viewOf([denial, news, admission]).incidents[0]?.grade).toBe("FAIR");
  });

  it("hold the same dead called fighters by one side and children by the other", () => {
    const children = killed(9, { claimant: CHILE, victimClass: "CHILD" });
    const fighters = killed(9, { claimant: PERU, victimClass: "MILITANT" });
    const found = contradictionsOf([report("a", [killed(9), children]), report("b", [fighters])]);
    expect(found).toContainEqual(["CLASS", "OPEN", ["9 children", "9 militants"]]);
  });

  it("list a dispute over a class once, though its totals differ as well", () => {
    const whole = (n: number, victimClass: "CHILD" | "MILITARY", start: number) => {
      const evidence = [{ start, end: start + 1, exact: "n", prefix: "", suffix: "" }];
      return [killed(n, { victimClass, evidence }), killed(n, { derived: true, evidence })];
    };
    const found = contradictionsOf([
      report("a", whole(2, "CHILD", 5)),
      report("b", whole(1, "MILITARY", 9), { flags: ["MACHINE_WRITTEN"] }),
    ]);
    expect(found).toEqual([["CLASS", "OPEN", ["2 children", "1 soldier"]]]);
  });

  it("hold a class figure above the total", () => {
    const found = contradictionsOf([report("a", [killed(4)]), report("b", [killed(6, { victimClass: "WOMAN" })])]);
    expect(found).toContainEqual(["CLASS", "OPEN", ["4", "6 women"]]);
  });

  it("hold rival days, rival acting sides and a denial", () => {
    const other = { actors: ["BOL"], actorName: "Bolivia" };
    const nextDay = report("b", [told({ incident: { date: on("2031-05-05") } })]);
    expect(contradictionsOf([report("a", [told()]), nextDay])).toEqual([["DATE", "OPEN", ["4 May", "5 May"]]]);
    const denial = report("b", [told({ denied: true, claimant: PERU })]);
    expect(contradictionsOf([report("a", [told()]), denial])).toEqual([
      ["OCCURRENCE", "OPEN", ["took place", "denied by Peru"]],
    ]);
    const sides = [report("a", [told()]), report("b", [told({ incident: other, claimant: CHILEAN_MEDIA })])];
    const [incident] = viewOf(sides).incidents;
    const rival = incident && eventContradictions({ incident, claims: knownOf(sides).claims });
    expect(rival).toMatchObject([{ kind: "ACTOR", members: [{ value: "Peru" }, { value: "Bolivia" }] }]);
  });

  it("hold rival readings of an ambassador's going and the denial of an act", () => {
    const recall = { act: "AMBASSADOR_RECALLED", date: on("2031-05-04") } as const;
    const withdrawal = { ...recall, act: "AMBASSADOR_WITHDRAWN" } as const;
    const denial = { ...recall, status: "DENIED", claimant: spokesperson("PRY") } as const;
    const { known, acts, missions } = diplomacyOf([
      { id: "d1", claims: [recall] },
      { id: "d2", grade: "E", claims: [withdrawal] },
      { id: "d3", claims: [denial] },
    ]);
    const found = deriveContradictions({ record: known, incidents: [], missions, acts });
    expect(
      found.map(({ kind, missionId, members }) => [kind, missionId, members.map(({ excluded }) => excluded)]),
    ).toEqual([
      ["ACT", "mission-URY-PRY", [false, true]],
      ["OCCURRENCE", "mission-URY-PRY", [false, false]],
    ]);
    expect(found[0]?.subject).toBe("Uruguay's ambassador to Paraguay");
  });

  it("keep rival readings of a going in sight after the return", () => {
    const recall = { act: "AMBASSADOR_RECALLED", date: on("2031-05-04") } as const;
    const withdrawal = { ...recall, act: "AMBASSADOR_WITHDRAWN" } as const;
    const back = { act: "AMBASSADOR_RETURNED", date: on("2031-05-09") } as const;
    const { known, acts, missions } = diplomacyOf([
      { id: "d1", claims: [recall, back] },
      { id: "d2", claims: [withdrawal] },
    ]);
    const found = deriveContradictions({ record: known, incidents: [], missions, acts });
    expect(found.map(({ kind, members }) => [kind, members.map(({ value }) => value)])).toEqual([
      ["ACT", ["ambassador recalled", "ambassador withdrawn"]],
    ]);
  });

  it("keep their id while more is told of the same thing", () => {
    const reports = [report("a", [killed(9, { claimant: CHILE })]), report("b", [killed(4, { claimant: PERU })])];
    const [before] = viewOf(reports).contradictions;
    const [after] = viewOf([...reports, report("c", [killed(12)])]).contradictions;
    expect(after?.id).toBe(before?.id);
    expect(after?.members).toHaveLength(3);
  });
});
