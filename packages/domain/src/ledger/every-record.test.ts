import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CrisisRecord, Moment } from "../record/record.ts";
import { tallyCrisis } from "../tallies/crisis-tally.ts";
import { anyRecord } from "../testing/any-record.ts";
import { LATEST } from "../testing/casualty-record.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import { CASUALTY_EFFECTS } from "../vocabulary/casualties.ts";
import { deriveCrisis } from "./derive-crisis.ts";

vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: 60 };
const RECORDED: Moment = { asOf: "2031-12-31T00:00:00.000Z", clock: "RECORDED" };
const viewOf = (record: CrisisRecord, moment: Moment = LATEST) => deriveCrisis({ record, moment });
const holds = (property: (record: CrisisRecord) => void) => fc.assert(fc.property(anyRecord, property), RUNS);
const talliesOf = (view: CrisisView) => view.incidents.flatMap(({ tallies }) => Object.values(tallies));
/** What a reader sees: everything but the order of what nobody orders. */
const range = ({
  low,
  best,
  high,
  open,
}: {
  low: number | null;
  best: number | null;
  high: number | null;
  open: boolean;
}) => ({ low, best, high, open });
const figuresOf = (view: CrisisView) =>
  view.incidents.map(({ id, tallies }) => ({
    id,
    ...Object.fromEntries(CASUALTY_EFFECTS.map((one) => [one, range(tallies[one])])),
  }));
const missionsOf = (view: CrisisView) =>
  view.missions.map(({ id, status, since, level }) => ({ id, status, since: since?.start, level }));

