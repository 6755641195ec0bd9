import type { IsoInstant } from "../claims/claim.ts";
import type { Decision } from "../decisions/decision.ts";
import type { CrisisRecord, RecordedClaim, SourceRecord } from "../record/record.ts";
import type { TakenText } from "./judged-documents.ts";
import type { Slices } from "./slices.ts";

/** After one instant (ms) and up to another. */
export type RecordedRange = { after: number; upTo: number };

export type Taken = { texts: Iterable<TakenText>; sources: Iterable<SourceRecord>; decisions: Iterable<Decision> };

/**
 * What was recorded after one instant and up to another, as it stood at the latter (R16): without the grades that were
 * given since, nor what was lost since. Sources are all there are.
 */
export function* recordedBetween(input: Taken & RecordedRange): Slices<Omit<CrisisRecord, "crisis">> {
  const { after, upTo } = input;
  const isKnown = (instant: IsoInstant) => Date.parse(instant) <= upTo;
  const isNew = (instant: IsoInstant) => isKnown(instant) && Date.parse(instant) > after;
  const found: Omit<CrisisRecord, "crisis"> = { documents: [], claims: [], decisions: [], sources: [] };
  for (const { document, claims } of input.texts) {
    if (isNew(document.recordedAt)) found.documents.push(document);
    for (const claim of claims) {
      const since = claim.evidenceLost?.since;
      const isChanged = isNew(claim.recordedAt) || (since && isNew(since) && isKnown(claim.recordedAt));
      if (isChanged) found.claims.push(since && !isKnown(since) ? unharmed(claim) : claim);
    }
    yield;
  }
  found.decisions = [...input.decisions].filter(({ recordedAt }) => isNew(recordedAt));
  found.sources = [...input.sources].map((source) => ({
    ...source,
    grades: source.grades.filter(({ recordedAt }) => isKnown(recordedAt)),
  }));
  return found;
}

export function unharmed({ evidenceLost: _, ...claim }: RecordedClaim): RecordedClaim {
  return claim;
}
