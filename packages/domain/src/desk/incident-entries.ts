import type { LinkedIncident } from "../incidents/link-incidents.ts";
import type { IncidentSummary } from "./incident-steps.ts";
import { countsOf, type IncidentTimeline, sharedCount } from "./incident-timeline.ts";

/** One incident's steps as far as they were derived: a step's summary is left undefined until it is asked for. */
export type IncidentEntries = {
  linked: LinkedIncident;
  timeline: IncidentTimeline;
  /** So many claims were known from these instants (ms) on, both ascending. */
  counts: readonly number[];
  sinces: readonly number[];
  summaries: (IncidentSummary | null | undefined)[];
  /** Steps whose summary is undefined. */
  missing: number;
};

/** The steps of an incident, those that are known to hold filled in. */
export function entriesOf(input: {
  linked: LinkedIncident;
  timeline: IncidentTimeline;
  holding: ReadonlyMap<number, IncidentSummary | null>;
}): IncidentEntries {
  const { linked, timeline, holding } = input;
  const counts = countsOf(timeline);
  const summaries = counts.map((count) => holding.get(count));
  const missing = summaries.filter((summary) => summary === undefined).length;
  return {
    linked,
    timeline,
    counts,
    sinces: counts.map((count) => timeline.times[count - 1] ?? 0),
    summaries,
    missing,
  };
}

/** What of an incident's steps still holds once its claims are others: the steps over the same first claims. */
export function holdingSteps(input: {
  before: IncidentEntries | undefined;
  linked: LinkedIncident;
  timeline: IncidentTimeline;
}): ReadonlyMap<number, IncidentSummary | null> {
  const { before, linked, timeline } = input;
  if (before === undefined || before.linked.placed !== linked.placed) return new Map();
  const shared = sharedCount(before.timeline, timeline);
  const known = before.counts.flatMap((count, place) => {
    const summary = before.summaries[place];
    return summary === undefined || count > shared ? [] : [[count, summary] as const];
  });
  return new Map(known);
}

/** The step in force at an instant; −1 before the first. */
export function placeAt({ sinces }: IncidentEntries, time: number): number {
  let [low, high] = [0, sinces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sinces[middle] ?? Number.POSITIVE_INFINITY) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function untilOf({ sinces }: IncidentEntries, place: number): number {
  return sinces[place + 1] ?? Number.POSITIVE_INFINITY;
}
