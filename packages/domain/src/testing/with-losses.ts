import type { CrisisRecord, Moment } from "../record/record.ts";

const DAY_MS = 86_400_000;

/** So many days after the first text of made-up records was recorded. */
export const recordedAfter = (days: number): Moment => ({
  asOf: new Date(Date.parse("2031-05-30T12:00:00.000Z") + days * DAY_MS).toISOString(),
  clock: "RECORDED",
});

/** Of some texts the words were taken out, on a day or another. */
export function withLosses({ record, days }: { record: CrisisRecord; days: readonly number[] }): CrisisRecord {
  const claims = record.claims.map((claim, at) => {
    const day = days[at % Math.max(1, days.length)];
    if (day === undefined || at % 3 !== 0) return claim;
    return { ...claim, evidenceLost: { reason: "a court asked for it", since: recordedAfter(day).asOf } };
  });
  return { ...record, claims };
}
