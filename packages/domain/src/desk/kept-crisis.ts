import type { CrisisScope, Moment } from "../record/record.ts";
import { aggregateChecks } from "../tallies/aggregate-checks.ts";
import { passesTally, sumOfShares, type TallySum, tallyCrisis } from "../tallies/crisis-tally.ts";
import type { ContradictionView, CoverageFact, CoverageView, OriginView } from "../views/coverage-view.ts";
import type { CrisisView, TallyFilter } from "../views/crisis-view.ts";
import type { ActView, MissionView } from "../views/diplomacy-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { AggregateCheck, TallyView } from "../views/tally-view.ts";
import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import type { CredibilityDigit } from "../vocabulary/documents.ts";
import { crisisDesk, type DeskNews, ruledIncidents } from "./crisis-desk.ts";
import { crisisSteps } from "./crisis-steps.ts";
import type { IncidentPosition } from "./day-order.ts";
import { deskCoverage, type Instant } from "./desk-coverage.ts";
import { deskCredibility } from "./desk-credibility.ts";
import { deskDiplomacy } from "./desk-diplomacy.ts";
import { deskViews } from "./desk-views.ts";
import { entriesOf, holdingSteps, type IncidentEntries } from "./incident-entries.ts";
import { type IncidentSummary, shareOfStep, summaryOf } from "./incident-steps.ts";
import { publishedTime } from "./incident-timeline.ts";
import { type IncidentFilter, shownIncidents } from "./shown-incidents.ts";
import type { Slices } from "./slices.ts";
import type { CrisisFigure } from "./step-totals.ts";

/**
 * A crisis kept as its record grows: judged as a whole, with its incidents and acts as step functions, so that what is
 * asked as of any moment costs what it shows. Taking in judges; what that changes is derived when it is asked for. On
 * the recorded clock a kept crisis answers for moments from the newest entry on.
 */
