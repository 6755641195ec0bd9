import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { deriveCrisis } from "../ledger/derive-crisis.ts";
import type { Moment } from "../record/record.ts";
import { tallyCrisis } from "../tallies/crisis-tally.ts";
import { atLeast, CHILE, crisisOf, killed, LATEST, PERU, type Report, report } from "../testing/casualty-record.ts";
import { decisionsOf } from "../testing/decisions.ts";
import { on } from "../testing/diplomatic-record.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import type { Ruling } from "./decision.ts";

vi.setConfig({ testTimeout: 60_000 });

const made = (index: number) => `2031-07-0${index + 1}T00:00:00.000Z`;

function view(input: { reports: readonly Report[]; rulings: readonly Ruling[]; moment?: Moment }): CrisisView {
  const record = { ...crisisOf(input.reports), decisions: decisionsOf(input.rulings) };
  return deriveCrisis({ record, moment: input.moment ?? LATEST });
}

const best = (seen: CrisisView) => tallyCrisis({ view: seen, filter: { effect: "KILLED" } }).best;
const ids = (seen: CrisisView) => seen.incidents.map(({ id, claimIds }) => [id, [...claimIds].sort()]);

const NEXT_WEEK = { date: on("2031-05-14") };
const TWO_STRIKES = [
  report("a", [killed(4)], { publishedAt: "2031-05-05" }),
  report("b", [killed(5, { incident: NEXT_WEEK })], { publishedAt: "2031-05-15" }),
];

describe("reviewing claims", () => {
  it("sets a rejected claim aside in sight, and an accepted one back", () => {
    const reject: Ruling = { kind: "REVIEW_CLAIMS", claimIds: ["b-0"], state: "REJECTED" };
    const rejected = view({ reports: TWO_STRIKES, rulings: [reject] });
    expect(best(rejected)).toBe(4);
    expect(rejected.incidents.map(({ grade }) => grade)).toContain("DISCOUNTED");
    const accept: Ruling = { kind: "REVIEW_CLAIMS", claimIds: ["b-0"], state: "ACCEPTED" };
    expect(best(view({ reports: TWO_STRIKES, rulings: [reject, accept] }))).toBe(9);
  });

  it("sets a claim judged improbable aside (R7)", () => {
    const judged = view({
      reports: TWO_STRIKES,
      rulings: [{ kind: "JUDGE_CREDIBILITY", claimIds: ["a-0"], digit: 5 }],
    });
    expect(best(judged)).toBe(5);
    expect(judged.credibility["a-0"]).toBe(5);
  });

  it("sets every claim of a retracted text aside and says why", () => {
    const seen = view({ reports: TWO_STRIKES, rulings: [{ kind: "RETRACT_DOCUMENT", documentId: "a" }] });
    expect(best(seen)).toBe(5);
    const excluded = seen.incidents.flatMap(({ tallies }) => tallies.KILLED.explanation.excluded);
    expect(excluded).toMatchObject([
      { claimId: "a-0", rule: "R7", reason: "the text was retracted: two readers agreed" },
    ]);
  });
});

describe("merging and splitting incidents (R13)", () => {
  const merge: Ruling = { kind: "MERGE_INCIDENTS", claimIds: ["a-0", "b-0"] };

  it("tells merged incidents as one, under the id of the first recorded", () => {
    const [one, ...others] = view({ reports: TWO_STRIKES, rulings: [merge] }).incidents;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: "inc_a-0", claimIds: ["a-0", "b-0"], date: { disputed: true } });
    expect(one?.tallies.KILLED).toMatchObject({ low: 5, best: 5, high: 5 });
    expect(one?.tallies.KILLED.explanation.superseded).toMatchObject([{ claimId: "a-0", rule: "R6" }]);
  });

  it("gives claims that are split off an incident of their own, which keeps its id when more is told", () => {
    const told = [report("a", [killed(4), killed(6)]), report("b", [killed(4)])];
    const split: Ruling = { kind: "SPLIT_INCIDENT", claimIds: ["a-1"] };
    expect(ids(view({ reports: told, rulings: [split] }))).toEqual([
      ["inc_a-0", ["a-0", "b-0"]],
      ["inc_a-1.dec-0", ["a-1"]],
    ]);
    expect(best(view({ reports: told, rulings: [split] }))).toBe(10);
    const later = [...told, report("c", [killed(4)])];
    expect(ids(view({ reports: later, rulings: [split] })).map(([id]) => id)).toContain("inc_a-1.dec-0");
  });

  it("assigns claims to the incident that holds another", () => {
    const assign: Ruling = { kind: "ASSIGN_CLAIMS", claimIds: ["b-0"], besideClaimId: "a-0" };
    expect(ids(view({ reports: TWO_STRIKES, rulings: [assign] }))).toEqual([["inc_a-0", ["a-0", "b-0"]]]);
  });

  it("leaves all as it is where a decision names claims that nobody knows", () => {
    const rulings: Ruling[] = [
      { kind: "MERGE_INCIDENTS", claimIds: ["a-0", "x"] },
      { kind: "SPLIT_INCIDENT", claimIds: ["x"] },
      { kind: "ASSIGN_CLAIMS", claimIds: ["a-0"], besideClaimId: "x" },
    ];
    expect(view({ reports: TWO_STRIKES, rulings })).toEqual(view({ reports: TWO_STRIKES, rulings: [] }));
  });
});

