import type {
  CasualtyClaim,
  CasualtyEffect,
  Claimant,
  CrisisScope,
  DiplomaticClaim,
  DocumentSetting,
  IncidentClaim,
  IncidentMention,
  IncidentSetting,
  IsoDay,
  PartyCode,
  RulingOf,
  SourceGrade,
} from "@demarche/domain";
import type { Context, Result } from "./contract.ts";

export type CreateCrisisInput = {
  slug: string;
  title: string;
  summary?: string | null | undefined;
  inclusion?: string | null | undefined;
  parties: PartyCode[];
  startsOn: IsoDay;
  endsOn?: IsoDay | null | undefined;
  clientMutationId?: string | null | undefined;
};

/** `repeated`: the same request was answered before, and nothing was done again. */
export type CreatedCrisis = CrisisScope & { repeated: boolean };

export type IngestDocumentInput = {
  crisis: string;
  title?: string | null | undefined;
  publisher?: string | null | undefined;
  url?: string | null | undefined;
  publishedAt?: string | null | undefined;
  /** One of `text`, `html`, `bytes`. */
  text?: string | null | undefined;
  html?: string | null | undefined;
  bytes?: Uint8Array | null | undefined;
  /** File name: names the input in messages and tells its format. */
  name?: string | null | undefined;
  origin?: string | null | undefined;
  grade?: SourceGrade | null | undefined;
  clientMutationId?: string | null | undefined;
};

/** A page to fetch; its bytes are what is taken in. */
export type IngestUrlInput = Omit<IngestDocumentInput, "url" | "text" | "html" | "bytes" | "name"> & { url: string };

/** `claims` were recorded; `turnedAway` offered by the reader and refused by the verbatim gate (R27). */
export type IngestedDocument = { documentId: string; claims: number; turnedAway: number; repeated: boolean };

/** One document of a batch: with `text` or `html`, or the page at `url`. */
export type BatchItemInput = Omit<IngestDocumentInput, "crisis" | "bytes" | "clientMutationId"> & {
  /** A line of JSON Lines as it came, instead of a text. */
  json?: string | null | undefined;
};

export type IngestBatchInput = {
  /** Slug of the crisis that all of them belong to. */
  crisis: string;
  items: BatchItemInput[];
  clientMutationId?: string | null | undefined;
};

export type SubmittedBatch = { batchId: string; repeated: boolean };

export type CancelBatchInput = { batch: string; reason: string; clientMutationId?: string | null | undefined };

export type RedactDocumentInput = {
  /** Id of the document. */
  document: string;
  reason: string;
  clientMutationId?: string | null | undefined;
};

/** `repeated`: the same request was answered before, and nothing was done again. */
export type RedactedDocument = { documentId: string; claims: number; repeated: boolean };

/** What a person asks for; incidents and contradictions are those of the present view. */
export type RulingRequest =
  | { kind: "REVIEW_CLAIMS"; claimIds: string[]; state: "ACCEPTED" | "REJECTED" }
  | RulingOf<"JUDGE_CREDIBILITY" | "SPLIT_INCIDENT" | "RETRACT_DOCUMENT" | "WITHDRAW">
  | RulingOf<"LINK_COPIES" | "CUT_COPIES" | "COMMENT_ON_CLAIM" | "SET_CRISIS">
  | { kind: "ADD_CLAIM"; documentId: string; claim: ClaimRequest }
  | { kind: "CORRECT_CLAIM"; claimId: string; claim: ClaimRequest }
  | { kind: "SET_DOCUMENT"; documentId: string; setting: DocumentSettingRequest }
  | { kind: "ASSIGN_CLAIMS"; claimIds: string[]; incidentId: string }
  | { kind: "MERGE_INCIDENTS"; incidentIds: string[] }
  | { kind: "SET_INCIDENT"; incidentId: string; setting: IncidentSettingRequest }
  | { kind: "OVERRIDE_TALLY"; incidentId: string; effect: CasualtyEffect; best: number | null }
  | { kind: "RESOLVE_CONTRADICTION"; contradictionId: string };

/** Days in which something happened, both included; their precision follows from how many they are. */
export type DaysRequest = { start: IsoDay; end: IsoDay };

/** Words of the stored text and where they stand (R27). */
export type SpanRequest = { start: number; end: number; exact: string };

type Days<T> = { [K in keyof T]: K extends "date" | "plannedDate" ? DaysRequest | null : T[K] };
type Event = { event: Partial<Days<IncidentMention>> };
type Figure = Omit<CasualtyClaim, "type" | "claimant" | "assertedOn" | "zone" | "evidence" | "incident" | "partOf">;

/**
 * A claim as a person enters it, or what is different of one that is corrected: one of `casualty`, `diplomatic`,
 * `incident`. What is left out is as it was; for a new claim unknown, or the usual (EXACT, TOTAL, INCIDENT, ANNOUNCED).
 */
export type ClaimRequest = {
  claimant?: Claimant | null;
  assertedOn?: IsoDay | null;
  evidence?: SpanRequest[];
  casualty?: Partial<Omit<Figure, "derived"> & Event>;
  diplomatic?: Partial<Days<Omit<DiplomaticClaim, "type" | "claimant" | "assertedOn" | "zone" | "evidence">>>;
  incident?: Partial<Pick<IncidentClaim, "denied"> & Event>;
};

/** As what is set of a document, its publisher by name. */
export type DocumentSettingRequest = Omit<DocumentSetting, "sourceId"> & { publisher?: string };

/** As what is set of an incident; the precision of its days follows from how many they are. */
export type IncidentSettingRequest = Omit<IncidentSetting, "date"> & { date?: DaysRequest };

export type DecideInput = {
  /** Slug of the crisis. */
  crisis: string;
  ruling: RulingRequest;
  reason: string;
  clientMutationId?: string | null | undefined;
};

/** `repeated`: the same request was answered before, and nothing was done again. */
export type Decided = { decisionId: string; repeated: boolean };

export type GradeSourceInput = {
  /** Id of the source. */
  source: string;
  grade: SourceGrade;
  reason: string;
  clientMutationId?: string | null | undefined;
};

export type GradedSource = { sourceId: string; repeated: boolean };

/** The verbs. Each is one transaction with its ledger entry; nothing half-written. */
export type Writes = {
  createCrisis(ctx: Context, input: CreateCrisisInput): Promise<Result<CreatedCrisis>>;
  ingestDocument(ctx: Context, input: IngestDocumentInput): Promise<Result<IngestedDocument>>;
  ingestUrl(ctx: Context, input: IngestUrlInput): Promise<Result<IngestedDocument>>;
  ingestBatch(ctx: Context, input: IngestBatchInput): Promise<Result<SubmittedBatch>>;
  cancelBatch(ctx: Context, input: CancelBatchInput): Promise<Result<SubmittedBatch>>;
  redactDocument(ctx: Context, input: RedactDocumentInput): Promise<Result<RedactedDocument>>;
  decide(ctx: Context, input: DecideInput): Promise<Result<Decided>>;
  gradeSource(ctx: Context, input: GradeSourceInput): Promise<Result<GradedSource>>;
};
