import type { SetAside } from "../ledger/known-record.ts";
import type { DocumentRecord, EvidenceLoss, Moment, RecordedClaim } from "../record/record.ts";
import type { SourceGrade, Zone } from "../vocabulary/documents.ts";

const UNCOUNTED_ZONES: Partial<Record<Zone, string>> = {
  BOILERPLATE: "stands in boilerplate, not in the report",
  CAPTION: "stands in a caption",
  DISCLAIMER: "stands in a disclaimer",
};

/** Why a claim counts towards nothing (R2, R7, R25), or null where it counts. Grade F is no reason. */
export function setAsideOf(input: {
  claim: RecordedClaim;
  document: DocumentRecord;
  grade: SourceGrade;
  /** Why the text was retracted; null: it stands. */
  retraction: string | null;
  moment: Moment;
}): SetAside | null {
  const { claim, document, grade, retraction, moment } = input;
  const lost = claim.evidenceLost;
  if (lost !== undefined && isLostAt({ lost, moment })) {
    return { rule: "R7", reason: `its evidence no longer verifies: ${lost.reason}` };
  }
  if (retraction !== null) return { rule: "R7", reason: `the text was retracted: ${retraction}` };
  if (claim.reviewState === "REJECTED") return { rule: "R7", reason: "rejected in review" };
  if (claim.reviewState === "CORRECTED") return { rule: "R7", reason: "corrected in review by another claim" };
  if (document.flags.includes("MACHINE_WRITTEN")) {
    return { rule: "R7", reason: "the text declares itself machine-written, so it is graded E (R25)" };
  }
  if (grade === "E") return { rule: "R7", reason: "the source is graded E, unreliable" };
  if (claim.credibility === 5) return { rule: "R7", reason: "judged improbable (credibility 5)" };
  const zone = UNCOUNTED_ZONES[claim.claim.zone];
  return zone === undefined ? null : { rule: "R2", reason: zone };
}

/** What can't be shown any more carries nothing; on the recorded clock, from when that came to be (R16). */
function isLostAt({ lost, moment }: { lost: EvidenceLoss; moment: Moment }): boolean {
  if (moment.clock === "PUBLISHED" || lost.since === null) return true;
  return Date.parse(lost.since) <= Date.parse(moment.asOf);
}
