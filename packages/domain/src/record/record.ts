import type { Claim, IsoDay, IsoInstant, PartyCode } from "../claims/claim.ts";
import type { Credit } from "../claims/reading.ts";
import type { Decision } from "../decisions/decision.ts";
import type { CredibilityDigit, DocumentFlag, OwnershipKind, SourceGrade } from "../vocabulary/documents.ts";
import type { Clock, ReviewState } from "../vocabulary/record.ts";

/** The plain data that the ledger's rules work on: what the store reads, without SQL. */
export type CrisisRecord = {
  crisis: CrisisScope;
  sources: SourceRecord[];
  documents: DocumentRecord[];
  claims: RecordedClaim[];
  /** What people decided of the crisis, withdrawn or not, in any order. */
  decisions: Decision[];
};

export type CrisisScope = {
  id: string;
  slug: string;
  title: string;
  summary: string | null;
  inclusion: string | null;
  parties: PartyCode[];
  startsOn: IsoDay;
  endsOn: IsoDay | null;
};

export type SourceRecord = {
  id: string;
  name: string;
  country: PartyCode | null;
  ownership: OwnershipKind;
  /** Every grade given, oldest first; the last one known at the asked moment counts. Empty: F. */
  grades: { grade: SourceGrade; reason: string; recordedAt: IsoInstant }[];
};

export type DocumentRecord = {
  id: string;
  sourceId: string;
  title: string | null;
  url: string | null;
  /** A day where only the day is known, else an instant. */
  publishedAt: IsoDay | IsoInstant | null;
  retrievedAt: IsoInstant;
  recordedAt: IsoInstant;
  language: string | null;
  sha256: string;
  flags: DocumentFlag[];
  credits: Credit[];
  /** Origin set by a person; wins over credits. */
  origin: string | null;
  /** Sorted 32-bit MinHash signature of the text's word shingles, for near duplicates (R21). */
  fingerprint: number[];
};

export type RecordedClaim = {
  id: string;
  documentId: string;
  recordedAt: IsoInstant;
  reviewState: ReviewState;
  /** Entered as a draft (a language model's): DRAFT until a person accepts it. */
  draft?: true;
  /** Set in review; null: proposed by R24. */
  credibility: CredibilityDigit | null;
  extractor: string;
  /** Id of the total this figure is a part of. */
  partOf: string | null;
  /** The words it quotes are in its text no more (R7). */
  evidenceLost?: EvidenceLoss;
  claim: Claim;
};

/** Why evidence no longer verifies, and since when; null: nobody knows since when. */
export type EvidenceLoss = { reason: string; since: IsoInstant | null };

/** The moment and the clock of a view (R16). */
export type Moment = { asOf: IsoInstant; clock: Clock };
