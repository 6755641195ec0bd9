import type { Moment } from "@demarche/domain";
import type { FetchPage } from "@demarche/intake";
import { createIds, type Store, type WallClock } from "@demarche/store";
import { batchRunner } from "./batches/batch-runner.ts";
import { cancelBatch } from "./batches/cancel-batch.ts";
import { ingestBatch } from "./batches/ingest-batch.ts";
import { readBatches } from "./batches/read-batches.ts";
import { type Calls, calls } from "./calls.ts";
import { changesBetween } from "./changes/changes-between.ts";
import { takeCheckpoint } from "./checkpoints/take-checkpoint.ts";
import type { LedgerEntry, Reads, Services } from "./contract.ts";
import { createCrisis } from "./crises/create-crisis.ts";
import { readCrises } from "./crises/read-crises.ts";
import { decide } from "./decisions/decide.ts";
import { readDecisions } from "./decisions/read-decisions.ts";
import { withSettings } from "./decisions/read-documents.ts";
import { ingestDocument } from "./documents/ingest-document.ts";
import { ingestUrl } from "./documents/ingest-url.ts";
import { redactDocument } from "./documents/redact-document.ts";
import type { Committed, Environment, Reader, Rules } from "./environment.ts";
import { exportRecord } from "./export/export-record.ts";
import { crisisHeads } from "./reads/crisis-heads.ts";
import { keptRows } from "./reads/kept-rows.ts";
import { readLists } from "./reads/read-lists.ts";
import { underHead } from "./reads/under-head.ts";
import { monotonicClock } from "./recording/monotonic-clock.ts";
import { writeGate } from "./recording/write-gate.ts";
import { LEDGER_RULES } from "./rules.ts";
import { searchHits } from "./search/search-hits.ts";
import { gradeSource } from "./sources/grade-source.ts";
import { readGradings } from "./sources/read-gradings.ts";
import { verifyRecord } from "./verification/verify-record.ts";
import { crisisOfView } from "./views/crisis-of-view.ts";
import { type CrisisViews, crisisViews } from "./views/crisis-views.ts";
import type { Shelf } from "./views/shelved-lines.ts";

/**
 * `store` and `reader` do the work of their layers; `clock` tells the time; `random` gives the bytes of ids. `rules` are
 * the domain's, and bytes the machine's, unless a test says otherwise.
 */
export type ServicesOptions = {
  store: Store;
  reader: Reader;
  clock: WallClock;
  rules?: Rules;
  random?: (size: number) => Uint8Array;
  /** Fetches the pages of `ingestUrl`; null, the default: none are. */
  fetchPage?: FetchPage | null;
  /** Keeps what was derived of moments past from one run to the next; null, the default: it is derived anew. */
  shelf?: Shelf | null;
};

/** Builds the verbs and the reads over one store, which `close` closes too. */
export function createServices(options: ServicesOptions): Services {
  const { store, reader, clock, rules = LEDGER_RULES, random, fetchPage = null, shelf = null } = options;
  const listeners = new Set<(change: Committed) => void>();
  const committed = (change: Committed) => {
    for (const listener of listeners) listener(change);
  };
  const recordClock = monotonicClock(clock);
  const ids = createIds({ clock: recordClock, ...(random ? { random } : {}) });
  const [gate, asked] = [writeGate(), calls()];
  const environment: Environment = { store, reader, clock: recordClock, fetchPage, gate, asked, ids, committed };
  const ending = new AbortController();
  const views = crisisViews({ store, rules, shelf, asked, ending: ending.signal });
  const runner = batchRunner(environment);
  return {
    writes: {
      createCrisis: (ctx, input) => createCrisis({ environment, ctx, input }),
      ingestDocument: (ctx, input) => ingestDocument({ environment, ctx, input }),
      ingestUrl: (ctx, input) => ingestUrl({ environment, ctx, input }),
      async ingestBatch(ctx, input) {
        const result = await ingestBatch({ environment, ctx, input });
        if (result.ok && !result.value.repeated) await runner.add(result.value.batchId);
        return result;
      },
      cancelBatch: (ctx, input) => cancelBatch({ environment, ctx, input }),
      redactDocument: (ctx, input) => redactDocument({ environment, ctx, input }),
      gradeSource: (ctx, input) => gradeSource({ environment, ctx, input }),
      decide: (ctx, input) => decide({ environment, views, ctx, input }),
    },
    reads: createReads({ store, clock, views, asked }),
    verify: (witnesses, told) => verifyRecord({ store, witnesses, told }),
    checkpoint: ({ privateKey, previous }) => takeCheckpoint({ store, clock, privateKey, previous }),
    exportRecord: (take) => exportRecord({ store, clock, take }),
    runBatches: (run) => runner.start(run),
    storage: () => ({ readOnly: environment.gate.isReadOnly() }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      ending.abort();
      await runner.stop();
      await store.close();
    },
  };
}

type ReadsOptions = Pick<ServicesOptions, "store" | "clock"> & { views: CrisisViews; asked: Calls };

function createReads({ store, clock, views, asked }: ReadsOptions): Reads {
  const { read } = store;
  const { record: _, viewOf: __, present: ___, view, ...parts } = views;
  const head = () => {
    asked.note();
    return read.ledger.headOfTurn();
  };
  const crises = readCrises(store);
  const entriesUnderHead = underHead<LedgerEntry[]>(head);
  const entriesAfter = async (position: number) => entriesUnderHead(`${position}`, () => read.ledger.after(position));
  const rows = keptRows({
    read,
    rows: {
      documentsByIds: async (ids) => withSettings({ read, documents: await read.documents.byIds(ids) }),
      claimsByIds: (ids) => read.claims.byIds(ids),
      sourcesByIds: (ids) => read.sources.byIds(ids),
    },
  });
  const now = (): Moment => ({ asOf: `${clock.now().toISOString().slice(0, 10)}T23:59:59.999Z`, clock: "PUBLISHED" });
  return {
    ...readBatches(store),
    ...readLists({ read, rows }),
    ...crises,
    crisisHead: crisisHeads({ head, entriesAfter, crisisBySlug: crises.crisisBySlug }),
    ...readDecisions(store),
    gradings: (sourceId) => readGradings({ read, sourceId }),
    head,
    ...parts,
    view,
    crisisIdOfView: crisisOfView({ store, views, now }),
    ...rows,
    claimIdsOfEffect: (request) => read.claims.idsOfEffect(request),
    claimsByDocumentIds: (ids) => read.claims.byDocumentIds(ids),
    entriesAfter,
    ledgerEntriesByIds: (ids) => read.ledger.byIds(ids),
    search: (query, crisisId, request) => searchHits({ read, query, crisisId, request }),
    changes: (crisisId, since, until, clock) => changesBetween({ read, views, crisisId, since, until, clock }),
  };
}
