import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CasualtyClaim } from "../claims/claim.ts";
import { addDays } from "../dates/days.ts";
import { tallyCrisis } from "../tallies/crisis-tally.ts";
import {
  atLeast,
  CHILE,
  CHILEAN_MEDIA,
  crisisOf,
  killed,
  LATEST,
  PERU,
  type Report,
  report,
  viewOf,
} from "../testing/casualty-record.ts";
import { on } from "../testing/diplomatic-record.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import type { ReportedRange } from "../views/tally-view.ts";
import { deriveCrisis } from "./derive-crisis.ts";

vi.setConfig({ testTimeout: 60_000 });

const claimant = fc.constantFrom(null, CHILE, PERU, CHILEAN_MEDIA);
const incident = fc.record(
  {
    date: fc.option(fc.integer({ min: 0, max: 12 }).map((days) => on(addDays("2031-05-02", days)))),
    actors: fc.constantFrom<string[]>(["PER"], ["CHL"], []),
    country: fc.constantFrom("CHL", "PER", null),
    admin1: fc.constantFrom("CL-TA", null),
  },
  { requiredKeys: [] },
);

const figure: fc.Arbitrary<CasualtyClaim> = fc
  .record({
    n: fc.integer({ min: 0, max: 30 }),
    quantifier: fc.constantFrom("EXACT", "AT_LEAST", "APPROXIMATELY", "AT_MOST", "VAGUE"),
    claimant,
    incident,
    effect: fc.constantFrom("KILLED", "INJURED"),
    victimClass: fc.constantFrom("TOTAL", "TOTAL", "CHILD"),
    scope: fc.constantFrom("INCIDENT", "INCIDENT", "MULTI_INCIDENT"),
    derived: fc.boolean(),
  } as const)
  .map(({ n, quantifier, ...part }) =>
    killed(n, {
      ...part,
      quantifier,
      min: quantifier === "AT_MOST" ? null : n,
      max: quantifier === "AT_LEAST" || quantifier === "VAGUE" ? null : n,
    }),
  );

const texts = fc
  .array(
    fc.record({
      claims: fc.array(figure, { maxLength: 3 }),
      day: fc.option(fc.integer({ min: 0, max: 20 })),
      origin: fc.constantFrom(null, null, "Agency"),
      flags: fc.constantFrom([], [], ["MACHINE_WRITTEN" as const]),
    }),
    { maxLength: 5 },
  )
  .map((many) =>
    many.map(({ claims, day, origin, flags }, index) =>
      report(`t${index}`, claims, {
        origin,
        flags: [...flags],
        publishedAt: day === null ? null : addDays("2031-05-03", day),
      }),
    ),
  );

