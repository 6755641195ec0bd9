import type {
  ActView,
  AggregateCheck,
  CasualtyEffect,
  Claim,
  ClaimKind,
  ContradictionView,
  CoverageFact,
  CoverageView,
  CredibilityDigit,
  CrisisFigure,
  CrisisScope,
  CrisisView,
  Decision,
  DocumentRecord,
  IncidentKind,
  IncidentView,
  MissionView,
  Moment,
  OriginView,
  RecordedClaim,
  SourceRecord,
  TallyFilter,
  TallySum,
  TallyView,
  ZoneSpan,
} from "@demarche/domain";
import type { Writes } from "./contract-writes.ts";
import type { MaybePromise } from "./maybe-promise.ts";

export type * from "./contract-writes.ts";

/** Who acts; every entry of the record names one (R26). */
export type Actor = { kind: "PERSON" | "SYSTEM" | "IMPORT"; name: string };

export type Context = { actor: Actor };

/** An expected failure: a stable dotted code (`document.duplicate`), a sentence, and where in the input it lies. */
export type Failure = { code: string; message: string; path: string[] };

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A page by (sort key, id) cursor; `first` 1–100. */
export type PageRequest = { first: number; after: string | null };
export type Page<T> = { items: { cursor: string; node: T }[]; hasNextPage: boolean; totalCount: number };

/** Which incidents a list has; what is left out leaves none out. `actors`: names, or ISO 3166-1 alpha-3. */
export type IncidentFilter = {
  kinds?: readonly IncidentKind[];
  actors?: readonly string[];
  inScope?: boolean;
};

/** `after`: the day (`~` where none is known) and id of the incident before. */
export type IncidentPageRequest = { filter: IncidentFilter; after: { key: string; id: string } | null; first: number };
export type IncidentPage = { incidents: IncidentView[]; hasNextPage: boolean; totalCount: number };

/** `after`: the id of the fact before; null: from the first on. */
export type FactPageRequest = { after: string | null; first: number };
export type FactPage = { facts: CoverageFact[]; hasMore: boolean };

/** Position and hash of the newest entry, as of this turn of the event loop; the exact cache key of everything that is read. */
export type LedgerHead = { position: number; hash: string };

export type LedgerEntry = {
  id: string;
  position: number;
  crisisId: string | null;
  kind: string;
  subjectId: string;
  actor: Actor;
  reason: string | null;
  recordedAt: string;
  hash: string;
  previousHash: string;
};

export type StoredDocument = DocumentRecord & { crisisId: string; text: string; zones: ZoneSpan[] };

export type SearchHit =
  | { kind: "DOCUMENT"; id: string; excerpt: string }
  | { kind: "CLAIM"; id: string; excerpt: string }
  | { kind: "PLACE" | "PERSON"; name: string; claimIds: string[] };

/** What happened between two moments, in words, with the entries behind. */
export type Change = { at: string; summary: string; entryIds: string[]; claimIds: string[] };

/** A decision as it is read: what it says in words, the claims that it names, and the one that undid it. */
export type MadeDecision = Decision & {
  crisisId: string;
  summary: string;
  claimIds: string[];
  withdrawnBy: string | null;
};

export type BatchState = "RUNNING" | "FINISHED" | "CANCELLED";

/** Documents given at once, and how far they are; `submittedAt` is the position of the entry. */
export type Batch = {
  id: string;
  crisisId: string;
  actor: Actor;
  recordedAt: string;
  submittedAt: number;
  state: BatchState;
  items: number;
  takenIn: number;
  refused: number;
  /** Recorded with what was taken in. */
  claims: number;
};

/** What became of an item: a document, or why there is none. `number` counts from 1. */
export type BatchItem = { id: string; number: number; name: string | null; recordedAt: string } & (
  | { documentId: string; claims: number; failure: null }
  | { documentId: null; claims: null; failure: Failure }
);

/** What was added to a batch after a position of the ledger, at most 1,000 items. */
export type BatchProgress = { position: number; items: BatchItem[] };

export type EffectRequest = { crisisId: string; ids: readonly string[]; effect: CasualtyEffect };

