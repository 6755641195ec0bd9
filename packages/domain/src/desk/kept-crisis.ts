import { marked } from "../incidents/incident-title.ts";
import type { LinkedIncident } from "../incidents/link-incidents.ts";
import type { CrisisScope, Moment } from "../record/record.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import { crisisDesk, type DeskNews } from "./crisis-desk.ts";
import { type CrisisFigure, crisisSteps, type IncidentPosition, type ListedIncident } from "./crisis-steps.ts";
import { deskViews } from "./desk-views.ts";
import { type IncidentStep, type IncidentSummary, summaryOf } from "./incident-steps.ts";
import { countsOf, type IncidentTimeline, sharedCount } from "./incident-timeline.ts";

/** The steps of the incidents that a change touched, none for those that are no more. */
export type StepChanges = ReadonlyMap<string, readonly IncidentStep[]>;

/** Which incidents of a list are asked for; what is left out leaves none out. */
export type IncidentFilter = (summary: IncidentSummary) => boolean;

/**
 * A crisis kept as its record grows: judged as a whole, with its incidents as step functions, so that what is asked as
 * of any moment costs what it shows. On the recorded clock it answers for moments from the newest entry on.
 */
export function keptCrisis(scope: CrisisScope) {
  const desk = crisisDesk(scope);
  const views = deskViews(desk);
  const steps = crisisSteps();
  const before = new Map<string, LinkedIncident>();
  const words = new WeakMap<IncidentSummary, string>();

  function stepsOf(input: { linked: LinkedIncident; isRuled: boolean }): IncidentStep[] {
    const { linked, isRuled } = input;
    const timeline = views.timeline(linked);
    const old = before.get(linked.id);
    const holds = old !== undefined && !isRuled && old.placed === linked.placed;
    const shared = holds ? sharedCount(views.timeline(old), timeline) : 0;
    const known = new Map(steps.stepsOf(linked.id).map((step) => [step.count, step]));
    const made: IncidentStep[] = [];
    for (const count of countsOf(timeline)) {
      const since = timeline.times[count - 1] ?? 0;
      const kept = count <= shared ? known.get(count) : undefined;
      made.push(kept ?? { since, count, summary: summarised({ linked, count, timeline, last: made.at(-1)?.summary }) });
    }
    return made;
  }

  /** Of what reads the same as the step before there is one object. */
  function summarised(input: {
    linked: LinkedIncident;
    count: number;
    timeline: IncidentTimeline;
    last: IncidentSummary | null | undefined;
  }): IncidentSummary | null {
    const { linked, count, timeline, last } = input;
    const isLatest = count === timeline.times.length;
    const view = isLatest ? views.viewAt({ linked, count }) : views.derived({ linked, count });
    if (view === null) return null;
    const summary = summaryOf(view);
    const told = JSON.stringify(summary);
    if (last && words.get(last) === told) return last;
    words.set(summary, told);
    return summary;
  }

  function shown({ listed, time }: { listed: ListedIncident; time: number }): IncidentView[] {
    const linked = desk.incidents().get(listed.id);
    const view = linked === undefined ? null : views.viewAt({ linked, count: listed.count });
    if (view === null) return [];
    return [steps.isShared({ title: view.title, time }) ? marked(view) : view];
  }

  return {
    scope,
    record: desk.record,
    /** Takes news in. `known`: steps kept before, which hold where they are of the same claims. */
    take(news: DeskNews, known?: StepChanges): StepChanges {
      const changes = desk.take(news);
      views.forget(changes);
      const { ruledClaimIds, isReset } = changes;
      const all = isReset || ruledClaimIds.size > 0 ? [...desk.incidents().values()] : [];
      const ruled = all.filter(({ claims }) => isReset || claims.some(({ id }) => ruledClaimIds.has(id)));
      const touched = new Map<string, readonly IncidentStep[]>(changes.gone.map((id) => [id, []]));
      for (const linked of new Set([...changes.changed, ...ruled])) {
        const kept = known?.get(linked.id);
        const holds = kept !== undefined && sameCounts({ kept, timeline: views.timeline(linked) });
        touched.set(linked.id, holds ? kept : stepsOf({ linked, isRuled: ruled.includes(linked) }));
        before.set(linked.id, linked);
      }
      for (const [id, next] of touched) steps.replace({ id, next });
      for (const id of changes.gone) before.delete(id);
      return touched;
    },
    /** Whether moments like this one are answered: on the recorded clock, those from the newest entry on. */
    answersFor: ({ clock, asOf }: Moment): boolean => clock === "PUBLISHED" || Date.parse(asOf) >= desk.lastRecorded(),
    view: (moment: Moment): CrisisView => views.view(moment),
    figure: ({ effect, moment }: { effect: CasualtyEffect; moment: Moment }): CrisisFigure =>
      steps.figure({ effect, time: timeOf(moment) }),
    /** One incident as it stands at a moment; null where nothing of it was known then. */
    incident({ id, moment }: { id: string; moment: Moment }): IncidentView | null {
      const listed = steps.standing({ id, time: timeOf(moment) });
      return listed === null ? null : (shown({ listed, time: timeOf(moment) })[0] ?? null);
    },
    /** Incidents by day and id after a position, one more than asked for where there are more. */
    incidents(input: { moment: Moment; filter: IncidentFilter; after: IncidentPosition | null; first: number }) {
      const time = timeOf(input.moment);
      const page: IncidentView[] = [];
      for (const listed of steps.listed({ time, after: input.after })) {
        if (!input.filter(listed.summary)) continue;
        page.push(...shown({ listed, time }));
        if (page.length > input.first) break;
      }
      return page;
    },
    /** How many incidents are in view, and pass the filter where there is one. */
    count({ moment, filter }: { moment: Moment; filter?: IncidentFilter }): number {
      const time = timeOf(moment);
      if (filter === undefined) return steps.seen(time);
      let passing = 0;
      for (const { summary } of steps.listed({ time, after: null })) if (filter(summary)) passing += 1;
      return passing;
    },
  };
}
export type KeptCrisis = ReturnType<typeof keptCrisis>;

function timeOf({ clock, asOf }: Moment): number {
  return clock === "PUBLISHED" ? Date.parse(asOf) : Number.MAX_SAFE_INTEGER;
}

function sameCounts({ kept, timeline }: { kept: readonly IncidentStep[]; timeline: IncidentTimeline }): boolean {
  const counts = countsOf(timeline);
  return (
    counts.length === kept.length &&
    kept.every(({ count, since }, place) => count === counts[place] && since === timeline.times[count - 1])
  );
}
