import { allIntersect, type Interval, intersects, isAgreeingBound } from "../intervals/interval.ts";
import { groupBy } from "../ledger/group-by.ts";
import { keptByList } from "../ledger/kept-by-list.ts";
import type { ReportedRange } from "../views/tally-view.ts";
import { bestFigure, type Candidate, type IncidentGround } from "./best-figure.ts";
import { byStanding, UNATTRIBUTED_ID } from "./claimant-identity.ts";
import { type ClaimantRow, claimantRow, pointWithin } from "./claimant-row.ts";
import type { Assertion } from "./figure.ts";
import { partsAsBounds } from "./part-bounds.ts";
import { type Standing, supersede } from "./supersede.ts";

/** The range of one effect and class with how it came about. */
export type FigureRange = ReportedRange & {
  interval: Interval | null;
  rows: ClaimantRow[];
  best: number | null;
  choice: Candidate | null;
  disputed: boolean;
  superseded: Standing["superseded"];
};

/** R6 and R8–R10 over collapsed assertions. */
export function figureRange(input: { assertions: readonly Assertion[]; ground: IncidentGround }): FigureRange {
  const groups = groupBy(partsAsBounds(input.assertions), ({ group }) => group.id);
  const voices = [...groups.values()].map((told) => voiceOf(told));
  const superseded = voices.flatMap((voice) => voice.superseded);
  const rows = voices.flatMap(({ row }) => row ?? []);
  rows.sort((a, b) => byStanding(a.claimant, b.claimant));
  const counting = moving(contributing(rows));
  if (counting.length === 0) return { ...NOTHING, rows, superseded };
  const span = spanOf(counting);
  const current = rows.flatMap((row) =>
    row.current.map((one) => {
      const point = pointWithin({ assertion: one, row });
      return point === one.point ? one : { ...one, point };
    }),
  );
  const choice = bestFigure({ assertions: current, range: span.interval, ground: input.ground });
  return { ...span, best: choice?.value ?? null, rows, choice, superseded };
}

/** What one claimant's figures come to, which no other claimant bears on; `row` null where none of them stands. */
const voiceOf = keptByList((told: readonly Assertion[]) => {
  const { current, superseded } = supersede(told);
  return { superseded, row: current.length === 0 ? null : claimantRow(current) };
});

type Span = { low: number; high: number; open: boolean; interval: Interval; disputed: boolean };

/** From the lowest to the highest; open only where no closed row reaches the top (R10). */
function spanOf(counting: readonly ClaimantRow[]): Span {
  const low = Math.min(...counting.map((row) => row.interval.lo));
  const high = Math.max(...counting.map((row) => row.high ?? 0));
  const reached = counting.some((row) => !row.open && row.interval.hi >= high);
  return {
    low,
    high,
    open: counting.some((row) => row.open) && !reached,
    interval: { lo: low, hi: high },
    disputed: counting.some((row) => row.disputed) || !allIntersect(counting.map((row) => row.interval)),
  };
}

const NOTHING = {
  low: null,
  best: null,
  high: null,
  open: false,
  interval: null,
  choice: null,
  disputed: false,
} as const;

/**
 * R9: the texts' own voice counts where it agrees with no claimant's figure, or where there is none. A claimant's bare
 * lower bound is no figure that could stand for "nine": the bound corroborates it, or both stand.
 */
function contributing(rows: readonly ClaimantRow[]): ClaimantRow[] {
  const attributed = rows.filter((row) => row.claimant.id !== UNATTRIBUTED_ID);
  const own = rows.find((row) => row.claimant.id === UNATTRIBUTED_ID);
  if (own === undefined) return attributed;
  if (attributed.length === 0) return [own];
  const apart = own.current.filter(
    (one) => !attributed.some((row) => !row.open && intersects(row.interval, one.interval)),
  );
  return apart.length === 0 ? attributed : [...attributed, claimantRow(apart)];
}

/**
 * R10 takes the lowest low and the highest high of the claimants. "At least 5" beside another claimant's 9 agrees with
 * it (R5) and would only widen it, so it keeps its own row and its vote for the best number, and moves no end.
 */
function moving(rows: readonly ClaimantRow[]): ClaimantRow[] {
  const intervals = rows.map(({ interval }) => interval);
  return rows.filter(({ disputed, interval }) => disputed || !isAgreeingBound({ interval, others: intervals }));
}