/** A grade given to a source, and who gave it. */
export type Grading = SourceRecord["grades"][number] & { author: string };

/** Rows of the record as it stands at this turn's head, given without asking the store; undefined: it has to be asked. */
export type AtHand = {
  document(id: string): StoredDocument | undefined;
  claim(id: string): RecordedClaim | undefined;
  source(id: string): SourceRecord | undefined;
};

/** The readers: in batches keyed by id, answers in the order of the ids, null where there is none. */
export type Reads = {
  atHand: AtHand;
  head(): MaybePromise<LedgerHead>;
  /** The newest entry that answers about one crisis alone can depend on; null where there is no such crisis. */
  crisisHead(slug: string): MaybePromise<LedgerHead | null>;
  crises(page: PageRequest): Promise<Page<CrisisScope>>;
  crisisBySlug(slug: string): MaybePromise<CrisisScope | null>;
  crisesByIds(ids: readonly string[]): Promise<(CrisisScope | null)[]>;
  /** Everything that is derived of a crisis. The reads below cost what they show. */
  view(crisisId: string, moment: Moment): Promise<CrisisView>;
  tally(crisisId: string, moment: Moment, filter: TallyFilter): MaybePromise<TallyView>;
  /** A tally without what claimants and claims say, which is what takes time. */
  tallySum(crisisId: string, moment: Moment, filter: TallyFilter): MaybePromise<TallySum>;
  /** A crisis's figure of one effect, without what each incident and claimant says of it: sought, not summed. */
  figure(crisisId: string, moment: Moment, effect: CasualtyEffect): MaybePromise<CrisisFigure>;
  /** Incidents of the view; null for one of which nothing was known at the moment. */
  incidentsByIds(crisisId: string, moment: Moment, ids: readonly string[]): MaybePromise<(IncidentView | null)[]>;
  /** A page of the view's incidents by day and id, those without a day last. */
  incidents(crisisId: string, moment: Moment, request: IncidentPageRequest): MaybePromise<IncidentPage>;
  /** The incident that each claim belongs to, by id; null where it belongs to none. */
  incidentsOfClaims(crisisId: string, moment: Moment, claimIds: readonly string[]): MaybePromise<(string | null)[]>;
  /** Acts by day, those without one last. */
  acts(crisisId: string, moment: Moment): MaybePromise<ActView[]>;
  missions(crisisId: string, moment: Moment): MaybePromise<MissionView[]>;
  aggregateChecks(crisisId: string, moment: Moment): MaybePromise<AggregateCheck[]>;
  contradictions(crisisId: string, moment: Moment): MaybePromise<ContradictionView[]>;
  /** The whole matrix with its sources and origins (R21, R22). */
  coverage(crisisId: string, moment: Moment): MaybePromise<CoverageView>;
  /** Some rows of the matrix: those of incidents by day and id, then those of missions. */
  coverageFacts(crisisId: string, moment: Moment, request: FactPageRequest): MaybePromise<FactPage>;
  /** The origin that each document counts to (R21), as far as it is known; null where the document is not. */
  originsOfDocuments(crisisId: string, moment: Moment, ids: readonly string[]): MaybePromise<(OriginView | null)[]>;
  /** The digit in force of each claim (R24); null where it is not known at the moment. */
  credibilityOfClaims(
    crisisId: string,
    moment: Moment,
    ids: readonly string[],
  ): MaybePromise<(CredibilityDigit | null)[]>;
  /** The crisis an incident or act id belongs to, by the current view. */
  crisisIdOfView(id: string): Promise<string | null>;
  documents(crisisId: string, page: PageRequest): Promise<Page<StoredDocument>>;
  documentsByIds(ids: readonly string[]): Promise<(StoredDocument | null)[]>;
  claimsByIds(ids: readonly string[]): Promise<(RecordedClaim | null)[]>;
  /** Those of the claims that count people of one effect, in the order asked. */
  claimIdsOfEffect(request: EffectRequest): Promise<string[]>;
  claimsByDocumentIds(ids: readonly string[]): Promise<RecordedClaim[][]>;
  gradings(sourceId: string): Promise<Grading[]>;
  sourcesByIds(ids: readonly string[]): Promise<(SourceRecord | null)[]>;
  /** Every decision on a crisis, withdrawn or not, in the order made. */
  decisions(crisisId: string): Promise<MadeDecision[]>;
  decisionsByIds(ids: readonly string[]): Promise<(MadeDecision | null)[]>;
  batchesByIds(ids: readonly string[]): Promise<(Batch | null)[]>;
  /** What has become of a batch's items so far, by their place. */
  batchItems(batchId: string, page: PageRequest): Promise<Page<BatchItem>>;
  batchProgress(batchId: string, after: number): Promise<BatchProgress>;
  search(query: string, crisisId: string | null, page: PageRequest): Promise<Page<SearchHit>>;
  reviewQueue(crisisId: string | null, kind: ClaimKind | null, page: PageRequest): Promise<Page<RecordedClaim>>;
  ledger(crisisId: string | null, page: PageRequest): Promise<Page<LedgerEntry>>;
  /** Up to 1,000 entries newer than a position, oldest first. */
  entriesAfter(position: number): Promise<LedgerEntry[]>;
  ledgerEntriesByIds(ids: readonly string[]): Promise<(LedgerEntry | null)[]>;
  changes(crisisId: string, since: string, until: string, clock: Moment["clock"]): Promise<Change[]>;
};

