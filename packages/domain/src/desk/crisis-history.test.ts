import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { deriveCrisis } from "../ledger/derive-crisis.ts";
import type { CrisisRecord, Moment } from "../record/record.ts";
import { tallyCrisis } from "../tallies/crisis-tally.ts";
import { anyRecord } from "../testing/any-record.ts";
import { withLosses } from "../testing/with-losses.ts";
import { CASUALTY_EFFECTS } from "../vocabulary/casualties.ts";
import { type CrisisHistory, crisisHistory } from "./crisis-history.ts";
import { keptCrisis } from "./kept-crisis.ts";
import { whole } from "./slices.ts";

vi.setConfig({ testTimeout: 120_000 });

function instantsOf({ documents, claims, decisions, sources }: CrisisRecord): number[] {
  const recorded = [...documents, ...claims, ...decisions, ...sources.flatMap(({ grades }) => grades)];
  const lost = claims.flatMap(({ evidenceLost }) => evidenceLost?.since ?? []);
  const all = [...recorded.map(({ recordedAt }) => recordedAt), ...lost].map((instant) => Date.parse(instant));
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The record as it was held after an instant. */
function until({ record, instant }: { record: CrisisRecord; instant: number }): CrisisRecord {
  const kept = keptCrisis(record.crisis);
  whole(kept.take(record));
  const range = { after: Number.NEGATIVE_INFINITY, upTo: instant };
  return { crisis: record.crisis, ...whole(kept.recordedBetween(range)) };
}

function following({ history, record }: { history: CrisisHistory; record: CrisisRecord }): void {
  const kept = keptCrisis(record.crisis);
  whole(kept.take(record));
  whole(history.follow(kept));
}

function expectAt({ history, record, time }: { history: CrisisHistory; record: CrisisRecord; time: number }): void {
  const moment: Moment = { asOf: new Date(time).toISOString(), clock: "RECORDED" };
  const view = deriveCrisis({ record, moment });
  for (const effect of CASUALTY_EFFECTS) {
    for (const filter of [{ effect }, { effect, grades: ["WEAK" as const] }]) {
      const { byClaimant: _, byClass: __, explanation: ___, ...sum } = tallyCrisis({ view, filter });
      expect(history.sum({ time, filter })).toEqual(sum);
    }
    const { low, best, high, open, disputed, badge, ...tally } = tallyCrisis({ view, filter: { effect } });
    const { incidentsWithoutFigure, incidentsWithDeaths } = tally;
    const incidents = view.incidents.filter(({ inScope }) => inScope).length;
    const counts = { incidents, incidentsWithoutFigure, incidentsWithDeaths };
    expect(history.figure({ effect, time })).toEqual({ effect, low, best, high, open, disputed, badge, ...counts });
  }
}

it("knows each moment as deriving the record as it was held then does, followed at once, in parts or after a rest", () => {
  fc.assert(
    fc.property(anyRecord, fc.array(fc.integer({ min: 3, max: 20 }), { maxLength: 2 }), fc.nat(), (any, lost, cut) => {
      const record = withLosses({ record: any, days: lost });
      const instants = instantsOf(record);
      const [atOnce, inParts, restored] = [record, record, record].map(({ crisis }) => crisisHistory(crisis));
      if (!atOnce || !inParts || !restored) throw new Error("three histories");
      following({ history: atOnce, record });
      following({ history: inParts, record: until({ record, instant: instants[cut % instants.length] ?? 0 }) });
      restored.restore({ found: inParts.takeFresh(), until: inParts.until() });
      if (cut % 2 === 0) inParts.rest();
      for (const history of [inParts, restored]) following({ history, record });
      for (const time of instants.slice(0, -1)) {
        expect(atOnce.covers(time)).toBe(true);
        for (const history of [atOnce, inParts, restored]) expectAt({ history, record, time });
      }
      expect(atOnce.covers(instants.at(-1) ?? 0)).toBe(false);
    }),
    { numRuns: 40 },
  );
});

it("never changes what it said of a moment, whatever is recorded afterwards", () => {
  fc.assert(
    fc.property(anyRecord, fc.nat(), (record, cut) => {
      const instants = instantsOf(record);
      const instant = instants[cut % instants.length] ?? 0;
      const history = crisisHistory(record.crisis);
      following({ history, record: until({ record, instant }) });
      const told = () =>
        instants
          .filter((time) => time < instant)
          .map((time) => CASUALTY_EFFECTS.map((effect) => history.figure({ effect, time })));
      const before = told();
      following({ history, record });
      expect(told()).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
