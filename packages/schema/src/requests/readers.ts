import type {
  ActView,
  AggregateCheck,
  CasualtyEffect,
  ContradictionView,
  CoverageView,
  CredibilityDigit,
  CrisisFigure,
  CrisisScope,
  IncidentView,
  MissionView,
  Moment,
  OriginView,
  RecordedClaim,
  SourceRecord,
  TallyFilter,
  TallySum,
  TallyView,
} from "@demarche/domain";
import type {
  Batch,
  EffectRequest,
  FactPage,
  FactPageRequest,
  Grading,
  IncidentPage,
  IncidentPageRequest,
  LedgerEntry,
  LedgerHead,
  MadeDecision,
  MaybePromise,
  Reads,
  StoredDocument,
} from "@demarche/services";
import { type BatchLoader, batchLoader } from "./batch-loader.ts";
import type { Budget } from "./row-budget.ts";

/** The crisis and the moment that something is looked at in. */
type At = { crisisId: string; moment: Moment };

type ById<T> = { load(id: string): MaybePromise<T>; loadMany(ids: readonly string[]): MaybePromise<T[]> };

/** The store's batch readers, each id asked for at most once a request. */
export type Readers = {
  batches: ById<Batch | null>;
  documents: ById<StoredDocument | null>;
  claims: ById<RecordedClaim | null>;
  /** Those of the claims that count people of one effect, in their order; no other is loaded. */
  claimsOfEffect(request: EffectRequest): Promise<string[]>;
  claimsOfDocument: ById<RecordedClaim[]>;
  sources: ById<SourceRecord | null>;
  crises: ById<CrisisScope | null>;
  entries: ById<LedgerEntry | null>;
  decisionsById: ById<MadeDecision | null>;
  decisions(crisisId: string): Promise<MadeDecision[]>;
  /** Those that name a claim, by its id. */
  decisionsByClaim(crisisId: string): Promise<ReadonlyMap<string, MadeDecision[]>>;
  gradings(sourceId: string): Promise<Grading[]>;
  incident(id: string, of: At): MaybePromise<IncidentView | null>;
  incidentOfClaim(id: string, of: At): MaybePromise<string | null>;
  credibility(id: string, of: At): MaybePromise<CredibilityDigit | null>;
  originOfDocument(id: string, of: At): MaybePromise<OriginView | null>;
  acts(crisisId: string, moment: Moment): MaybePromise<ActView[]>;
  missions(crisisId: string, moment: Moment): MaybePromise<MissionView[]>;
  contradictions(crisisId: string, moment: Moment): MaybePromise<ContradictionView[]>;
  aggregateChecks(crisisId: string, moment: Moment): MaybePromise<AggregateCheck[]>;
  coverage(crisisId: string, moment: Moment): MaybePromise<CoverageView>;
  coverageFacts(crisisId: string, moment: Moment, request: FactPageRequest): MaybePromise<FactPage>;
  incidents(crisisId: string, moment: Moment, request: IncidentPageRequest): MaybePromise<IncidentPage>;
  figure(crisisId: string, moment: Moment, effect: CasualtyEffect): MaybePromise<CrisisFigure>;
  tallySum(crisisId: string, moment: Moment, filter: TallyFilter): MaybePromise<TallySum>;
  tally(crisisId: string, moment: Moment, filter: TallyFilter): MaybePromise<TallyView>;
  crisisIdOfView(id: string): Promise<string | null>;
  head(): MaybePromise<LedgerHead>;
};

export type ReadersOptions = {
  reads: Reads;
  /** Bounds what one request may load by id, all batches together. */
  budget: Budget;
  /** True where the query names a field: what that will ask for is read along, and is then at hand. */
  mentions(field: string): boolean;
};