describe("whatever is recorded and decided", () => {
  it("R1, R8, R10: low ≤ best ≤ high in every range, and unknown is never 0", () => {
    holds((record) => {
      for (const tally of talliesOf(viewOf(record))) {
        for (const { low, best, high, open } of [tally, ...tally.byClaimant, ...tally.byClass]) {
          expect((low === null) === (high === null)).toBe(true);
          if (low === null || high === null) expect([best, open]).toEqual([null, false]);
          else expect([low <= (best ?? low), (best ?? high) <= high]).toEqual([true, true]);
        }
        expect(tally.badge === null).toBe(tally.low !== null);
      }
    });
  });

  it("R2, R7, R28: what is set aside or rejected stands in the explanation as such, and each figure once", () => {
    holds((record) => {
      const view = viewOf(record);
      for (const { explanation } of talliesOf(view)) {
        const ids = Object.values(explanation).flatMap((group) => group.map(({ claimId }) => claimId));
        expect(new Set(ids).size).toBe(ids.length);
      }
    });
  });

  it("R4, R21: a copy in another outlet changes no figure and no mission", () => {
    const pick = fc.nat();
    fc.assert(
      fc.property(anyRecord, pick, (record, at) => {
        const documents = record.documents.map((one) => ({
          ...one,
          origin: one.origin ?? `own-${one.id}`,
          sha256: one.id,
        }));
        const base = { ...record, documents, decisions: [] };
        const original = documents[at % Math.max(1, documents.length)];
        fc.pre(original !== undefined);
        const copy = { ...original, id: "zz" };
        const claims = record.claims.filter(({ documentId }) => documentId === original.id);
        const again = claims.map((claim) => ({ ...claim, id: `zz-${claim.id}`, documentId: "zz", partOf: null }));
        const more = { ...base, documents: [...documents, copy], claims: [...record.claims, ...again] };
        expect(figuresOf(viewOf(more))).toEqual(figuresOf(viewOf(base)));
        expect(missionsOf(viewOf(more))).toEqual(missionsOf(viewOf(base)));
      }),
      RUNS,
    );
  });

  it("R11: the crisis total is the sum of its incidents, and R12: no stated sum is in it", () => {
    holds((record) => {
      const view = viewOf(record);
      const total = tallyCrisis({ view, filter: { effect: "KILLED" } });
      const parts = view.incidents.filter(({ inScope, tallies }) => inScope && tallies.KILLED.low !== null);
      const sum = (end: "low" | "high") => parts.reduce((all, { tallies }) => all + (tallies.KILLED[end] ?? 0), 0);
      expect([total.low ?? 0, total.high ?? 0]).toEqual([sum("low"), sum("high")]);
      const counted = new Set(view.incidents.flatMap(({ claimIds }) => claimIds));
      const scopes = record.claims.flatMap(({ id, claim }) =>
        claim.type === "casualty" && counted.has(id) ? [claim.scope] : [],
      );
      if (record.decisions.length === 0) expect(scopes.filter((scope) => scope !== "INCIDENT")).toEqual([]);
    });
  });

  it("R13: each claim tells of one incident at most, R14: which has a grade and R17: a date among its readings", () => {
    holds((record) => {
      const { incidents } = viewOf(record);
      const ids = incidents.flatMap(({ claimIds }) => claimIds);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { date } of incidents) {
        const counted = date.readings.filter(({ excluded }) => !excluded);
        expect(date.start === null).toBe(counted.length === 0);
        if (date.start !== null) expect(counted.map(({ start }) => start)).toContain(date.start);
      }
    });
  });

  it("R16: now is the latest view on both clocks, and the order of the lists makes no difference", () => {
    fc.assert(
      fc.property(anyRecord, fc.integer(), (record, seed) => {
        const later = { ...LATEST, asOf: "2099-01-01T00:00:00.000Z" };
        const { missions: _, moment: __, ...view } = viewOf(record);
        const { missions: ___, moment: ____, ...after } = viewOf(record, later);
        expect(after).toEqual(view);
        const turned = <T extends { id: string }>(list: readonly T[]) =>
          [...list].sort((a, b) => turn(a.id, seed) - turn(b.id, seed));
        const shuffled = {
          ...record,
          sources: turned(record.sources),
          documents: turned(record.documents),
          claims: turned(record.claims),
          decisions: turned(record.decisions),
        };
        expect(viewOf(shuffled)).toEqual(viewOf(record));
      }),
      RUNS,
    );
  });

  it("R16, R26: what comes in later changes nothing that the recorded clock showed before", () => {
    const days = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(anyRecord, days, (record, day) => {
        const asOf = new Date(Date.parse("2031-06-01T00:00:00.000Z") + day * 86_400_000).toISOString();
        const known = <T extends { recordedAt: string }>(list: readonly T[]) =>
          list.filter(({ recordedAt }) => recordedAt <= asOf);
        const then = {
          ...record,
          sources: record.sources.map((source) => ({ ...source, grades: known(source.grades) })),
          documents: known(record.documents),
          claims: known(record.claims),
          decisions: known(record.decisions),
        };
        expect(viewOf(record, { asOf, clock: "RECORDED" })).toEqual(viewOf(then, { asOf, clock: "RECORDED" }));
      }),
      RUNS,
    );
  });

  it("R26: decisions taken back leave the view as it was without them", () => {
    holds((record) => {
      const back = record.decisions.map(({ id }, at) => ({
        id: `back-${at}`,
        recordedAt: `2031-07-1${at}T12:00:00.000Z`,
        author: "Ana",
        reason: "taken back",
        ruling: { kind: "WITHDRAW" as const, decisionId: id },
      }));
      const undone = { ...record, decisions: [...record.decisions, ...back] };
      expect(viewOf(undone, RECORDED)).toEqual(viewOf({ ...record, decisions: [] }, RECORDED));
    });
  });

  it("R18, R19, R20: what is discussed, agreed, planned, denied or hearsay moves no mission", () => {
    holds((record) => {
      const claims = record.claims.map((one) => {
        const { claim } = one;
        if (claim.type !== "diplomatic" || !["EFFECTED", "ANNOUNCED"].includes(claim.status)) return one;
        return { ...one, claim: { ...claim, status: "AGREED" as const } };
      });
      for (const mission of viewOf({ ...record, claims }).missions) {
        expect(mission.status).toBe("UNKNOWN");
        expect(mission.timeline.every(({ inferred, status }) => inferred || status === "UNKNOWN")).toBe(true);
      }
    });
  });

  it("R22: a source is silent only on what it covers, R24: every claim has a digit from 1 to 6", () => {
    holds((record) => {
      const { coverage, credibility, claimIds } = viewOf(record);
      for (const { cells, silent } of coverage.facts) {
        const given = new Set(cells.map(({ sourceId }) => sourceId));
        expect(silent.filter((id) => given.has(id))).toEqual([]);
      }
      expect(Object.keys(credibility).sort()).toEqual([...claimIds].sort());
      expect(Object.values(credibility).every((digit) => digit >= 1 && digit <= 6)).toBe(true);
    });
  });

  it("R23: a contradiction has two sides at least, that say different things, and an id of its own", () => {
    holds((record) => {
      const { contradictions } = viewOf(record);
      expect(new Set(contradictions.map(({ id }) => id)).size).toBe(contradictions.length);
      for (const { members } of contradictions) {
        expect(members.length).toBeGreaterThan(1);
        expect(new Set(members.map(({ value }) => value)).size).toBe(members.length);
      }
    });
  });

  it("R7: taking a claim out and putting it back restores the view", () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (record, at) => {
        const out = record.claims[at % Math.max(1, record.claims.length)];
        fc.pre(out !== undefined);
        const without = { ...record, claims: record.claims.filter((claim) => claim !== out) };
        viewOf(without);
        expect(viewOf({ ...without, claims: [...without.claims, out] })).toEqual(viewOf(record));
      }),
      RUNS,
    );
  });
});

/** A shuffle by hash of the id, different for each seed. */
function turn(id: string, seed: number): number {
  let hash = seed | 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}
