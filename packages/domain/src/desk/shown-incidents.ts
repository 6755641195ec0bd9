import { marked } from "../incidents/incident-title.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { CrisisDesk } from "./crisis-desk.ts";
import type { CrisisSteps, ListedIncident } from "./crisis-steps.ts";
import type { IncidentPosition } from "./day-order.ts";
import type { DeskViews, IncidentReading } from "./desk-views.ts";
import type { IncidentSummary } from "./incident-steps.ts";

/** Which incidents of a list are asked for. */
export type IncidentFilter = (summary: IncidentSummary) => boolean;

/** An incident as it is shown: told apart from those of its title that are in view with it. */
export type ShownIncident = IncidentReading & { count: number };

type Keepers = { desk: CrisisDesk; views: DeskViews; steps: CrisisSteps };

/** Incidents as they stand at an instant (ms), derived as far as they are asked for. */
export function shownIncidents({ desk, views, steps }: Keepers) {
  function shown({ listed, time }: { listed: ListedIncident; time: number }): ShownIncident | null {
    const linked = desk.incidents().get(listed.id);
    const reading = linked === undefined ? null : views.readingAt({ linked, count: listed.count });
    if (reading === null) return null;
    const { count } = listed;
    const isShared = steps.isShared({ title: reading.view.title, time });
    return { ...reading, count, view: isShared ? marked(reading.view) : reading.view };
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
