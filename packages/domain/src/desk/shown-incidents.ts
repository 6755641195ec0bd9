import { marked } from "../incidents/incident-title.ts";
import type { LinkedIncident } from "../incidents/link-incidents.ts";
import { latelyKept } from "../ledger/lately-kept.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { CrisisDesk } from "./crisis-desk.ts";
import type { CrisisSteps, ListedIncident } from "./crisis-steps.ts";
import type { IncidentPosition } from "./day-order.ts";
import type { DeskViews } from "./desk-views.ts";
import type { IncidentSummary } from "./incident-steps.ts";
import type { IncidentReading } from "./kept-readings.ts";

/** Which incidents of a list are asked for. */
export type IncidentFilter = (summary: IncidentSummary) => boolean;

/** An incident as it is shown: told apart from those of its title that are in view with it. */
export type ShownIncident = IncidentReading & Pick<ListedIncident, "count" | "summary">;

/** Of so many incidents what was shown last is kept ready. */
const MOST_SHOWN = 4_000;

type Keepers = { desk: CrisisDesk; views: DeskViews; steps: CrisisSteps };

/** Incidents as they stand at an instant (ms), derived as far as they are asked for. */
export function shownIncidents({ desk, views, steps }: Keepers) {
  const lately = latelyKept<LinkedIncident, { shown: ShownIncident; isShared: boolean }>(MOST_SHOWN);

  function shown({ listed, time }: { listed: ListedIncident; time: number }): ShownIncident | null {
    const linked = desk.incidents().get(listed.id);
    if (linked === undefined) return null;
    const { count, summary } = listed;
    const isShared = steps.isShared({ title: summary.title, time });
    const known = lately.get(linked);
    if (known?.shown.summary === summary && known.shown.count === count && known.isShared === isShared)
      return known.shown;
    const reading = views.readingAt({ linked, count });
    if (reading === null) return null;
    const found = { ...reading, count, summary, view: isShared ? marked(reading.view) : reading.view };
    lately.set(linked, { shown: found, isShared });
    return found;
  }

  return {
    /** One incident; null where nothing of it was known then. */
    one({ id, time }: { id: string; time: number }): ShownIncident | null {
      const listed = steps.standing({ id, time });
      return listed === null ? null : shown({ listed, time });
    },
    /** By day and id, from after a position on. */
    *from(input: { time: number; filter: IncidentFilter; after: IncidentPosition | null }): Generator<ShownIncident> {
      const { time, filter, after } = input;
      for (const listed of steps.listed({ time, after })) {
        const found = filter(listed.summary) ? shown({ listed, time }) : null;
        if (found !== null) yield found;
      }
    },
  };
}
export type ShownIncidents = ReturnType<typeof shownIncidents>;

/** Where an incident stands in a list. */
export function positionOf({ date, id }: IncidentView): IncidentPosition {
  return { key: date.start ?? "~", id };
}