/**
 * What `verify` found: the chain of entries, every row that an entry vouches for, every evidence span over the stored
 * text, and the checkpoints given. Problems come in the order of the record; those without a position concern the file.
 */
export type Verification = {
  documents: number;
  /** Documents whose text was taken out; their hashes still hold. */
  redacted: number;
  spans: number;
  entries: number;
  checkpoints: number;
  problems: { position: number | null; where: string; message: string }[];
};

/** What a signature vouches for: the record up to an entry. See docs/record.md. */
export type Checkpoint = {
  format: "demarche.checkpoint/1";
  /** Position and hash of the newest entry at the time. */
  position: number;
  hash: string;
  /** Entries up to it, by kind. */
  counts: Record<string, number>;
  signedAt: string;
  /** SHA-256 of the canonical JSON of the checkpoint before; null for the first. */
  previous: string | null;
  /** SHA-256 of the signer's public key (SubjectPublicKeyInfo, DER). */
  key: string;
  /** Ed25519 over the canonical JSON of all of the above, in base64. */
  signature: string;
};

/** Checkpoints to hold a record against, oldest first, with the public key (PEM) that must have signed them. */
export type Witnesses = { checkpoints: readonly Checkpoint[]; publicKey: string };

/** How far a verification is: so many entries of all, then rows that no entry tells of, then the database as a file. */
export type VerifyProgress = { part: "ENTRIES"; checked: number; of: number } | { part: "ROWS" } | { part: "FILE" };

export type Services = {
  writes: Writes;
  reads: Reads;
  /** Checks the chain of entries, all that they vouch for, every evidence span, and the record against checkpoints. */
  verify(witnesses?: Witnesses, told?: (progress: VerifyProgress) => void): Promise<Verification>;
  /** Signs the record as it stands, after the checkpoint before. Refuses a record that does not continue that one. */
  checkpoint(request: { privateKey: string; previous: Checkpoint | null }): Promise<Result<Checkpoint>>;
  /** Gives the record line by line (`demarche.record/1`), waiting for each to be taken. */
  exportRecord(take: (line: string) => Promise<void>): Promise<void>;
  /** Goes on with batches that have not ended, and with those to come, `together` items at once, until closed. */
  runBatches(options: { together: number; unexpected: (error: unknown) => void }): Promise<void>;
  /** `readOnly`: the disk was found full and no write has succeeded since. */
  storage(): { readOnly: boolean };
  /** Called after each committed entry, with the crisis's slug and the new head. */
  onChange(listener: (change: { crisisSlug: string | null; head: LedgerHead }) => void): () => void;
  close(): Promise<void>;
};

export type ClaimOf<K extends Claim["type"]> = Extract<Claim, { type: K }>;