export function createReaders({ reads, budget, mentions }: ReadersOptions): Readers {
  const byId = <T>(batch: (ids: readonly string[]) => Promise<T[]>) =>
    counted({ loader: batchLoader({ batch }), budget });
  const { atHand } = reads;
  const sources = batchLoader({ batch: (ids) => reads.sourcesByIds(ids), atHand: atHand.source });
  const documents = batchLoader({
    atHand: atHand.document,
    async batch(ids) {
      const found = await reads.documentsByIds(ids);
      const sourceIds = mentions("source") ? found.map((row) => row?.sourceId) : [];
      await sources.loadMany(distinct(sourceIds));
      return found;
    },
  });
  const claims = batchLoader({
    atHand: atHand.claim,
    async batch(ids) {
      const found = await reads.claimsByIds(ids);
      const documentIds = mentions("document") ? found.map((row) => row?.documentId) : [];
      await documents.loadMany(distinct(documentIds));
      return found;
    },
  });
  const at = <T>(batch: (crisisId: string, moment: Moment, ids: readonly string[]) => MaybePromise<T[]>) => {
    const loaderOf = kept((crisisId: string, moment: Moment) => byId(async (ids) => batch(crisisId, moment, ids)));
    return (id: string, { crisisId, moment }: At) => loaderOf(crisisId, moment).load(id);
  };
  const decisions = remembered((crisisId: string) => reads.decisions(crisisId));
  return {
    batches: byId((ids) => reads.batchesByIds(ids)),
    documents: counted({ loader: documents, budget }),
    claims: counted({ loader: claims, budget }),
    claimsOfEffect: (request) => reads.claimIdsOfEffect(request),
    claimsOfDocument: byId((ids) => reads.claimsByDocumentIds(ids)),
    sources: counted({ loader: sources, budget }),
    crises: byId((ids) => reads.crisesByIds(ids)),
    entries: byId((ids) => reads.ledgerEntriesByIds(ids)),
    decisionsById: byId((ids) => reads.decisionsByIds(ids)),
    decisions,
    decisionsByClaim: remembered(async (crisisId: string) => byClaim(await decisions(crisisId))),
    gradings: remembered((sourceId: string) => reads.gradings(sourceId)),
    incident: at((id, moment, ids) => reads.incidentsByIds(id, moment, ids)),
    incidentOfClaim: at((id, moment, ids) => reads.incidentsOfClaims(id, moment, ids)),
    credibility: at((id, moment, ids) => reads.credibilityOfClaims(id, moment, ids)),
    originOfDocument: at((id, moment, ids) => reads.originsOfDocuments(id, moment, ids)),
    acts: kept((id: string, moment: Moment) => reads.acts(id, moment)),
    missions: kept((id: string, moment: Moment) => reads.missions(id, moment)),
    contradictions: kept((id: string, moment: Moment) => reads.contradictions(id, moment)),
    aggregateChecks: kept((id: string, moment: Moment) => reads.aggregateChecks(id, moment)),
    coverage: kept((id: string, moment: Moment) => reads.coverage(id, moment)),
    coverageFacts: kept((id: string, moment: Moment, request: FactPageRequest) =>
      reads.coverageFacts(id, moment, request),
    ),
    incidents: kept((id: string, moment: Moment, request: IncidentPageRequest) => reads.incidents(id, moment, request)),
    figure: kept((id: string, moment: Moment, effect: CasualtyEffect) => reads.figure(id, moment, effect)),
    tallySum: kept((id: string, moment: Moment, filter: TallyFilter) => reads.tallySum(id, moment, filter)),
    tally: kept((id: string, moment: Moment, filter: TallyFilter) => reads.tally(id, moment, filter)),
    crisisIdOfView: remembered((id: string) => reads.crisisIdOfView(id)),
    head: kept(() => reads.head()),
  };
}

function byClaim(decisions: readonly MadeDecision[]): ReadonlyMap<string, MadeDecision[]> {
  const named = new Map<string, MadeDecision[]>();
  for (const decision of decisions) {
    for (const id of decision.claimIds) {
      const known = named.get(id);
      if (known) known.push(decision);
      else named.set(id, [decision]);
    }
  }
  return named;
}

function counted<T>({ loader, budget }: { loader: BatchLoader<T>; budget: Budget }): ById<T> {
  const load = (id: string) => {
    budget.spend();
    return loader.load(id);
  };
  const loadMany = (ids: readonly string[]) => {
    budget.spend(ids.length);
    return loader.loadMany(ids);
  };
  return { load, loadMany };
}

const distinct = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.filter((id) => id !== undefined))];

function remembered<A extends unknown[], T>(read: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  return kept(read);
}

function kept<A extends unknown[], T>(read: (...args: A) => T): (...args: A) => T {
  let answers: Map<string, T> | null = null;
  return (...args) => {
    answers ??= new Map();
    const key = JSON.stringify(args);
    const known = answers.get(key);
    if (known) return known;
    const answer = read(...args);
    answers.set(key, answer);
    return answer;
  };
}
