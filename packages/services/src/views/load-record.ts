import { isDeepStrictEqual } from "node:util";
import { type CrisisRecord, type Decision, type SourceRecord, VIEWED_RULINGS } from "@demarche/domain";
import type { EntryNews, Readers, Store } from "@demarche/store";
import type { LedgerHead } from "../contract.ts";
import { verifier } from "./evidence-lost.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";

/** One crisis's record as it stands at a head; `revision` is the position of the last entry that changed it. */
export type LoadedRecord = { head: LedgerHead; revision: number; record: CrisisRecord; axis: TimeAxis };

/** Past this many new entries the record is read whole rather than brought up to date. */
export const MOST_NEWS = 20_000;

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

export async function readRecord({ readers, crisisId }: { readers: Readers; crisisId: string }): Promise<CrisisRecord> {
  const [crisis] = await readers.crises.byIds([crisisId]);
  if (!crisis) throw new Error(`There is no crisis ${crisisId}`);
  const check = await textChecker({ readers, crisisId });
  return {
    crisis,
    sources: await readers.sources.byCrisisId(crisisId),
    documents: await readers.documents.recordsByCrisisId(crisisId),
    claims: await check(await readers.claims.takenInByCrisisId(crisisId)),
    decisions: await viewedDecisions({ readers, crisisId }),
  };
}

/** The decisions on a crisis that its views depend on: remarks, of which there may be many, are left out. */
export function viewedDecisions({ readers, crisisId }: { readers: Readers; crisisId: string }): Promise<Decision[]> {
  return readers.decisions.byKinds({ crisisIds: [crisisId], kinds: VIEWED_RULINGS });
}

/** Holds claims of a crisis against its texts as they are stored (R7). */
export async function textChecker({ readers, crisisId }: { readers: Readers; crisisId: string }) {
  const taken = await readers.documents.redactionsByCrisisId(crisisId);
  const { storedText } = readers.documents;
  return verifier({ storedText, tombstones: new Map(taken.map((redaction) => [redaction.documentId, redaction])) });
}

type News = { readers: Readers; known: LoadedRecord; head: LedgerHead };

/** Null where the news can't be added to what is known: too much of it, or of a kind that changes what is there. */
async function bringUpToDate({ readers, known, head }: News): Promise<LoadedRecord | null> {
  const { crisis } = known.record;
  const from = known.head.position;
  if (head.position - from > MOST_NEWS) return null;
  const news = await newsSince({ readers, crisisId: crisis.id, from, to: head.position, known: known.record.sources });
  if (news === null) return null;
  if (news === "NONE") return { ...known, head };
  const graded = !isDeepStrictEqual(news.sources, known.record.sources);
  if (!graded && !news.isOwn) return { ...known, head };
  const record = {
    crisis,
    sources: news.sources,
    documents: merged(known.record.documents, news.documents),
    claims: merged(known.record.claims, news.claims),
    decisions: merged(known.record.decisions, news.decisions),
  };
  return loaded({ head, revision: head.position, record });
}

/** What entries added to a crisis; `sources` are all that it has now. `isOwn`: an entry is of this crisis itself. */
export type RecordNews = Omit<CrisisRecord, "crisis"> & { isOwn: boolean };

/**
 * What the entries after one position and up to another add to a crisis that is known with these sources. NONE: nothing
 * that concerns it. Null: something of a kind that changes what is there.
 */
export async function newsSince(range: {
  readers: Readers;
  crisisId: string;
  from: number;
  to: number;
  known: readonly SourceRecord[];
}): Promise<RecordNews | "NONE" | null> {
  const { readers, crisisId, from, to, known } = range;
  const entries = await readers.ledger.news({ crisisId, after: from, upTo: to });
  if (entries.length === 0) return "NONE";
  if (entries.some(({ kind }) => !ADDS.has(kind))) return null;
  const documents = await newDocuments({ readers, entries });
  const made = await newDecisions({ readers, entries });
  const remarks = new Set(made.filter(isRemark).map(({ id }) => id));
  if (remarks.size === entries.length) return "NONE";
  const decisions = made.filter(({ id }) => !remarks.has(id));
  const isSame = entries.every(({ kind }) => KEEPS_SOURCES.has(kind)) && namesOnly({ known, documents });
  return {
    isOwn: entries.some((entry) => entry.crisisId === crisisId && !remarks.has(entry.subjectId)),
    sources: isSame ? [...known] : await sourcesOf({ readers, known, documents, decisions }),
    documents,
    claims: await newClaims({ readers, entries }),
    decisions,
  };
}

/** Sources that are known, with those of documents and those that decisions gave documents, as they are now. */
export async function sourcesOf(
  input: Pick<CrisisRecord, "documents" | "decisions"> & { readers: Readers; known: readonly SourceRecord[] },
): Promise<SourceRecord[]> {
  const { readers, known, documents, decisions } = input;
  const set = decisions.flatMap(({ ruling }) => (ruling.kind === "SET_DOCUMENT" && ruling.setting.sourceId) || []);
  const named = [...known.map(({ id }) => id), ...documents.map(({ sourceId }) => sourceId), ...set];
  const found = await readers.sources.byIds([...new Set(named)].sort());
  return found.filter((source) => source !== null);
}

const ADDS: ReadonlySet<string> = new Set([
  "source.added",
  "source.graded",
  "document.ingested",
  "claim.recorded",
  "decision.made",
]);

/** What leaves a source as it is; which of them a crisis has may change by its documents. */
const KEEPS_SOURCES: ReadonlySet<string> = new Set(["source.added", "document.ingested", "claim.recorded"]);

function namesOnly({ known, documents }: Pick<CrisisRecord, "documents"> & { known: readonly SourceRecord[] }) {
  const ids = new Set(known.map(({ id }) => id));
  return documents.every(({ sourceId }) => ids.has(sourceId));
}

function merged<T extends { id: string }>(known: readonly T[], added: readonly T[]): T[] {
  return [...known, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const isRemark = ({ ruling }: Decision): boolean => !VIEWED_RULINGS.includes(ruling.kind);

type Recorded = { readers: Readers; entries: readonly EntryNews[] };

function subjects({ entries, kind }: { entries: readonly EntryNews[]; kind: string }): string[] {
  return entries.filter((entry) => entry.kind === kind).map(({ subjectId }) => subjectId);
}

async function newDocuments({ readers, entries }: Recorded) {
  const found = await readers.documents.recordsByIds(subjects({ entries, kind: "document.ingested" }));
  return found.filter((document) => document !== null);
}

async function newClaims({ readers, entries }: Recorded) {
  const found = await readers.claims.takenInByIds(subjects({ entries, kind: "claim.recorded" }));
  const claims = found.filter((claim) => claim !== null);
  const { storedText } = readers.documents;
  return verifier({ storedText, tombstones: new Map() })(claims);
}

async function newDecisions({ readers, entries }: Recorded) {
  const found = await readers.decisions.byIds(subjects({ entries, kind: "decision.made" }));
  return found.filter((decision) => decision !== null);
}
