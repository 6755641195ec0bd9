import type {
  CrisisScope,
  CrisisView,
  IncidentView,
  Moment,
  RecordedClaim,
  SourceRecord,
  TallyFilter,
  TallyView,
} from "@demarche/domain";
import type {
  Batch,
  Grading,
  IncidentPage,
  IncidentPageRequest,
  LedgerEntry,
  LedgerHead,
  MadeDecision,
  Reads,
  StoredDocument,
} from "@demarche/services";
import DataLoader from "dataloader";
import { type Budget, rowBudget } from "./row-budget.ts";

type ById<T> = { load(id: string): Promise<T>; loadMany(ids: readonly string[]): Promise<T[]> };

/** The store's batch readers, each id asked for at most once a request. */
export type Readers = {
  batches: ById<Batch | null>;
  documents: ById<StoredDocument | null>;
  claims: ById<RecordedClaim | null>;
  claimsOfDocument: ById<RecordedClaim[]>;
  sources: ById<SourceRecord | null>;
  crises: ById<CrisisScope | null>;
  entries: ById<LedgerEntry | null>;
  decisionsById: ById<MadeDecision | null>;
  decisions(crisisId: string): Promise<MadeDecision[]>;
  /** Those that name a claim, by its id. */
  decisionsByClaim(crisisId: string): Promise<ReadonlyMap<string, MadeDecision[]>>;
  gradings(sourceId: string): Promise<Grading[]>;
  view(crisisId: string, moment: Moment): Promise<CrisisView>;
  incident(id: string, of: { crisisId: string; moment: Moment }): Promise<IncidentView | null>;
  incidents(crisisId: string, moment: Moment, request: IncidentPageRequest): Promise<IncidentPage>;
  tally(crisisId: string, moment: Moment, filter: TallyFilter): Promise<TallyView>;
  crisisIdOfView(id: string): Promise<string | null>;
  head(): Promise<LedgerHead>;
};

/** `maxRows` bounds what one request may load by id, all batches together. */
export function createReaders({ reads, maxRows }: { reads: Reads; maxRows: number }): Readers {
  const budget = rowBudget(maxRows);
  const byId = <T>(batch: (ids: readonly string[]) => Promise<T[]>) => batched({ batch, budget });
  const views = remembered((crisisId: string, moment: Moment) => reads.view(crisisId, moment));
  const incidentsAt = kept((crisisId: string, moment: Moment) =>
    batched({ batch: (ids: readonly string[]) => reads.incidentsByIds(crisisId, moment, ids), budget }),
  );
  const tallies = remembered((crisisId: string, moment: Moment, filter: TallyFilter) =>
    reads.tally(crisisId, moment, filter),
  );
  const decisions = remembered((crisisId: string) => reads.decisions(crisisId));
  return {
    batches: byId((ids) => reads.batchesByIds(ids)),
    documents: byId((ids) => reads.documentsByIds(ids)),
    claims: byId((ids) => reads.claimsByIds(ids)),
    claimsOfDocument: byId((ids) => reads.claimsByDocumentIds(ids)),
    sources: byId((ids) => reads.sourcesByIds(ids)),
    crises: byId((ids) => reads.crisesByIds(ids)),
    entries: byId((ids) => reads.ledgerEntriesByIds(ids)),
    decisionsById: byId((ids) => reads.decisionsByIds(ids)),
    decisions,
    decisionsByClaim: remembered(async (crisisId: string) => byClaim(await decisions(crisisId))),
    gradings: remembered((sourceId: string) => reads.gradings(sourceId)),
    view: views,
    incident: (id, { crisisId, moment }) => incidentsAt(crisisId, moment).load(id),
    incidents: (crisisId, moment, request) => reads.incidents(crisisId, moment, request),
    tally: tallies,
    crisisIdOfView: remembered((id: string) => reads.crisisIdOfView(id)),
    head: remembered(() => reads.head()),
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

function batched<T>({ batch, budget }: { batch: (ids: readonly string[]) => Promise<T[]>; budget: Budget }): ById<T> {
  const loader = new DataLoader<string, T>(batch);
  const load = async (id: string) => {
    budget();
    return loader.load(id);
  };
  return { load, loadMany: (ids) => Promise.all(ids.map(load)) };
}

function remembered<A extends unknown[], T>(read: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  return kept(read);
}

function kept<A extends unknown[], T>(read: (...args: A) => T): (...args: A) => T {
  const answers = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = answers.get(key);
    if (known) return known;
    const answer = read(...args);
    answers.set(key, answer);
    return answer;
  };
}
