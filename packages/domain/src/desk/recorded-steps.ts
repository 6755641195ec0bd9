import { byText } from "../ledger/group-by.ts";
import { passesTally, sumOfShares, type TallySum } from "../tallies/crisis-tally.ts";
import type { TallyFilter } from "../views/crisis-view.ts";
import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import { type IncidentSums, shareOfStep } from "./incident-steps.ts";
import { knownUntil } from "./incident-timeline.ts";
import { type CrisisFigure, stepTotals } from "./step-totals.ts";

/** What incidents came to at a recorded instant (ms), of those that came to something else; null: it was gone. */
export type RecordedStep = { at: number; changes: readonly RecordedChange[] };
export type RecordedChange = readonly [incidentId: string, sums: IncidentSums | null];

/** Behind every day. */
const NO_DAY = "~";

type Course = { sinces: number[]; sums: (IncidentSums | null)[] };

/**
 * A crisis's incidents as step functions of the recorded clock (R16). Steps come in the order of recording, and none ever
 * changes: what a ledger knew at a moment past stays what it was.
 */
export function recordedSteps() {
  const totals = stepTotals();
  const courses = new Map<string, Course>();
  let until = Number.NEGATIVE_INFINITY;
  let total = 0;

  const latest = (id: string): IncidentSums | null => courses.get(id)?.sums.at(-1) ?? null;

  function change({ at, id, sums }: { at: number; id: string; sums: IncidentSums | null }): void {
    const course = courses.get(id) ?? { sinces: [], sums: [] };
    const before = course.sums.at(-1) ?? null;
    if (before !== null) totals.add({ summed: before, time: at, sign: -1 });
    if (sums !== null) totals.add({ summed: sums, time: at, sign: 1 });
    course.sinces.push(at);
    course.sums.push(sums);
    courses.set(id, course);
  }

  function* standing(time: number): Generator<{ id: string; sums: IncidentSums }> {
    for (const [id, course] of courses) {
      const sums = course.sums[knownUntil(course.sinces, time) - 1] ?? null;
      if (sums !== null) yield { id, sums };
    }
  }

  return {
    /** The last instant (ms) of which everything is known. */
    until: (): number => until,
    /** Nothing but what was added was recorded up to an instant. */
    reach(instant: number): void {
      until = Math.max(until, instant);
    },
    add({ at, changes }: RecordedStep): void {
      for (const [id, sums] of changes) change({ at, id, sums });
      total += changes.length;
      until = Math.max(until, at);
    },
    /** How many changes of incidents there are. */
    total: (): number => total,
    /** Of changes those that are some. */
    changing: (changes: readonly RecordedChange[]): RecordedChange[] =>
      changes.filter(([id, sums]) => JSON.stringify(sums) !== JSON.stringify(latest(id))),
    figure: (asked: { effect: CasualtyEffect; time: number }): CrisisFigure => totals.figure(asked),
    /** A tally without what claimants and claims say. */
    sum({ time, filter }: { time: number; filter: Omit<TallyFilter, "claimant"> }): TallySum {
      const { effect } = filter;
      const passing = [...standing(time)].filter(({ sums }) => passesTally({ incident: sums, filter }));
      passing.sort((a, b) => byText(a.sums.start ?? NO_DAY, b.sums.start ?? NO_DAY) || byText(a.id, b.id));
      const shares = passing.map(({ id, sums }) => shareOfStep({ id, summary: sums, effect }));
      return sumOfShares({ effect, shares });
    },
  };
}
export type RecordedSteps = ReturnType<typeof recordedSteps>;
