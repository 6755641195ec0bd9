import type { DayInterval, IsoDay, IsoInstant, PartyCode } from "../claims/claim.ts";
import type { CrisisScope } from "../record/record.ts";
import type { IncidentActor } from "../views/incident-view.ts";
import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import type { CredibilityDigit } from "../vocabulary/documents.ts";
import type { IncidentKind } from "../vocabulary/incidents.ts";
import type { ReviewState } from "../vocabulary/record.ts";

/** What a person decides about a crisis, by what it rules on. */
export const RULING_KINDS = [
  "REVIEW_CLAIMS",
  "JUDGE_CREDIBILITY",
  "ADD_CLAIM",
  "CORRECT_CLAIM",
  "COMMENT_ON_CLAIM",
  "ASSIGN_CLAIMS",
  "MERGE_INCIDENTS",
  "SPLIT_INCIDENT",
  "SET_INCIDENT",
  "OVERRIDE_TALLY",
  "SET_DOCUMENT",
  "RETRACT_DOCUMENT",
  "LINK_COPIES",
  "CUT_COPIES",
  "RESOLVE_CONTRADICTION",
  "SET_CRISIS",
  "WITHDRAW",
] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/** What is set of an incident; what is left out keeps following the claims. */
export type IncidentSetting = {
  kind?: IncidentKind;
  actors?: IncidentActor[];
  date?: DayInterval;
  /** ISO 3166-1 alpha-3 and, where known, ISO 3166-2 and the place's name. */
  place?: { country: PartyCode; admin1: string | null; name: string | null };
  /** Whether the incident counts towards the crisis (R11). */
  inScope?: boolean;
};

/** What a person knows of a text and the text does not say. Null: unknown after all. */
export type DocumentSetting = {
  origin?: string | null;
  publishedAt?: IsoDay | IsoInstant | null;
  /** Who published it. */
  sourceId?: string;
};

/** What is set of a crisis; what is left out stays as it was opened. Its slug never changes. */
export type CrisisSetting = Partial<Omit<CrisisScope, "id" | "slug">>;

/**
 * Incidents are named by claims and not by ids of their own: what belongs to an incident is derived, and a decision
 * has to mean the same after the next text.
 */
export type Ruling =
  | { kind: "REVIEW_CLAIMS"; claimIds: string[]; state: ReviewState }
  /** Null: back to what R24 proposes. */
  | { kind: "JUDGE_CREDIBILITY"; claimIds: string[]; digit: CredibilityDigit | null }
  /** A claim that a person entered; it counts while this stands. */
  | { kind: "ADD_CLAIM"; claimId: string }
  /** `correctionId`, which a person entered, stands in for `claimId` while this stands. */
  | { kind: "CORRECT_CLAIM"; claimId: string; correctionId: string }
  /** Changes nothing; what is said of the claim is the reason. */
  | { kind: "COMMENT_ON_CLAIM"; claimId: string }
  /** These claims belong to the incident that holds `besideClaimId`. */
  | { kind: "ASSIGN_CLAIMS"; claimIds: string[]; besideClaimId: string }
  /** The incidents that hold these claims are one (R13). */
  | { kind: "MERGE_INCIDENTS"; claimIds: string[] }
  /** These claims tell of an incident of their own (R13). */
  | { kind: "SPLIT_INCIDENT"; claimIds: string[] }
  | { kind: "SET_INCIDENT"; claimId: string; setting: IncidentSetting }
  /** The best number of one effect; kept within the reported range (R10). Null: back to the rule's. */
  | { kind: "OVERRIDE_TALLY"; claimId: string; effect: CasualtyEffect; best: number | null }
  | { kind: "SET_DOCUMENT"; documentId: string; setting: DocumentSetting }
  | { kind: "RETRACT_DOCUMENT"; documentId: string }
  /** Two texts are, or are not, copies of one another (R21). */
  | { kind: "LINK_COPIES"; documentIds: [string, string] }
  | { kind: "CUT_COPIES"; documentIds: [string, string] }
  /** Settles a contradiction as it stands; a claim that joins it later opens it again (R23). */
  | { kind: "RESOLVE_CONTRADICTION"; contradictionId: string; claimIds: string[] }
  | { kind: "SET_CRISIS"; setting: CrisisSetting }
  /** Undoes an earlier decision of any kind, this one included. */
  | { kind: "WITHDRAW"; decisionId: string };

/** The kinds of decision that some view depends on: a remark changes nothing. */
export const VIEWED_RULINGS: readonly RulingKind[] = RULING_KINDS.filter((kind) => kind !== "COMMENT_ON_CLAIM");

export type RulingOf<K extends RulingKind> = Extract<Ruling, { kind: K }>;

/** One dated entry of the record with its author and reason (R26); undone by a later one, never edited. */
export type Decision = { id: string; recordedAt: IsoInstant; author: string; reason: string; ruling: Ruling };

export type DecisionOf<K extends RulingKind> = Decision & { ruling: RulingOf<K> };
