import type { CoverageView, SumView } from "../coverage/coverage.ts";
import { singleOrigin } from "../coverage/coverage.ts";
import type { Shown } from "../evidence/evidence-card.tsx";
import { checksOf as orderedChecks, tollRows as orderedRows } from "../tally/casualties.ts";
import type { CheckView } from "../tally/sum-checks.tsx";
import type { Headline } from "../tally/tally.ts";
import type { TollRow } from "../tally/toll-rows.tsx";
import { addDays, dayNumber } from "../words/dates.ts";
import { count } from "../words/figures.ts";
import { isStrike } from "../words/labels.ts";
import type { Overview } from "./overview-query.ts";

/** The toll stands for the strikes where there are any, else for every incident in scope. */
export function headlineOf(crisis: Overview): Headline {
  const strikes = crisis.incidents.nodes.some((incident) => isStrike(incident.kind));
  if (strikes) return { title: "Killed in the strikes", tally: crisis.strikes, kinds: "strikes" };
  return { title: "Killed", tally: crisis.killed, kinds: null };
}

/** The lines of the toll: one an incident. */
export const tollRows = (crisis: Overview): TollRow[] =>
  orderedRows(crisis.incidents.nodes.map((incident) => ({ incident, tally: incident.tally })));

export const checksOf = (crisis: Overview): CheckView[] => orderedChecks(crisis.aggregateChecks);

/** The first sentence that supports each incident's figure. */
export function shownSentences(crisis: Overview): Shown[] {
  return tollRows(crisis).flatMap(({ incident }) => {
    const found = crisis.incidents.nodes.find((node) => node.id === incident.id)?.tally.explanation.supporting[0];
    return found ? [{ about: incident.title, reasoned: found }] : [];
  });
}

export const sumsOf = (crisis: Overview): SumView[] =>
  crisis.aggregateChecks.map((check) => ({ ...check, effect: "KILLED" }));

/** "3 facts rest on a single origin. 6 outlets, 5 origins." */
export function restsOn(coverage: CoverageView): string | null {
  const single = singleOrigin(coverage.facts).length;
  if (coverage.sources.length === 0) return null;
  const facts = single > 0 ? `${count(single, "fact")} ${single === 1 ? "rests" : "rest"} on a single origin. ` : "";
  return `${facts}${count(coverage.sources.length, "outlet")}, ${count(coverage.origins.length, "origin")}.`;
}

/** First and last day that the timeline shows, with room behind the last for what begins there. */
export function timelineSpan({ crisis, steps }: { crisis: Overview; steps: { day: string }[] }) {
  const days = [
    ...crisis.incidents.nodes.map((incident) => incident.date.start),
    ...crisis.incidents.nodes.flatMap((incident) => incident.date.readings.map((reading) => reading.start)),
    ...crisis.acts.nodes.map((act) => act.date.start),
    ...crisis.missions.flatMap((mission) => mission.timeline.map((period) => period.from)),
    ...steps.map((step) => step.day),
  ].flatMap((day) => (day && day >= crisis.startsOn ? [day.slice(0, 10)] : []));
  const ordered = days.sort();
  const first = ordered[0] ?? crisis.startsOn;
  const last = ordered.at(-1) ?? crisis.startsOn;
  return { first, last: addDays(last, Math.ceil((dayNumber(last) - dayNumber(first)) / 25)) };
}
