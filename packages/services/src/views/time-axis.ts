import { type CrisisRecord, decidedDocuments, type Moment, standingDecisions } from "@demarche/domain";

/** Instants (or days, from their first instant) at which a view can change by itself, ascending, per clock. */
export type TimeAxis = Record<Moment["clock"], readonly number[]>;

const instantOf = (when: string): number => Date.parse(when);

function ascending(times: readonly number[]): number[] {
  return [...new Set(times)].sort((a, b) => a - b);
}

export function timeAxis({ documents, claims, sources, decisions }: CrisisRecord): TimeAxis {
  const recorded = [...documents, ...claims, ...decisions, ...sources.flatMap(({ grades }) => grades)];
  const published = decidedDocuments({ documents, decisions: standingDecisions(decisions) });
  return {
    PUBLISHED: ascending(published.map((document) => instantOf(document.publishedAt ?? document.retrievedAt))),
    RECORDED: ascending([...recorded.map(({ recordedAt }) => instantOf(recordedAt)), ...lossesOf(claims)]),
  };
}

/**
 * What tells the views of one record apart: how much of it is known at the moment, and the day, by which a planned
 * date falls overdue. Moments with one key have one view.
 */
export function momentKey({ axis, moment }: { axis: TimeAxis; moment: Moment }): string {
  const asOf = instantOf(moment.asOf);
  const times = axis[moment.clock];
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Number.POSITIVE_INFINITY) <= asOf) low = middle + 1;
    else high = middle;
  }
  return `${moment.clock} ${low} ${new Date(asOf).toISOString().slice(0, 10)}`;
}

/** When evidence came to be lost (R7). */
function lossesOf(claims: CrisisRecord["claims"]): number[] {
  return claims.flatMap(({ evidenceLost }) => (evidenceLost?.since ? [instantOf(evidenceLost.since)] : []));
}
