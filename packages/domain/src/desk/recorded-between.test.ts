import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { deriveCrisis } from "../ledger/derive-crisis.ts";
import type { CrisisRecord, Moment } from "../record/record.ts";
import { anyRecord } from "../testing/any-record.ts";
import { keptCrisis } from "./kept-crisis.ts";
import { whole } from "./slices.ts";

vi.setConfig({ testTimeout: 60_000 });

const DAY_MS = 86_400_000;
const recorded = (day: number): Moment => ({
  asOf: new Date(Date.parse("2031-05-30T12:00:00.000Z") + day * DAY_MS).toISOString(),
  clock: "RECORDED",
});

/** Of some texts the words were taken out, on a day or another. */
function withLosses({ record, days }: { record: CrisisRecord; days: readonly number[] }): CrisisRecord {
  const claims = record.claims.map((claim, at) => {
    const day = days[at % Math.max(1, days.length)];
    if (day === undefined || at % 3 !== 0) return claim;
    return { ...claim, evidenceLost: { reason: "a court asked for it", since: recorded(day).asOf } };
  });
  return { ...record, claims };
}

it("comes, day by day, to what deriving the record as it was held then gives", () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 36 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(anyRecord, days, fc.array(fc.integer({ min: 3, max: 20 }), { maxLength: 2 }), (any, asked, lost) => {
      const record = withLosses({ record: any, days: lost });
      const present = keptCrisis(record.crisis);
      whole(present.take(record));
      const past = keptCrisis(record.crisis);
      let after = Number.NEGATIVE_INFINITY;
      for (const day of asked.toSorted((a, b) => a - b)) {
        const moment = recorded(day);
        const upTo = Date.parse(moment.asOf);
        whole(past.take(whole(present.recordedBetween({ after, upTo }))));
        after = upTo;
        expect(past.answersFor(moment)).toBe(true);
        expect(past.view(moment)).toEqual(deriveCrisis({ record, moment }));
      }
    }),
    { numRuns: 100 },
  );
});
