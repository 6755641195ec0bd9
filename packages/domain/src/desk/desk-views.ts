import { incidentRulings, NO_RULINGS } from "../decisions/incident-rulings.ts";
import { deriveIncident } from "../incidents/derive-incident.ts";
import type { LinkedIncident } from "../incidents/link-incidents.ts";
import { crisisView, idsOf, inOrderOfDays, seenOf } from "../ledger/derive-crisis.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { knownPart } from "../ledger/known-record-at.ts";
import type { Moment } from "../record/record.ts";
import type { CrisisView } from "../views/crisis-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type { CrisisDesk, DeskChanges } from "./crisis-desk.ts";
import { type IncidentTimeline, knownCount, timelineOf } from "./incident-timeline.ts";
import { type Asked, type IncidentReading, type KeptReadings, keptReadings } from "./kept-readings.ts";
import type { Slices } from "./slices.ts";

/** Readings kept ready, over all incidents: of those that were shown, and of those that only a summary was made of. */
const KEPT_READINGS = 4000;
const KEPT_FOR_SUMMARIES = 250;

/** Views of what a desk has judged: on the published clock, or on the recorded clock after everything was recorded. */
export function deskViews(desk: CrisisDesk) {
  const timelines = new WeakMap<LinkedIncident, IncidentTimeline>();
  const [shown, summarised] = [keptReadings(KEPT_READINGS), keptReadings(KEPT_FOR_SUMMARIES)];

  function timeline(linked: LinkedIncident, before?: IncidentTimeline): IncidentTimeline {
    const known = timelines.get(linked) ?? timelineOf(linked, before);
    timelines.set(linked, known);
    return known;
  }

  /** An incident from the first so many of its claims; null where it was not seen. */
  function readingIn({ kept, ...asked }: Asked & { kept: KeptReadings }): IncidentReading | null {
    const known = shown.get(asked) ?? summarised.get(asked);
    const reading = known ? known.reading : derived(asked);
    if (kept.get(asked)?.reading !== reading || known === undefined) kept.set({ ...asked, reading });
    return reading;
  }

  const readingAt = (asked: Asked) => readingIn({ ...asked, kept: shown });

  function derived({ linked, count }: Asked): IncidentReading | null {
    const { claims } = timeline(linked);
    const known = count < claims.length ? new Set(claims.slice(0, count)) : null;
    return told({ linked, isKnown: (claim) => known?.has(claim) ?? true });
  }

  function told(asked: { linked: LinkedIncident; isKnown: (claim: KnownClaim) => boolean }): IncidentReading | null {
    const seen = seenOf(asked);
    if (seen === null) return null;
    const decisions = desk.incidentDecisions();
    const rulings = decisions.length === 0 ? NO_RULINGS : incidentRulings({ claimIds: idsOf(seen), decisions });
    const view = deriveIncident({ linked: seen, scope: desk.scope(), parts: desk.parts, rulings });
    return { linked: asked.linked, view, claims: seen.claims };
  }

  function* readingsAt({ asOf, clock }: Moment): Generator<IncidentReading | null> {
    for (const linked of desk.incidents().values()) {
      const count = knownCount(timeline(linked), clock === "PUBLISHED" ? asOf : null);
      if (count > 0) yield readingAt({ linked, count });
    }
  }

  /** Incidents at a moment, those of one title told apart; `all`: with everything on record. */
  function incidentsAt(moment: Moment): IncidentView[] {
    return inOrderOfDays([...readingsAt(moment)].flatMap((reading) => reading?.view ?? []));
  }

  return {
    readingAt,
    /** As `readingAt`, of what is not shown: kept for a short while. */
    summarisedAt: (asked: Asked) => readingIn({ ...asked, kept: summarised }),
    /** As `readingAt`, of a moment that nobody has asked for. */
    derived,
    /** An incident from all of its claims. */
    latest: (linked: LinkedIncident): IncidentReading | null => told({ linked, isKnown: () => true }),
    timeline,
    incidentsAt,
    *prepare(moment: Moment): Slices<void> {
      for (const _ of readingsAt(moment)) yield;
    },
    /** To be called with what the desk says of each change: what decisions describe is derived anew. */
    forget({ ruledClaimIds, isReset }: DeskChanges): void {
      for (const kept of [shown, summarised]) {
        if (isReset) kept.clear();
        if (ruledClaimIds.size === 0) continue;
        kept.forget(({ claims }) => claims.some(({ id }) => ruledClaimIds.has(id)));
      }
    },
    view(moment: Moment): CrisisView {
      const { record, origins } = desk.judged();
      const judged = { record: { ...record, moment }, decisions: desk.decisions(), origins };
      return crisisView({ judged, known: knownPart(judged.record), incidents: incidentsAt(moment) });
    },
  };
}
export type DeskViews = ReturnType<typeof deskViews>;
