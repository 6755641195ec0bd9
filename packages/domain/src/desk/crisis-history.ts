import type { CrisisScope } from "../record/record.ts";
import { crisisDesk, type DeskNews, ruledIncidents } from "./crisis-desk.ts";
import { deskViews } from "./desk-views.ts";
import { type IncidentSums, summaryOf } from "./incident-steps.ts";
import type { KeptCrisis } from "./kept-crisis.ts";
import { type RecordedChange, type RecordedStep, recordedSteps } from "./recorded-steps.ts";
import type { Slices } from "./slices.ts";

/**
 * What a crisis came to at each moment of the recorded clock (R16), found by taking its record in instant by instant,
 * once. It follows a kept crisis and stays behind its newest instant, to which more may come.
 */
export function crisisHistory(scope: CrisisScope) {
  const steps = recordedSteps();
  let replay: Replay | null = null;
  let fresh: RecordedStep[] = [];

  function* replayed(of: KeptCrisis): Slices<Replay> {
    if (replay !== null) return replay;
    const begun = replayOf(scope);
    const upTo = steps.until();
    if (upTo > Number.NEGATIVE_INFINITY) {
      yield* begun.take(yield* of.recordedBetween({ after: Number.NEGATIVE_INFINITY, upTo }));
    }
    replay = begun;
    return begun;
  }

  return {
    scope,
    /** Whether what was recorded up to a moment (ms) is known. */
    covers: (time: number): boolean => time <= steps.until(),
    until: steps.until,
    changes: steps.total,
    figure: steps.figure,
    sum: steps.sum,
    /** Whether a kept crisis knows of something that this does not. */
    isBehind: (of: KeptCrisis): boolean => of.lastRecorded() - 1 > steps.until(),
    /** Takes in what the crisis has recorded since. To be gone on with to its end, or given up with the whole history. */
    *follow(of: KeptCrisis): Slices<void> {
      const upTo = of.lastRecorded() - 1;
      if (upTo <= steps.until()) return;
      const { take, known, changed } = yield* replayed(of);
      for (const { at, news } of yield* of.recordedInstants({ after: steps.until(), upTo, known })) {
        const ids = yield* take(news);
        const changes = steps.changing(yield* changed(ids));
        steps.add({ at, changes });
        if (changes.length > 0) fresh.push({ at, changes });
        yield;
      }
      steps.reach(upTo);
    },
    /** How many steps `takeFresh` would give. */
    fresh: (): number => fresh.length,
    /** The steps that were found since this was last asked. */
    takeFresh(): RecordedStep[] {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    /** Takes steps that were found before, all there are since its own last up to an instant (ms). */
    restore({ found, until }: { found: Iterable<RecordedStep>; until: number }): void {
      for (const step of found) steps.add(step);
      steps.reach(until);
    },
    /** Lets go what only following needs. */
    rest(): void {
      replay = null;
    },
  };
}
export type CrisisHistory = ReturnType<typeof crisisHistory>;

type Replay = ReturnType<typeof replayOf>;

/** A crisis judged as far as its record has been taken in. */
function replayOf(scope: CrisisScope) {
  const desk = crisisDesk(scope);
  const views = deskViews(desk);
  const known = new Set<string>();

  return {
    /** Sources that were given. */
    known: known as ReadonlySet<string>,
    /** Gives the ids of the incidents that this may change. */
    *take(news: DeskNews): Slices<Set<string>> {
      for (const { id } of news.sources ?? []) known.add(id);
      const changes = yield* desk.take(news);
      const ruled = ruledIncidents({ desk, changes });
      return new Set([...changes.gone, ...[...changes.changed, ...ruled].map(({ id }) => id)]);
    },
    *changed(ids: ReadonlySet<string>): Slices<RecordedChange[]> {
      const changes: RecordedChange[] = [];
      for (const id of ids) {
        changes.push([id, sumsOf(id)]);
        yield;
      }
      return changes;
    },
  };

  function sumsOf(id: string): IncidentSums | null {
    const linked = desk.incidents().get(id);
    const reading = linked === undefined ? null : views.latest(linked);
    if (reading === null) return null;
    const { kind, grade, start, inScope, deadly, tallies } = summaryOf(reading.view);
    return { kind, grade, start, inScope, deadly, tallies };
  }
}