describe("setting an incident and its number", () => {
  it("follows the desk on kind, place, day and actor, and the claims on the rest", () => {
    const seen = view({
      reports: TWO_STRIKES.slice(0, 1),
      rulings: [
        { kind: "SET_INCIDENT", claimId: "a-0", setting: { kind: "ATTACK", date: on("2031-05-03") } },
        { kind: "SET_INCIDENT", claimId: "a-0", setting: { place: { country: "CHL", admin1: "CL-AP", name: null } } },
        { kind: "SET_INCIDENT", claimId: "a-0", setting: { actors: [{ name: "unknown gunmen", iso3: null }] } },
      ],
    });
    expect(seen.incidents[0]).toMatchObject({
      kind: "ATTACK",
      date: { start: "2031-05-03", end: "2031-05-03", precision: 1 },
      place: { country: "CHL", admin1: "CL-AP", precision: 4 },
      actors: [{ name: "unknown gunmen", iso3: null }],
      decisionIds: ["dec-0", "dec-1", "dec-2"],
    });
  });

  it("takes an incident out of the count, and into it", () => {
    const out: Ruling = { kind: "SET_INCIDENT", claimId: "b-0", setting: { inScope: false } };
    expect(best(view({ reports: TWO_STRIKES, rulings: [out] }))).toBe(4);
    const back: Ruling = { kind: "SET_INCIDENT", claimId: "b-0", setting: { inScope: true } };
    expect(best(view({ reports: TWO_STRIKES, rulings: [out, back] }))).toBe(9);
  });

  it("shows the desk's number with who set it, within what is reported (R10)", () => {
    const reports = [report("a", [killed(4, { claimant: CHILE })]), report("b", [killed(9, { claimant: PERU })])];
    const override = (n: number | null): Ruling => ({
      kind: "OVERRIDE_TALLY",
      claimId: "a-0",
      effect: "KILLED",
      best: n,
    });
    const tally = (n: number | null) => view({ reports, rulings: [override(n)] }).incidents[0]?.tallies.KILLED;
    expect(tally(7)).toMatchObject({ low: 4, best: 7, high: 9, rule: "R10" });
    expect(tally(7)?.because).toBe("7 was set by Ana on 2031-07-01: two readers agreed");
    expect(tally(40)).toMatchObject({ low: 4, best: 9, high: 9 });
    expect(tally(null)).toEqual(view({ reports, rulings: [] }).incidents[0]?.tallies.KILLED);
  });
});

describe("copies that a person links or cuts (R21)", () => {
  const twice = (rulings: Ruling[]) =>
    view({
      reports: [report("a", [killed(4)], { sha256: "same" }), report("b", [killed(4)], { sha256: "same" })],
      rulings,
    }).coverage.origins.map(({ documentIds }) => documentIds);

  it("are apart once cut, and together again once linked", () => {
    const cut: Ruling = { kind: "CUT_COPIES", documentIds: ["b", "a"] };
    expect(twice([])).toHaveLength(1);
    expect(twice([cut])).toHaveLength(2);
    expect(twice([cut, { kind: "LINK_COPIES", documentIds: ["a", "b"] }])).toHaveLength(1);
  });
});

describe("settling a contradiction (R23)", () => {
  const reports = [report("a", [killed(4, { claimant: CHILE })]), report("b", [killed(9, { claimant: PERU })])];
  const [open] = view({ reports, rulings: [] }).contradictions;
  const settle: Ruling = {
    kind: "RESOLVE_CONTRADICTION",
    contradictionId: open?.id ?? "",
    claimIds: open?.members.flatMap(({ claimIds }) => claimIds) ?? [],
  };

  it("names who settled it and why", () => {
    expect(open?.state).toBe("OPEN");
    expect(view({ reports, rulings: [settle] }).contradictions).toMatchObject([
      { state: "RESOLVED", resolution: { author: "Ana", reason: "two readers agreed", at: made(0) } },
    ]);
  });

  it("opens again when another claim joins it", () => {
    const joined = [...reports, report("c", [killed(12)])];
    expect(view({ reports: joined, rulings: [settle] }).contradictions.map(({ state }) => state)).toContain("OPEN");
  });
});

