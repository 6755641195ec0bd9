import { isDeepStrictEqual } from "node:util";
import type { CrisisRecord } from "@demarche/domain";
import type { LedgerEntry, Readers, Store } from "@demarche/store";
import type { LedgerHead } from "../contract.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";

/** One crisis's record as it stands at a head; `revision` is the position of the last entry that changed it. */
export type LoadedRecord = { head: LedgerHead; revision: number; record: CrisisRecord; axis: TimeAxis };

/** Past this many new entries the record is read whole rather than brought up to date. */
const MOST_NEWS = 1000;

/**
 * Reads a crisis's record from one state of the store; what was read at an earlier head is only brought up to date.
 * Throws where there is no such crisis.
 */
export function loadRecord(options: { store: Store; crisisId: string; known?: LoadedRecord }): Promise<LoadedRecord> {
  const { store, crisisId, known } = options;
  return store.snapshot((readers) => recordOf({ readers, crisisId, ...(known ? { known } : {}) }));
}

/** As `loadRecord`, by the readers of one state: a snapshot's, or those of the transaction under way. */
export async function recordOf(options: {
  readers: Readers;
  crisisId: string;
  known?: LoadedRecord;
}): Promise<LoadedRecord> {
  const { readers, crisisId, known } = options;
  const head = await readers.ledger.head();
  const updated = known ? await bringUpToDate({ readers, known, head }) : null;
  return updated ?? loaded({ head, revision: head.position, record: await readRecord({ readers, crisisId }) });
}

function loaded(options: Omit<LoadedRecord, "axis">): LoadedRecord {
  return { ...options, axis: timeAxis(options.record) };
}

async function readRecord({ readers, crisisId }: { readers: Readers; crisisId: string }): Promise<CrisisRecord> {
  const [crisis] = await readers.crises.byIds([crisisId]);
  if (!crisis) throw new Error(`There is no crisis ${crisisId}`);
  return {
    crisis,
    sources: await readers.sources.byCrisisId(crisisId),
    documents: await readers.documents.recordsByCrisisId(crisisId),
    claims: await readers.claims.takenInByCrisisId(crisisId),
    decisions: await readers.decisions.byCrisisId(crisisId),
  };
}

type News = { readers: Readers; known: LoadedRecord; head: LedgerHead };

/** Null where the news can't be added to what is known: too much of it, or of a kind that changes what is there. */
async function bringUpToDate({ readers, known, head }: News): Promise<LoadedRecord | null> {
  if (head.position - known.head.position > MOST_NEWS) return null;
  const { crisis } = known.record;
  const entries = await readers.ledger.after(known.head.position);
  const relevant = entries.filter((entry) => entry.crisisId === crisis.id || entry.kind === "source.graded");
  if (relevant.length === 0) return { ...known, head };
  if (relevant.some(({ kind }) => !ADDS.has(kind))) return null;
  const sources = await readers.sources.byCrisisId(crisis.id);
  const graded = !isDeepStrictEqual(sources, known.record.sources);
  const record = {
    crisis,
    sources,
    documents: merged(known.record.documents, await newDocuments({ readers, entries: relevant })),
    claims: merged(known.record.claims, await newClaims({ readers, entries: relevant })),
    decisions: merged(known.record.decisions, await newDecisions({ readers, entries: relevant })),
  };
  const changed = graded || relevant.some((entry) => entry.crisisId === crisis.id);
  return changed ? loaded({ head, revision: head.position, record }) : { ...known, head };
}

const ADDS: ReadonlySet<string> = new Set([
  "source.added",
  "source.graded",
  "document.ingested",
  "claim.recorded",
  "decision.made",
]);

function merged<T extends { id: string }>(known: readonly T[], added: readonly T[]): T[] {
  return [...known, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Recorded = { readers: Readers; entries: readonly LedgerEntry[] };

function subjects({ entries, kind }: { entries: readonly LedgerEntry[]; kind: string }): string[] {
  return entries.filter((entry) => entry.kind === kind).map(({ subjectId }) => subjectId);
}

async function newDocuments({ readers, entries }: Recorded) {
  const found = await readers.documents.recordsByIds(subjects({ entries, kind: "document.ingested" }));
  return found.filter((document) => document !== null);
}

async function newClaims({ readers, entries }: Recorded) {
  const found = await readers.claims.takenInByIds(subjects({ entries, kind: "claim.recorded" }));
  return found.filter((claim) => claim !== null);
}

async function newDecisions({ readers, entries }: Recorded) {
  const found = await readers.decisions.byIds(subjects({ entries, kind: "decision.made" }));
  return found.filter((decision) => decision !== null);
}
