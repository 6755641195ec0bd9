import { marked } from "../incidents/incident-title.ts";
import type { CrisisScope, Moment } from "../record/record.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import { crisisDesk, type DeskNews } from "./crisis-desk.ts";
import { type CrisisFigure, crisisSteps, type ListedIncident } from "./crisis-steps.ts";
import type { IncidentPosition } from "./day-order.ts";
import { deskViews } from "./desk-views.ts";
import { entriesOf, holdingSteps, type IncidentEntries, keptSteps } from "./incident-entries.ts";
import { type IncidentStep, type IncidentSummary, summaryOf } from "./incident-steps.ts";

/** Steps of incidents by their ids, as far as they were derived. */
export type KeptSteps = ReadonlyMap<string, readonly IncidentStep[]>;

/** Which incidents of a list are asked for; what is left out leaves none out. */
export type IncidentFilter = (summary: IncidentSummary) => boolean;

/**
 * A crisis kept as its record grows: judged as a whole, with its incidents as step functions, so that what is asked as
 * of any moment costs what it shows. Taking in judges; what that changes is derived when it is asked for. On the
 * recorded clock a kept crisis answers for moments from the newest entry on.
 */
export function keptCrisis(scope: CrisisScope) {
  const desk = crisisDesk(scope);
  const views = deskViews(desk);
  const steps = crisisSteps(summarised);

  /** Of what reads the same as the step before or after there is one object. */
  function summarised({ linked, counts, summaries }: IncidentEntries, place: number): IncidentSummary | null {
    const count = counts[place] ?? 0;
    const isLatest = place === counts.length - 1;
    const view = isLatest ? views.viewAt({ linked, count }) : views.derived({ linked, count });
    if (view === null) return null;
    const summary = summaryOf(view);
    const told = JSON.stringify(summary);
    const neighbours = [summaries[place - 1], summaries[place + 1]];
    return neighbours.find((one) => one && JSON.stringify(one) === told) ?? summary;
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
    take(news: DeskNews, known?: KeptSteps): void {
      const changes = desk.take(news);
      views.forget(changes);
      const { ruledClaimIds, isReset } = changes;
      const all = isReset || ruledClaimIds.size > 0 ? [...desk.incidents().values()] : [];
      const ruled = new Set(all.filter(({ claims }) => isReset || claims.some(({ id }) => ruledClaimIds.has(id))));
      for (const id of changes.gone) steps.replace({ id, next: null });
      for (const linked of new Set([...changes.changed, ...ruled])) {
        const timeline = views.timeline(linked);
        const kept = known?.get(linked.id);
        const before = ruled.has(linked) ? undefined : steps.entriesOf(linked.id);
        const holding = kept ? keptSteps({ kept, timeline }) : holdingSteps({ before, linked, timeline });
        steps.replace({ id: linked.id, next: entriesOf({ linked, timeline, holding }) });
      }
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
