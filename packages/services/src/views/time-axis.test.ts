import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentKey } from "./time-axis.ts";

const DAY = 86_400_000;
const time = fc.integer({ min: 0, max: 40 * DAY });

describe("the key of a moment", () => {
  it("is shared by two moments just where they fall on one day and between the same times", () => {
    fc.assert(
      fc.property(fc.uniqueArray(time, { maxLength: 12 }), time, time, (times, one, other) => {
        const sorted = times.toSorted((a, b) => a - b);
        const axis = { PUBLISHED: sorted, RECORDED: [] };
        const key = (at: number) =>
          momentKey({ axis, moment: { asOf: new Date(at).toISOString(), clock: "PUBLISHED" } });
        const sameDay = Math.floor(one / DAY) === Math.floor(other / DAY);
        const known = (at: number) => sorted.filter((known) => known <= at).length;
        expect(key(one) === key(other)).toBe(sameDay && known(one) === known(other));
      }),
    );
  });
});
