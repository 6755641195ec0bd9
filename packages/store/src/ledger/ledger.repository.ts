import { type Database, insertInto } from "#engine";
import type { LateWrites } from "../engine/late-writes.ts";
import type { TurnMemo } from "../engine/turn-memo.ts";
import { inOrder } from "../paging/in-order.ts";
import { sha256 } from "./canonical-json.ts";
import { chained } from "./chain.ts";
import { rowsHash } from "./committed-rows.ts";
import { type LedgerStatements, ledgerStatements } from "./ledger.statements.ts";
import { ledgerEntries } from "./ledger.table.ts";
import {
  type DatedHead,
  type EntryFormat,
  type EntryNews,
  GENESIS_HASH,
  type LedgerEntry,
  type LedgerHead,
  type NewLedgerEntry,
} from "./ledger-entry.ts";
import { vouchedRowsReader } from "./vouched-rows.ts";
import type { WrittenRows } from "./written-rows.ts";

type Row = typeof ledgerEntries.$inferSelect;

/** A format nobody wrote stays as it is found, so that the entry's hash can't match. */
function toEntry({ actorKind, actorName, format, ...row }: Row): LedgerEntry {
  return { ...row, format: (format ?? 1) as EntryFormat, actor: { kind: actorKind, name: actorName } };
}

function toRow({ actor, ...entry }: LedgerEntry): Row {
  return { ...entry, actorKind: actor.kind, actorName: actor.name };
}

const newestOf = ([row]: readonly DatedHead[]): DatedHead =>
  row ?? { position: 0, hash: GENESIS_HASH, recordedAt: null };

/**
 * `turn`: where what was read in a turn is kept, if anywhere. `committedOnly`: nothing that it reads can be undone, and what was
 * read may be kept.
 */
type Reading = { db: Database; turn?: TurnMemo<LedgerHead> | undefined; committedOnly?: boolean | undefined };

/** Reads the entries of the record; pages run from the newest. */
export function ledgerReader({ db, turn, committedOnly = false }: Reading) {
  const statements = ledgerStatements(db);
  const rows = vouchedRowsReader(db);

  const grades = committedOnly ? gradesKept(statements) : (range: Range) => statements.graded.execute(range);

  const datedHead = async (): Promise<DatedHead> => newestOf(await statements.head.execute({}));

  function noted({ position, hash }: DatedHead): LedgerHead {
    const found = { position, hash };
    turn?.set(found);
    return found;
  }

  function readHead(): LedgerHead | Promise<LedgerHead> {
    const rows = statements.head.run({});
    return rows instanceof Promise ? rows.then((late) => noted(newestOf(late))) : noted(newestOf(rows));
  }

  return {
    rows,
    head: async (): Promise<LedgerHead> => readHead(),
    /** The head as it was read in this turn of the event loop, in which nothing else can have come in; at once where it can be. */
    headOfTurn: (): LedgerHead | Promise<LedgerHead> => turn?.get() ?? readHead(),
    /** The head as it was read in this turn; null where it was not read yet. */
    knownHead: (): LedgerHead | null => turn?.get() ?? null,
    datedHead,
    /** Up to `limit` entries older than position `before`, newest first. */
    async page(request: { crisisId: string | null; before: number; limit: number }): Promise<LedgerEntry[]> {
      const rows = await (request.crisisId === null ? statements.page : statements.crisisPage).execute(request);
      return rows.map(toEntry);
    },
    /** How many entries there are after one position and up to another, of a crisis (null: of all). */
    async total(range: { crisisId: string | null; after: number; upTo: number }): Promise<number> {
      const [row] = await (range.crisisId === null ? statements.total : statements.crisisTotal).execute(range);
      return row?.total ?? 0;
    },
    async countsByKind(): Promise<Record<string, number>> {
      const rows = await statements.countsByKind.execute({});
      return Object.fromEntries(rows.map(({ kind, entries }) => [kind, entries]));
    },
    /** Up to 1,000 entries newer than position `after`, oldest first. */
    async after(position: number): Promise<LedgerEntry[]> {
      const rows = await statements.after.execute({ after: position });
      return rows.map(toEntry);
    },
    /** What entries newer than position `after`, up to `upTo`, tell of a crisis or of the grade of a source, oldest first. */
    async news(range: { crisisId: string; after: number; upTo: number }): Promise<EntryNews[]> {
      const [own, graded] = [await statements.news.execute(range), await grades(range)];
      return graded.length === 0 ? own : [...own, ...graded].sort((a, b) => a.position - b.position);
    },
    async byIds(ids: readonly string[]): Promise<(LedgerEntry | null)[]> {
      const rows = await statements.byIds.execute({ ids: JSON.stringify(ids) });
      return inOrder({ ids, rows: rows.map(toEntry) });
    },
    /** Every entry about the subjects asked for, oldest first. */
    async bySubjectIds(ids: readonly string[]): Promise<LedgerEntry[]> {
      const rows = await statements.bySubjects.execute({ ids: JSON.stringify(ids) });
      return rows.map(toEntry);
    },
  };
}
export type LedgerReader = ReturnType<typeof ledgerReader>;