const range = ({ low, best, high, open }: ReportedRange) => ({ low, best, high, open });
const figures = (view: CrisisView) =>
  view.incidents
    .map(({ id, tallies }) => ({ id, killed: range(tallies.KILLED), injured: range(tallies.INJURED) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
const totals = (view: CrisisView) => range(tallyCrisis({ view, filter: { effect: "KILLED" } }));

/** The killed of the one incident as an interval, an open top without an end. */
function spanOf(view: CrisisView): { lo: number; hi: number } {
  const { low, high, open } = view.incidents[0]?.tallies.KILLED ?? { low: null, high: null, open: false };
  if (view.incidents.length !== 1 || low === null || high === null) throw new Error("not one incident with a figure");
  return { lo: low, hi: open ? Number.POSITIVE_INFINITY : high };
}

describe("what holds for every record", () => {
  it("the order of its lists makes no difference", () => {
    fc.assert(
      fc.property(texts, fc.integer(), (reports, seed) => {
        const record = crisisOf(reports);
        const turned = <T extends { id: string }>(list: T[]) => [...list].sort((a, b) => turn(a, seed) - turn(b, seed));
        const shuffled = { ...record, documents: turned(record.documents), claims: turned(record.claims) };
        expect(deriveCrisis({ record: shuffled, moment: LATEST })).toEqual(deriveCrisis({ record, moment: LATEST }));
      }),
    );
  });

  it("low ≤ best ≤ high, and unknown is never 0", () => {
    fc.assert(
      fc.property(texts, (reports) => {
        for (const { tallies } of viewOf(reports).incidents) {
          const { low, best, high, badge } = tallies.KILLED;
          expect(badge === null).toBe(low !== null && high !== null);
          if (low === null || high === null) continue;
          expect(low).toBeLessThanOrEqual(best ?? low);
          expect(best ?? high).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it("retelling a known incident with fewer particulars never raises the crisis total", () => {
    const days = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 });
    const left = fc.record({ date: fc.boolean(), side: fc.boolean(), admin1: fc.boolean(), country: fc.boolean() });
    fc.assert(
      fc.property(days, fc.nat(), left, fc.integer({ min: 0, max: 30 }), (offsets, pick, open, after) => {
        const told = offsets.map((week, index) =>
          report(`t${index}`, [killed(3 + week, { incident: { date: on(addDays("2031-05-02", week * 8)) } })], {
            publishedAt: addDays("2031-05-03", week * 8),
          }),
        );
        const again = offsets[pick % offsets.length] ?? 0;
        const incident = {
          date: null,
          ...(open.side ? { actors: [], actorName: null } : {}),
          ...(open.admin1 ? { admin1: null, place: null } : {}),
          ...(open.country ? { country: null, admin1: null, place: null } : {}),
        };
        const undated = report("u", [killed(3 + again, { incident })], {
          publishedAt: addDays("2031-05-03", again * 8 + (after % 6)),
        });
        expect(totals(viewOf([...told, undated])).best).toBe(totals(viewOf(told)).best);
      }),
      { numRuns: 150 },
    );
  });

  it("a running total never raises the crisis total", () => {
    const scopeOf = fc.constantFrom("PERIOD", "CRISIS_TOTAL", "MULTI_INCIDENT", "INCIDENT");
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 90 }), scopeOf, (reports, n, scope) => {
        const weeks = { start: "2031-05-01", end: "2031-05-31", precision: 4 as const };
        const incident = { actors: [], actorName: null, admin1: null, place: null, date: weeks };
        const running = report("run", [killed(n, { scope, incident })]);
        expect(totals(viewOf([...reports, running]))).toEqual(totals(viewOf(reports)));
      }),
      { numRuns: 100 },
    );
  });

  it("a copy in another outlet changes no number", () => {
    const credited = texts.map((reports) => reports.map((one) => ({ ...one, origin: one.origin ?? `own-${one.id}` })));
    fc.assert(
      fc.property(credited, fc.nat(), (reports, pick) => {
        const original = reports[pick % Math.max(1, reports.length)];
        fc.pre(original !== undefined);
        const copy = { ...original, id: "zz", sha256: `${original.id}-copy` };
        expect(figures(viewOf([...reports, copy]))).toEqual(figures(viewOf(reports)));
      }),
    );
  });

  it("an at-least that agrees with the range and with what its claimant says never widens it", () => {
    const stated = fc.record({ claimant, n: fc.nat({ max: 30 }), more: fc.constantFrom(0, 0, 3), open: fc.boolean() });
    const speaker = fc.constantFrom(null, CHILE, CHILEAN_MEDIA);
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1, maxLength: 5 }), fc.nat({ max: 30 }), speaker, (all, n, by) => {
        const before = all.map(({ claimant, n, more, open }, index) =>
          report(`t${index}`, [
            open ? atLeast(n, { claimant }) : killed(n, { claimant, quantifier: "RANGE", max: n + more }),
          ]),
        );
        const reached = spanOf(viewOf(before));
        const own = all.filter((figure) => figure.claimant === by && !figure.open);
        fc.pre(n <= reached.hi && own.every((figure) => n <= figure.n + figure.more));
        const added = spanOf(viewOf([...before, report("x", [atLeast(n, { claimant: by })])]));
        expect(added.lo).toBeGreaterThanOrEqual(reached.lo);
        expect(added.hi).toBeLessThanOrEqual(reached.hi);
      }),
      { numRuns: 400 },
    );
  });

  it("a claim that is set aside moves no number, and taking it away again restores all", () => {
    fc.assert(
      fc.property(texts, fc.array(figure, { minLength: 1, maxLength: 3 }), (reports, claims) => {
        const machine = report("zz", claims, { flags: ["MACHINE_WRITTEN"], publishedAt: "2031-05-30" });
        const before = viewOf(reports);
        expect(totals(viewOf([...reports, machine]))).toEqual(totals(before));
        expect(figures(viewOf(reports))).toEqual(figures(before));
      }),
    );
  });

  it("rejecting a claim and accepting it again restores the view", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (reports, pick) => {
        const record = crisisOf(reports);
        const chosen = record.claims[pick % Math.max(1, record.claims.length)];
        fc.pre(chosen !== undefined);
        const reviewed = (reviewState: "REJECTED" | "PROPOSED") =>
          record.claims.map((claim) => (claim.id === chosen.id ? { ...claim, reviewState } : claim));
        const view = (claims: typeof record.claims) => deriveCrisis({ record: { ...record, claims }, moment: LATEST });
        expect(view(reviewed("PROPOSED"))).toEqual(view(record.claims));
        const rejected = view(reviewed("REJECTED"));
        const excluded = rejected.incidents.flatMap(({ tallies }) =>
          Object.values(tallies).flatMap((one) => one.explanation.excluded),
        );
        const counted = rejected.incidents.flatMap(({ tallies }) =>
          Object.values(tallies).flatMap((one) => one.explanation.supporting),
        );
        expect(counted.map(({ claimId }) => claimId)).not.toContain(chosen.id);
        expect(new Set(excluded.map(({ claimId }) => claimId)).size).toBe(excluded.length);
      }),
    );
  });

  it("every counted or set-aside figure of an incident stands in its explanation exactly once (R28)", () => {
    fc.assert(
      fc.property(texts, (reports) => {
        const record = crisisOf(reports);
        const claimOf = new Map(record.claims.map((one) => [one.id, one.claim]));
        for (const { claimIds, tallies } of viewOf(reports).incidents) {
          const placed = Object.values(tallies).flatMap(({ explanation }) =>
            Object.values(explanation).flatMap((group) => group.map(({ claimId }) => claimId)),
          );
          expect(placed.sort()).toEqual(claimIds.filter((id) => claimOf.get(id)?.type === "casualty").sort());
        }
      }),
    );
  });

  it("now is the current view, and the future adds nothing", () => {
    fc.assert(
      fc.property(texts, (reports) => {
        const later = viewOf(reports, { asOf: "2099-01-01T00:00:00.000Z", clock: "PUBLISHED" });
        expect({ ...later, missions: [], moment: LATEST }).toEqual({ ...viewOf(reports), missions: [] });
      }),
    );
  });
});

describe("size", () => {
  it("derives thousands of claims in a few seconds", () => {
    const reports: Report[] = Array.from({ length: 1500 }, (_, index) =>
      report(`t${index}`, [
        killed(index % 7, {
          claimant: index % 3 === 0 ? CHILE : null,
          incident: { date: on(addDays("2031-05-02", index % 50)) },
        }),
        atLeast(index % 5, { incident: { date: null, actors: [], actorName: null } }),
      ]),
    );
    const started = performance.now();
    expect(viewOf(reports).claimIds).toHaveLength(3000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

/** A shuffle by hash of the element's place in the alphabet, different for each seed. */
function turn(item: { id: string }, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < item.id.length; at += 1) hash = (Math.imul(hash, 31) + item.id.charCodeAt(at)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}
