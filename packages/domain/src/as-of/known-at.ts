import type { IsoDay, IsoInstant } from "../claims/claim.ts";
import type { DocumentRecord, Moment, RecordedClaim } from "../record/record.ts";

/**
 * Day from which a document could be known (R16): published, else retrieved.
 * A day-only date counts from its first instant: a reader of that day's paper may have had it from the morning.
 */
export function knownOn(document: Pick<DocumentRecord, "publishedAt" | "retrievedAt">): IsoDay {
  return (document.publishedAt ?? document.retrievedAt).slice(0, 10);
}

/** Whether the document was known at the moment, by the moment's clock (R16). */
export function documentKnownAt(document: DocumentRecord, moment: Moment): boolean {
  if (moment.clock === "RECORDED") return notAfter(document.recordedAt, moment.asOf);
  return notAfter(document.publishedAt ?? document.retrievedAt, moment.asOf);
}

/** Whether the claim was known at the moment: its document was, and on the recorded clock the claim itself. */
export function claimKnownAt(input: { claim: RecordedClaim; document: DocumentRecord; moment: Moment }): boolean {
  const { claim, document, moment } = input;
  if (!documentKnownAt(document, moment)) return false;
  return moment.clock === "PUBLISHED" || notAfter(claim.recordedAt, moment.asOf);
}

/** Compares a day or an instant with an instant; a day is known from its start. */
function notAfter(when: IsoDay | IsoInstant, asOf: IsoInstant): boolean {
  if (when.length === 10) return when <= asOf.slice(0, 10);
  return Date.parse(when) <= Date.parse(asOf);
}