export function keptCrisis(scope: CrisisScope) {
  const desk = crisisDesk(scope);
  const views = deskViews(desk);
  const steps = crisisSteps(summarised);
  const shown = shownIncidents({ desk, views, steps });
  const diplomacy = deskDiplomacy(desk);
  const coverage = deskCoverage({ desk, shown, diplomacy });
  const credibility = deskCredibility({ desk, shown, diplomacy });

  /** Of what reads the same as the step before or after there is one object. */
  function summarised({ linked, counts, summaries }: IncidentEntries, place: number): IncidentSummary | null {
    const count = counts[place] ?? 0;
    const isLatest = place === counts.length - 1;
    const reading = isLatest ? views.summarisedAt({ linked, count }) : views.derived({ linked, count });
    if (reading === null) return null;
    const summary = summaryOf(reading.view);
    const told = JSON.stringify(summary);
    const neighbours = [summaries[place - 1], summaries[place + 1]];
    return neighbours.find((one) => one && JSON.stringify(one) === told) ?? summary;
  }

  return {
    scope,
    record: desk.record,
    /** What was recorded in between, as it stood at the later instant; of a time past it never changes. */
    recordedBetween: desk.recordedBetween,
    recordedInstants: desk.recordedInstants,
    lastRecorded: desk.lastRecorded,
    hasUndatedLosses: desk.hasUndatedLosses,
    /** Takes news in. Nothing else may be asked until the last part is done. */
    *take(news: DeskNews): Slices<void> {
      const changes = yield* desk.take(news);
      views.forget(changes);
      diplomacy.forget();
      const ruled = ruledIncidents({ desk, changes });
      for (const id of changes.gone) steps.replace({ id, next: null });
      for (const linked of new Set([...changes.changed, ...ruled])) {
        const known = steps.entriesOf(linked.id);
        const timeline = views.timeline(linked, known?.timeline);
        const before = ruled.has(linked) ? undefined : known;
        const holding = holdingSteps({ before, linked, timeline });
        steps.replace({ id: linked.id, next: entriesOf({ linked, timeline, holding }) });
        yield;
      }
    },
    /** Derives what a moment's sums and pages need, or its views of all incidents; whatever is not done is when it is asked for. */
    prepare: ({ moment, needs }: { moment: Moment; needs: "SUMS" | "VIEWS" }): Slices<void> =>
      needs === "SUMS" ? steps.prepare(timeOf(moment)) : views.prepare(moment),
    /** Derives up to so many steps that nobody has asked for; false once there are none left. */
    settle: steps.settle,
    /** Whether moments like this one are answered: on the recorded clock, those from the newest entry on. */
    answersFor: ({ clock, asOf }: Moment): boolean => clock === "PUBLISHED" || Date.parse(asOf) >= desk.lastRecorded(),
    view: (moment: Moment): CrisisView => views.view(moment),
    figure: ({ effect, moment }: { effect: CasualtyEffect; moment: Moment }): CrisisFigure =>
      steps.figure({ effect, time: timeOf(moment) }),
    /** A tally without what claimants and claims say, of every claimant. */
    sum({ moment, filter }: { moment: Moment; filter: Omit<TallyFilter, "claimant"> }): TallySum {
      const { effect } = filter;
      const listed = [...steps.listed({ time: timeOf(moment), after: null })];
      const passing = listed.filter(({ summary }) => passesTally({ incident: summary, filter }));
      return sumOfShares({ effect, shares: passing.map(({ id, summary }) => shareOfStep({ id, summary, effect })) });
    },
    tally: ({ moment, filter }: { moment: Moment; filter: TallyFilter }): TallyView =>
      tallyCrisis({ view: { incidents: views.incidentsAt(moment) }, filter }),
    /** One incident as it stands at a moment; null where nothing of it was known then. */
    incident: ({ id, moment }: { id: string; moment: Moment }): IncidentView | null =>
      shown.one({ id, time: timeOf(moment) })?.view ?? null,
    /** Incidents by day and id after a position, one more than asked for where there are more. */
    incidents(input: { moment: Moment; filter: IncidentFilter; after: IncidentPosition | null; first: number }) {
      const page: IncidentView[] = [];
      for (const { view } of shown.from({ ...input, time: timeOf(input.moment) })) {
        page.push(view);
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
    acts: (moment: Moment): ActView[] => diplomacy.acts(timeOf(moment)).map(({ act }) => act),
    missions: (moment: Moment): MissionView[] => diplomacy.missions(instantOf(moment)),
    aggregateChecks: (moment: Moment): AggregateCheck[] =>
      aggregateChecks({
        claims: desk.sums().filter((claim) => publishedTime(claim) <= timeOf(moment)),
        incidents: views.incidentsAt(moment),
        scope: desk.scope(),
      }),
    contradictions: (moment: Moment): ContradictionView[] => coverage.contradictions(instantOf(moment)),
    coverage: (moment: Moment): CoverageView => coverage.coverage({ ...instantOf(moment), moment }),
    /** So many rows of the matrix after one: those of incidents by day and id, then those of missions. */
    facts: (input: {
      moment: Moment;
      after: string | null;
      first: number;
    }): { facts: CoverageFact[]; hasMore: boolean } => coverage.facts({ ...input, ...instantOf(input.moment) }),
    /** The origin that a text stands for, as far as it is known; null where the text is not. */
    origin: ({ documentId, moment }: { documentId: string; moment: Moment }): OriginView | null =>
      coverage.origin({ documentId, time: timeOf(moment) }),
    /** Credibility digit in force of a claim; null where it is not known. */
    credibility: ({ claimId, moment }: { claimId: string; moment: Moment }): CredibilityDigit | null =>
      credibility.digit({ claimId, time: timeOf(moment) }),
    incidentOfClaim: ({ claimId, moment }: { claimId: string; moment: Moment }): string | null =>
      credibility.incidentId({ claimId, time: timeOf(moment) }),
  };
}
export type KeptCrisis = ReturnType<typeof keptCrisis>;

function timeOf({ clock, asOf }: Moment): number {
  return clock === "PUBLISHED" ? Date.parse(asOf) : Number.MAX_SAFE_INTEGER;
}

function instantOf(moment: Moment): Instant {
  return { time: timeOf(moment), today: moment.asOf.slice(0, 10) };
}
