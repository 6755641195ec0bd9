import type { CrisisRecord, DocumentRecord, RecordedClaim } from "../record/record.ts";
import type { CredibilityDigit } from "../vocabulary/documents.ts";
import type { ReviewState } from "../vocabulary/record.ts";
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

/** The record as reviewed: what was decided of claims and texts in place of what was taken in. */
export function decidedRecord(input: { record: CrisisRecord; decisions: readonly Decision[] }): CrisisRecord {
  const { record, decisions } = input;
  const reviews = claimReviews(decisions);
  const documents = decidedDocuments({ documents: record.documents, decisions });
  return { ...record, documents, claims: record.claims.map((claim) => reviewed(claim, reviews.get(claim.id))) };
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