type Range = { after: number; upTo: number };

/** Grades of sources between positions. What came since is read once, whichever crises ask for it one after the other. */
function gradesKept({ graded }: LedgerStatements) {
  let known: Range & { entries: EntryNews[] } = { after: 0, upTo: 0, entries: [] };
  return async ({ after, upTo }: Range): Promise<EntryNews[]> => {
    const isWithin = known.after <= after && after <= known.upTo;
    const from = isWithin ? known : { after, upTo: after, entries: [] };
    const came = upTo > from.upTo ? await graded.execute({ after: from.upTo, upTo }) : [];
    const entries = [...from.entries, ...came];
    known = { after: from.after, upTo: Math.max(upTo, from.upTo), entries };
    return entries.filter(({ position }) => position > after && position <= upTo);
  };
}

/**
 * Appends entries, each chained to the one before it (R26). Only inside a write transaction, in which no other program
 * appends: the head is read once, and then known until something is undone.
 */
export function ledgerWriter({ db, written, late }: { db: Database; written: WrittenRows; late: LateWrites }) {
  const { datedHead: readHead, rows } = ledgerReader({ db });
  let known: { head: DatedHead; stretch: number } | null = null;

  async function datedHead(): Promise<DatedHead> {
    if (known?.stretch !== late.stretch()) known = { head: await readHead(), stretch: late.stretch() };
    return known.head;
  }

  /** The hash of what each entry vouches for: as written in this transaction, else as it stands in the database. */
  async function rowHashes(entries: readonly NewLedgerEntry[]): Promise<string[]> {
    const hashes = entries.map((entry) => {
      const fresh = written.of(entry);
      return fresh === null ? null : sha256(fresh);
    });
    const unwritten = entries.filter((_, index) => hashes[index] === null);
    const standing = unwritten.length > 0 ? await rows.kept(unwritten) : [];
    return hashes.map((hash) => hash ?? rowsHash(standing.shift() ?? {}));
  }

  const insert = insertInto({ db, table: ledgerEntries });
  return {
    datedHead,
    /** The rows that the entries tell of must stand already. Throws for a time before that of the entry before. */
    async append(entries: readonly NewLedgerEntry[]): Promise<LedgerHead> {
      let { recordedAt: latest, ...last } = await datedHead();
      const hashes = await rowHashes(entries);
      written.forget();
      const placed = entries.map((entry, index) => {
        if (latest !== null && entry.recordedAt < latest) throw new Error(`${entry.recordedAt} is before ${latest}`);
        const next = chained({ head: last, entry, rowsHash: hashes[index] ?? "" });
        last = { position: next.position, hash: next.hash };
        latest = next.recordedAt;
        return next;
      });
      known = null;
      await insert(placed.map(toRow));
      known = { head: { ...last, recordedAt: latest }, stretch: late.stretch() };
      return last;
    },
  };
}
export type LedgerWriter = ReturnType<typeof ledgerWriter>;
