import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { deriveCrisis } from "../ledger/derive-crisis.ts";
import { anyRecord } from "../testing/any-record.ts";
import { recordedAfter, withLosses } from "../testing/with-losses.ts";
import { keptCrisis } from "./kept-crisis.ts";
import { whole } from "./slices.ts";

vi.setConfig({ testTimeout: 60_000 });

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
        const moment = recordedAfter(day);
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
