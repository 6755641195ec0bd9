import type { CrisisRecord, DocumentRecord, RecordedClaim } from "../record/record.ts";
import type { CredibilityDigit } from "../vocabulary/documents.ts";
import type { ReviewState } from "../vocabulary/record.ts";
import type { Decision, DocumentSetting } from "./decision.ts";
import { rulingsOf } from "./in-force.ts";

/** The record as reviewed: what was decided of claims and texts in place of what was taken in. */
export function decidedRecord(input: { record: CrisisRecord; decisions: readonly Decision[] }): CrisisRecord {
  const { record, decisions } = input;
  const settings = settingsOf(decisions);
  const states = statesOf(decisions);
  const digits = digitsOf(decisions);
  if (settings.size + states.size + digits.size === 0) return record;
  return {
    ...record,
    documents: record.documents.map((document) => setDocument(document, settings.get(document.id))),
    claims: record.claims.map((claim) => reviewed({ claim, states, digits })),
  };
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

function statesOf(decisions: readonly Decision[]): Map<string, ReviewState> {
  const states = new Map<string, ReviewState>();
  for (const { ruling } of rulingsOf(decisions, "REVIEW_CLAIMS")) {
    for (const id of ruling.claimIds) states.set(id, ruling.state);
  }
  return states;
}

function digitsOf(decisions: readonly Decision[]): Map<string, CredibilityDigit | null> {
  const digits = new Map<string, CredibilityDigit | null>();
  for (const { ruling } of rulingsOf(decisions, "JUDGE_CREDIBILITY")) {
    for (const id of ruling.claimIds) digits.set(id, ruling.digit);
  }
  return digits;
}

function setDocument(document: DocumentRecord, setting: DocumentSetting | undefined): DocumentRecord {
  return setting === undefined ? document : { ...document, ...setting };
}

function reviewed(input: {
  claim: RecordedClaim;
  states: ReadonlyMap<string, ReviewState>;
  digits: ReadonlyMap<string, CredibilityDigit | null>;
}): RecordedClaim {
  const { claim, states, digits } = input;
  const digit = digits.get(claim.id);
  const reviewState = states.get(claim.id) ?? claim.reviewState;
  return { ...claim, reviewState, credibility: digit === undefined ? claim.credibility : digit };
}
