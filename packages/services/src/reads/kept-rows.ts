import { getHeapStatistics } from "node:v8";
import type { Claim, RecordedClaim, Ruling, SourceRecord } from "@demarche/domain";
import type { LedgerEntry, Readers } from "@demarche/store";
import { LRUCache } from "lru-cache";
import type { Reads, StoredDocument } from "../contract.ts";
import { claimIdsOf } from "../decisions/ruling-words.ts";

type Rows = Pick<Reads, "claimsByIds" | "documentsByIds" | "sourcesByIds">;
type KeptRows = Rows & Pick<Reads, "atHand">;
type Named = { id: string };
type ById<T> = (ids: readonly string[]) => Promise<(T | null)[]>;

/** Bytes of what is kept, roughly, of those that this process may use; a claim is about a thousand. */
const SHARES = { claims: 0.02, documents: 0.02, sources: 0.001 };
const OVERHEAD = 500;
/** Beyond so many new entries everything is read anew. */
const MOST_NEWS = 2_000;

/**
 * Keeps rows that were read, parsed, by their ids: what is recorded is not changed but by later entries, and before each
 * read the entries that came since tell which rows those are. So a row is as it stands at the head, whoever wrote it.
 */
export function keptRows({ read, rows }: { read: Readers; rows: Rows }): KeptRows {
  const claims = keptOf<RecordedClaim>({ share: SHARES.claims, sizeOf: ({ claim }) => 2 * wordsIn(claim) });
  const documents = keptOf<StoredDocument>({ share: SHARES.documents, sizeOf: ({ text }) => text.length });
  const sources = keptOf<SourceRecord>({ share: SHARES.sources, sizeOf: ({ grades }) => OVERHEAD * grades.length });
  let seen: number | null = null;

  /** Forgets what new entries may have changed; gives the position up to which that is done. */
  async function caughtUp(): Promise<number> {
    const { position } = await read.ledger.headOfTurn();
    const from = seen;
    if (position === from) return position;
    const isNear = from !== null && position > from && position - from <= MOST_NEWS;
    for (const change of isNear ? await changesAfter({ read, position: from }) : ["ALL" as const]) forget(change);
    seen = position;
    return position;
  }

  function forget(change: Change): void {
    if (change === "ALL" || change === "SOURCES") sources.clear();
    if (change === "ALL") {
      claims.clear();
      documents.clear();
    } else if (change !== "SOURCES") {
      for (const id of change.claims) claims.delete(id);
      for (const id of change.documents) documents.delete(id);
    }
  }

  /** What is read while another entry is taken note of may be older than that entry, and is not kept. */
  function reading<T extends Named>({ kept, batch }: { kept: Kept<T>; batch: ById<T> }): ById<T> {
    return async (ids) => {
      const at = await caughtUp();
      const found = ids.map((id) => kept.get(id) ?? null);
      const missing = ids.filter((_, index) => found[index] === null);
      if (missing.length === 0) return found;
      const fresh = await batch(missing);
      if (seen === at) for (const row of fresh) if (row) kept.set(row.id, row);
      let next = 0;
      return found.map((row) => row ?? fresh[next++] ?? null);
    };
  }

  const atHand =
    <T extends Named>(kept: Kept<T>) =>
    (id: string): T | undefined =>
      seen !== null && read.ledger.knownHead()?.position === seen ? kept.get(id) : undefined;

  return {
    atHand: { claim: atHand(claims), document: atHand(documents), source: atHand(sources) },
    claimsByIds: reading({ kept: claims, batch: rows.claimsByIds }),
    documentsByIds: reading({ kept: documents, batch: rows.documentsByIds }),
    sourcesByIds: reading({ kept: sources, batch: rows.sourcesByIds }),
  };
}

type Kept<T extends Named> = LRUCache<string, T>;

function keptOf<T extends Named>({ share, sizeOf }: { share: number; sizeOf: (row: T) => number }): Kept<T> {
  const most = Math.floor(share * getHeapStatistics().heap_size_limit);
  return new LRUCache<string, T>({ maxSize: most, sizeCalculation: (row) => 2 * OVERHEAD + sizeOf(row) });
}

const wordsIn = ({ evidence }: Claim): number => evidence.reduce((sum, { exact }) => sum + exact.length, 0);

type Change = "ALL" | "SOURCES" | { claims: readonly string[]; documents: readonly string[] };

/** Kinds that change no row that was there. */
const ADDS: ReadonlySet<string> = new Set([
  "crisis.created",
  "source.added",
  "document.ingested",
  "claim.recorded",
  "batch.submitted",
  "batch.advanced",
  "batch.cancelled",
]);

/** What the entries after a position may have changed. */
async function changesAfter({ read, position }: { read: Readers; position: number }): Promise<Change[]> {
  const entries: LedgerEntry[] = [];
  for (let page = await read.ledger.after(position); page.length > 0; ) {
    entries.push(...page);
    page = await read.ledger.after(page.at(-1)?.position ?? position);
  }
  const decided = entries.filter(({ kind }) => kind === "decision.made").map(({ subjectId }) => subjectId);
  const decisions = decided.length === 0 ? [] : await read.decisions.byIds(decided);
  const rest = entries.filter(({ kind }) => kind !== "decision.made" && !ADDS.has(kind));
  return [
    ...rest.map(({ kind }): Change => (kind === "source.graded" ? "SOURCES" : "ALL")),
    ...decisions.map((decision) => (decision ? changedBy(decision.ruling) : "ALL")),
  ];
}

const NOTHING: Change = { claims: [], documents: [] };

/** What a ruling changes of the rows themselves; what it changes of views is none of theirs. */
function changedBy(ruling: Ruling): Change {
  if (ruling.kind === "COMMENT_ON_CLAIM" || ruling.kind === "SET_CRISIS") return NOTHING;
  if (ruling.kind === "WITHDRAW") return "ALL";
  const documents = "documentId" in ruling ? [ruling.documentId] : [];
  const corrections = ruling.kind === "CORRECT_CLAIM" ? [ruling.correctionId] : [];
  return { claims: [...claimIdsOf(ruling), ...corrections], documents };
}
