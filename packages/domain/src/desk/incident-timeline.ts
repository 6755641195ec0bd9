import type { IsoInstant } from "../claims/claim.ts";
import type { LinkedIncident } from "../incidents/link-incidents.ts";
import type { KnownClaim, KnownDocument } from "../ledger/known-record.ts";
import { mergeSorted } from "../ledger/merge-sorted.ts";

/** An incident's claims in the order in which the world could know them, with those instants (ms). */
export type IncidentTimeline = { linked: LinkedIncident; claims: readonly KnownClaim[]; times: readonly number[] };

/** `before`: the timeline of the same incident as it was, if it had one. */
export function timelineOf(linked: LinkedIncident, before?: IncidentTimeline): IncidentTimeline {
  const standing = before !== undefined && beginsWith(linked, before.linked) ? before.claims : [];
  const came = linked.claims.slice(standing.length).sort(byPublication);
  const claims = mergeSorted({ known: standing, came, compare: byPublication });
  return { linked, claims, times: claims.map(publishedTime) };
}

/** True where an incident has all claims that it had, and what came since was recorded after them. */
export function beginsWith(is: LinkedIncident, was: LinkedIncident): boolean {
  return was.claims.length <= is.claims.length && was.claims.every((claim, index) => claim === is.claims[index]);
}

function byPublication(a: KnownClaim, b: KnownClaim): number {
  return publishedTime(a) - publishedTime(b) || (a.id < b.id ? -1 : 1);
}

/** When a claim's text came out, or was retrieved where nobody knows (R16). Never: a text that is not on record. */
export function publishedTime({ document }: { document: KnownDocument | undefined }): number {
  if (document === undefined) return Number.POSITIVE_INFINITY;
  const known = TIMES.get(document) ?? Date.parse(document.publishedAt ?? document.retrievedAt);
  TIMES.set(document, known);
  return known;
}

const TIMES = new WeakMap<KnownDocument, number>();

/** How many of the claims were known at an instant; null: ever. */
export function knownCount({ times }: IncidentTimeline, asOf: IsoInstant | null): number {
  return asOf === null ? times.length : knownUntil(times, Date.parse(asOf));
}

/** How many of these ascending instants lie no later than one. */
export function knownUntil(times: readonly number[], until: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Number.POSITIVE_INFINITY) <= until) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Counts at which something more was known, in order. */
export function countsOf({ times }: IncidentTimeline): number[] {
  return times.flatMap((time, index) => (times[index + 1] === time ? [] : [index + 1]));
}

/** How many claims two timelines have in common from the beginning on. */
export function sharedCount(a: IncidentTimeline, b: IncidentTimeline): number {
  const most = Math.min(a.claims.length, b.claims.length);
  let shared = 0;
  while (shared < most && a.claims[shared] === b.claims[shared]) shared += 1;
  return shared;
}
