import type { CrisisRecord, CrisisScope, DocumentRecord, RecordedClaim } from "../record/record.ts";
import type { CredibilityDigit } from "../vocabulary/documents.ts";
import type { ReviewState } from "../vocabulary/record.ts";
import { corrections } from "./corrections.ts";
import type { Decision, DocumentSetting } from "./decision.ts";
import { rulingsOf } from "./in-force.ts";

/** What was decided of a claim; what is left out was not. */
export type ClaimReview = { state?: ReviewState; credibility?: CredibilityDigit | null };

/** The last word on each claim that was reviewed, by its id. */
export function claimReviews(decisions: readonly Decision[]): ReadonlyMap<string, ClaimReview> {
  const reviews = new Map<string, ClaimReview>();
  const note = (claimIds: readonly string[], review: ClaimReview) => {
    for (const id of claimIds) reviews.set(id, { ...reviews.get(id), ...review });
  };
  for (const { ruling } of decisions) {
    if (ruling.kind === "REVIEW_CLAIMS") note(ruling.claimIds, { state: ruling.state });
    if (ruling.kind === "JUDGE_CREDIBILITY") note(ruling.claimIds, { credibility: ruling.digit });
    if (ruling.kind === "ADD_CLAIM") note([ruling.claimId], { state: "ACCEPTED" });
    if (ruling.kind === "CORRECT_CLAIM") {
      note([ruling.claimId], { state: "CORRECTED" });
      note([ruling.correctionId], { state: "ACCEPTED" });
    }
  }
  return reviews;
}

/** Texts with what a person knows of them in place of what they say. */
export function decidedDocuments<D extends DocumentRecord>(input: {
  documents: readonly D[];
  decisions: readonly Decision[];
}): D[] {
  const settings = settingsOf(input.decisions);
  return input.documents.map((document) => setDocument(document, settings.get(document.id)));
}

/** A crisis with what was set of it in place of how it was opened. */
export function decidedCrisis(input: { crisis: CrisisScope; decisions: readonly Decision[] }): CrisisScope {
  const settings = rulingsOf(input.decisions, "SET_CRISIS").map(({ ruling }) => ruling.setting);
  return settings.length === 0 ? input.crisis : Object.assign({ ...input.crisis }, ...settings);
}

/** The record as reviewed: what was decided of the crisis, of claims and of texts in place of what was taken in. */
export function decidedRecord(input: { record: CrisisRecord; decisions: readonly Decision[] }): CrisisRecord {
  const { record, decisions } = input;
  const reviews = claimReviews(decisions);
  const corrected = corrections(decisions);
  const claims = record.claims.map((claim) => partOfCorrected(reviewed(claim, reviews.get(claim.id)), corrected));
  const documents = decidedDocuments({ documents: record.documents, decisions });
  return { ...record, crisis: decidedCrisis({ crisis: record.crisis, decisions }), documents, claims };
}

/** The parts of a total are parts of what it was corrected to. */
function partOfCorrected(claim: RecordedClaim, corrected: ReadonlyMap<string, string>): RecordedClaim {
  const total = claim.partOf === null ? undefined : corrected.get(claim.partOf);
  return total === undefined ? claim : { ...claim, partOf: total };
}

/** Why each retracted text was, by its id (R7). */
export function retractions(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  return new Map(
    rulingsOf(decisions, "RETRACT_DOCUMENT").map(({ ruling, reason }) => [ruling.documentId, reason] as const),
  );
}

function settingsOf(decisions: readonly Decision[]): Map<string, DocumentSetting> {
  const settings = new Map<string, DocumentSetting>();
  for (const { ruling } of rulingsOf(decisions, "SET_DOCUMENT")) {
    settings.set(ruling.documentId, { ...settings.get(ruling.documentId), ...ruling.setting });
  }
  return settings;
}

function setDocument<D extends DocumentRecord>(document: D, setting: DocumentSetting | undefined): D {
  if (setting === undefined) return document;
  const set = { ...document, ...setting };
  const flags = document.flags.filter((flag) => flag !== "PUBLISHED_AT_UNKNOWN");
  return { ...set, flags: set.publishedAt === null ? [...flags, "PUBLISHED_AT_UNKNOWN"] : flags };
}

function reviewed(claim: RecordedClaim, review: ClaimReview | undefined): RecordedClaim {
  if (review === undefined) return claim;
  const { state = claim.reviewState, credibility = claim.credibility } = review;
  return { ...claim, reviewState: state, credibility };
}