const CLAIMS = ["a-0", "a-1", "b-0", "c-0"];
const WORLD = [
  report("a", [killed(4), atLeast(2, { claimant: CHILE })], { publishedAt: "2031-05-05" }),
  report("b", [killed(5, { incident: NEXT_WEEK, claimant: PERU })], { publishedAt: "2031-05-15" }),
  report("c", [killed(7, { incident: { date: on("2031-05-24") } })], { publishedAt: "2031-05-25" }),
];
const claimIds = fc.uniqueArray(fc.constantFrom(...CLAIMS), { minLength: 1, maxLength: 3 });
const claimId = fc.constantFrom(...CLAIMS);
const documentId = fc.constantFrom("a", "b", "c");
const ruling: fc.Arbitrary<Ruling> = fc.oneof(
  fc.record({
    kind: fc.constant("REVIEW_CLAIMS" as const),
    claimIds,
    state: fc.constantFrom("ACCEPTED" as const, "REJECTED" as const),
  }),
  fc.record({ kind: fc.constant("MERGE_INCIDENTS" as const), claimIds }),
  fc.record({ kind: fc.constant("SPLIT_INCIDENT" as const), claimIds }),
  fc.record({ kind: fc.constant("ASSIGN_CLAIMS" as const), claimIds, besideClaimId: claimId }),
  fc.record({ kind: fc.constant("SET_INCIDENT" as const), claimId, setting: fc.constant({ inScope: true }) }),
  fc.record({
    kind: fc.constant("OVERRIDE_TALLY" as const),
    claimId,
    effect: fc.constant("KILLED" as const),
    best: fc.nat({ max: 20 }),
  }),
  fc.record({ kind: fc.constant("RETRACT_DOCUMENT" as const), documentId }),
);
const rulings = fc.array(ruling, { maxLength: 4 });

describe("whatever is decided", () => {
  it("withdrawing every decision restores the view", () => {
    fc.assert(
      fc.property(rulings, (all) => {
        const undone = all.map((_, index): Ruling => ({ kind: "WITHDRAW", decisionId: `dec-${index}` }));
        expect(view({ reports: WORLD, rulings: [...all, ...undone] })).toEqual(view({ reports: WORLD, rulings: [] }));
      }),
    );
  });

  it("each claim stands in one incident at most, and low ≤ best ≤ high", () => {
    fc.assert(
      fc.property(rulings, (all) => {
        const { incidents } = view({ reports: WORLD, rulings: all });
        const held = incidents.flatMap((incident) => incident.claimIds);
        expect(new Set(held).size).toBe(held.length);
        expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length);
        for (const { tallies } of incidents) {
          const { low, best: middle, high } = tallies.KILLED;
          if (low === null || middle === null || high === null) continue;
          expect(low).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it("the order in which the record lists decisions makes no difference", () => {
    fc.assert(
      fc.property(rulings, (all) => {
        const record = crisisOf(WORLD);
        const listed = decisionsOf(all);
        const turned = { ...record, decisions: [...listed].reverse() };
        expect(deriveCrisis({ record: turned, moment: LATEST })).toEqual(
          deriveCrisis({ record: { ...record, decisions: listed }, moment: LATEST }),
        );
      }),
    );
  });

  it("a later decision changes nothing of what the recorded clock showed before it (R16)", () => {
    const before: Moment = { asOf: "2031-06-30T12:00:00.000Z", clock: "RECORDED" };
    fc.assert(
      fc.property(rulings, (all) => {
        const seen = view({ reports: WORLD, rulings: all, moment: before });
        expect(seen).toEqual(view({ reports: WORLD, rulings: [], moment: before }));
      }),
    );
  });

  it("a withdrawal that is withdrawn lets the decision stand", () => {
    const reject: Ruling = { kind: "REVIEW_CLAIMS", claimIds: ["b-0"], state: "REJECTED" };
    const twice: Ruling[] = [
      reject,
      { kind: "WITHDRAW", decisionId: "dec-0" },
      { kind: "WITHDRAW", decisionId: "dec-1" },
    ];
    expect(best(view({ reports: WORLD, rulings: twice }))).toBe(best(view({ reports: WORLD, rulings: [reject] })));
  });
});
