import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import { type DayOrder, dayOrder, type IncidentPosition } from "./day-order.ts";
import { type IncidentEntries, placeAt, untilOf } from "./incident-entries.ts";
import type { IncidentSummary } from "./incident-steps.ts";
import { type Slices, whole } from "./slices.ts";
import { type StepSum, stepSum } from "./step-sum.ts";
import { type CrisisFigure, stepTotals } from "./step-totals.ts";

/** An incident as it stands at a moment. */
export type ListedIncident = { id: string; count: number; summary: IncidentSummary };

const MOST_READY = 64;

/**
 * A crisis's incidents as step functions of the published clock: sums, lists and titles as of any moment are sought,
 * whatever the crisis holds. A step is derived when a moment that it covers is first asked for, and counts from then
 * on; replacing an incident's steps moves only those of its own that hold no more.
 */
export function crisisSteps(derive: (entries: IncidentEntries, place: number) => IncidentSummary | null) {
  const known = new Map<string, IncidentEntries>();
  const incomplete = new Set<IncidentEntries>();
  /** Instants of which everything is known, until an incident's steps are others. */
  const ready = new Set<number>();
  let revision = 0;
  const totals = stepTotals();
  const titles = new Map<string, StepSum<"times">>();
  const order: DayOrder = dayOrder();

  function titleSum(title: string): StepSum<"times"> {
    const sum = titles.get(title) ?? stepSum(["times"]);
    titles.set(title, sum);
    return sum;
  }

  function weigh(input: { summary: IncidentSummary; from: number; until: number; sign: 1 | -1 }): void {
    const { summary, from, until, sign } = input;
    weighAt({ summary, time: from, sign });
    if (until !== Number.POSITIVE_INFINITY) weighAt({ summary, time: until, sign: sign === 1 ? -1 : 1 });
  }

  function weighAt({ summary, time, sign }: { summary: IncidentSummary; time: number; sign: 1 | -1 }): void {
    titleSum(summary.title).add({ time, values: { times: 1 }, sign });
    totals.add({ summed: summary, time, sign });
  }

  /** Lets a step count that didn't, or no longer. */
  function turn({ entries, place, sign }: { entries: IncidentEntries; place: number; sign: 1 | -1 }): void {
    const summary = entries.summaries[place];
    if (!summary) return;
    weigh({ summary, from: entries.sinces[place] ?? 0, until: untilOf(entries, place), sign });
    order.turn({ day: summary.start, id: entries.linked.id, sign });
  }

  function replace({ id, next }: { id: string; next: IncidentEntries | null }): void {
    const before = known.get(id);
    ready.clear();
    revision += 1;
    if (before !== undefined) {
      incomplete.delete(before);
      const stays = next === null ? 0 : sharedSteps(before, next);
      for (let place = stays; place < before.counts.length; place += 1) turn({ entries: before, place, sign: -1 });
      for (let place = stays; place < (next?.counts.length ?? 0); place += 1) turnIn(next, place);
    } else for (let place = 0; place < (next?.counts.length ?? 0); place += 1) turnIn(next, place);
    if (next === null) known.delete(id);
    else known.set(id, next);
    if (next !== null && next.missing > 0) incomplete.add(next);
  }

  function turnIn(entries: IncidentEntries | null, place: number): void {
    if (entries !== null) turn({ entries, place, sign: 1 });
  }

  /** True where the step was not yet known. */
  function ensureStep({ entries, time }: { entries: IncidentEntries; time: number }): boolean {
    const place = placeAt(entries, time);
    if (place < 0 || entries.summaries[place] !== undefined) return false;
    entries.summaries[place] = derive(entries, place);
    entries.missing -= 1;
    turn({ entries, place, sign: 1 });
    if (entries.missing === 0) incomplete.delete(entries);
    return true;
  }

  /** Derives what is not yet known of an instant, so that sums and lists hold for it. */
  function* prepare(time: number): Slices<void> {
    const of = revision;
    if (ready.has(time)) return;
    for (const entries of incomplete) if (ensureStep({ entries, time })) yield;
    if (of === revision && ready.size < MOST_READY) ready.add(time);
  }

  const ensure = (time: number): void => whole(prepare(time));

  /** Derives steps that nobody has asked for, the newest of each incident first. */
  function settle(most: number): boolean {
    let left = most;
    for (const entries of incomplete) {
      for (let place = entries.counts.length - 1; place >= 0 && left > 0; place -= 1) {
        if (entries.summaries[place] !== undefined) continue;
        ensureStep({ entries, time: entries.sinces[place] ?? 0 });
        left -= 1;
      }
      if (left === 0) break;
    }
    return incomplete.size > 0;
  }

  function listedOf({ entries, time }: { entries: IncidentEntries; time: number }): ListedIncident | null {
    const place = placeAt(entries, time);
    const summary = entries.summaries[place];
    return summary ? { id: entries.linked.id, count: entries.counts[place] ?? 0, summary } : null;
  }

  function standing({ id, time }: { id: string; time: number }): ListedIncident | null {
    const entries = known.get(id);
    if (entries === undefined) return null;
    ensureStep({ entries, time });
    return listedOf({ entries, time });
  }

  return {
    replace,
    prepare,
    settle,
    entriesOf: (id: string): IncidentEntries | undefined => known.get(id),
    figure({ effect, time }: { effect: CasualtyEffect; time: number }): CrisisFigure {
      ensure(time);
      return totals.figure({ effect, time });
    },
    /** Incidents in view by day and id, from after a position on. */
    *listed({ time, after }: { time: number; after: IncidentPosition | null }): Generator<ListedIncident> {
      ensure(time);
      for (const { key, id } of order.from(after)) {
        const found = standing({ id, time });
        if (found !== null && order.keyOf(found.summary.start) === key) yield found;
      }
    },
    /** One incident as it stands at a moment; null where it is not in view. */
    standing,
    seen(time: number): number {
      ensure(time);
      return totals.seen(time);
    },
    /** Whether another incident in view has the same title. */
    isShared({ title, time }: { title: string; time: number }): boolean {
      ensure(time);
      return (titles.get(title)?.at(time).times ?? 0) > 1;
    },
  };
}
export type CrisisSteps = ReturnType<typeof crisisSteps>;

/** How many steps both have from the beginning on, over the same stretch of time. */
function sharedSteps(before: IncidentEntries, next: IncidentEntries): number {
  const most = Math.min(before.counts.length, next.counts.length);
  let shared = 0;
  while (shared < most && sameStep({ before, next, place: shared })) shared += 1;
  return shared;
}

function sameStep(input: { before: IncidentEntries; next: IncidentEntries; place: number }): boolean {
  const { before, next, place } = input;
  return (
    before.summaries[place] === next.summaries[place] &&
    before.sinces[place] === next.sinces[place] &&
    untilOf(before, place) === untilOf(next, place)
  );
}
