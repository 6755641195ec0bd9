import type { IsoDay } from "../claims/claim.ts";
import type { TallyShare } from "../tallies/crisis-tally.ts";
import { NO_RANGES, type RangeTotal, rangeOfTotal, totalOf } from "../tallies/range-total.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { TallyView } from "../views/tally-view.ts";
import { CASUALTY_EFFECTS, type CasualtyEffect } from "../vocabulary/casualties.ts";
import type { IncidentGrade, IncidentKind } from "../vocabulary/incidents.ts";

/** What an incident adds to a crisis's tally of one effect (R11). */
export type StepTally = RangeTotal & { disputed: 0 | 1; unreliable: 0 | 1 };

/** What lists and sums need of an incident from the instant of one step to that of the next. */
export type IncidentSummary = {
  title: string;
  kind: IncidentKind;
  grade: IncidentGrade;
  start: IsoDay | null;
  inScope: boolean;
  /** Acting sides by name, and states by code. */
  actors: string[];
  deadly: 0 | 1;
  tallies: Record<CasualtyEffect, StepTally>;
};

/** Of an incident what sums and their order need. */
export type IncidentSums = Pick<IncidentSummary, "kind" | "grade" | "start" | "inScope" | "deadly" | "tallies">;

export function summaryOf(view: IncidentView): IncidentSummary {
  const { title, kind, grade, date, inScope, tallies } = view;
  const killed = tallies.KILLED;
  const entries = CASUALTY_EFFECTS.map((effect) => [effect, stepTallyOf(tallies[effect])]);
  return {
    title,
    kind,
    grade,
    start: date.start,
    inScope,
    actors: view.actors.flatMap(({ name, iso3 }) => (iso3 === null ? [name] : [name, iso3])),
    deadly: (killed.best ?? killed.low ?? 0) > 0 ? 1 : 0,
    tallies: Object.fromEntries(entries) as IncidentSummary["tallies"],
  };
}

/** What an incident adds to a crisis's tally, from its step. */
export function shareOfStep(input: { id: string; summary: IncidentSums; effect: CasualtyEffect }): TallyShare {
  const { id, summary, effect } = input;
  const tally = summary.tallies[effect];
  const none = tally.unreliable === 1 ? "ONLY_UNRELIABLE_CLAIMS" : "NO_FIGURE";
  return {
    incidentId: id,
    range: rangeOfTotal(tally),
    disputed: tally.disputed === 1,
    badge: tally.known > 0 ? null : none,
    deadly: summary.deadly === 1,
  };
}

/** Most incidents have no figure of most effects: of that there is one object. */
const NO_TALLY: StepTally = { ...NO_RANGES, disputed: 0, unreliable: 0 };

function stepTallyOf(tally: TallyView): StepTally {
  const total = totalOf(tally);
  const unreliable = tally.badge === "ONLY_UNRELIABLE_CLAIMS";
  if (total === NO_RANGES && !tally.disputed && !unreliable) return NO_TALLY;
  return { ...total, disputed: tally.disputed ? 1 : 0, unreliable: unreliable ? 1 : 0 };
}
