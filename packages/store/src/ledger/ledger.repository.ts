import { asc, count, desc, eq, getTableColumns, gt, sql } from "drizzle-orm";
import { type Database, insertInto, isOneOf, prepared } from "#engine";
import { inOrder } from "../paging/in-order.ts";
import { chained } from "./chain.ts";
import { ledgerEntries } from "./ledger.table.ts";
import { GENESIS_HASH, type LedgerEntry, type LedgerHead, type NewLedgerEntry } from "./ledger-entry.ts";

type Row = typeof ledgerEntries.$inferSelect;

function toEntry({ actorKind, actorName, ...row }: Row): LedgerEntry {
  return { ...row, actor: { kind: actorKind, name: actorName } };
}

function toRow({ actor, ...entry }: LedgerEntry): Row {
  return { ...entry, actorKind: actor.kind, actorName: actor.name };
}

const OLDEST_FIRST = 1000;

/** Reads the entries of the record; pages run from the newest. */
export function ledgerReader(db: Database) {
  const before = sql`${ledgerEntries.position} < ${sql.placeholder("before")}`;
  const ofCrisis = eq(ledgerEntries.crisisId, sql.placeholder("crisisId"));
  const columns = getTableColumns(ledgerEntries);
  const newest = () => db.select(columns).from(ledgerEntries).$dynamic();
  const head = prepared(
    "ledger_head",
    db
      .select({ position: ledgerEntries.position, hash: ledgerEntries.hash })
      .from(ledgerEntries)
      .orderBy(desc(ledgerEntries.position))
      .limit(1),
  );
  const page = prepared(
    "ledger_page",
    newest().where(before).orderBy(desc(ledgerEntries.position)).limit(sql.placeholder("limit")),
  );
  const crisisPage = prepared(
    "ledger_crisis_page",
    newest()
      .where(sql`${ofCrisis} and ${before}`)
      .orderBy(desc(ledgerEntries.position))
      .limit(sql.placeholder("limit")),
  );
  const total = prepared("ledger_total", db.select({ total: count() }).from(ledgerEntries));
  const crisisTotal = prepared(
    "ledger_crisis_total",
    db.select({ total: count() }).from(ledgerEntries).where(ofCrisis),
  );
  const after = prepared(
    "ledger_after",
    newest()
      .where(gt(ledgerEntries.position, sql.placeholder("after")))
      .orderBy(asc(ledgerEntries.position))
      .limit(OLDEST_FIRST),
  );
  const byIds = prepared("ledger_by_ids", newest().where(isOneOf(ledgerEntries.id, "ids")));
  const bySubjects = prepared(
    "ledger_by_subjects",
    newest().where(isOneOf(ledgerEntries.subjectId, "ids")).orderBy(asc(ledgerEntries.position)),
  );

  return {
    async head(): Promise<LedgerHead> {
      const [row] = await head.execute({});
      return row ?? { position: 0, hash: GENESIS_HASH };
    },
    /** Up to `limit` entries older than position `before`, newest first. */
    async page(request: { crisisId: string | null; before: number; limit: number }): Promise<LedgerEntry[]> {
      const rows = await (request.crisisId === null ? page : crisisPage).execute(request);
      return rows.map(toEntry);
    },
    async total(crisisId: string | null): Promise<number> {
      const [row] = await (crisisId === null ? total : crisisTotal).execute({ crisisId });
      return row?.total ?? 0;
    },
    /** Up to 1,000 entries newer than position `after`, oldest first. */
    async after(position: number): Promise<LedgerEntry[]> {
      const rows = await after.execute({ after: position });
      return rows.map(toEntry);
    },
    async byIds(ids: readonly string[]): Promise<(LedgerEntry | null)[]> {
      const rows = await byIds.execute({ ids: JSON.stringify(ids) });
      return inOrder({ ids, rows: rows.map(toEntry) });
    },
    /** Every entry about the subjects asked for, oldest first. */
    async bySubjectIds(ids: readonly string[]): Promise<LedgerEntry[]> {
      const rows = await bySubjects.execute({ ids: JSON.stringify(ids) });
      return rows.map(toEntry);
    },
  };
}
export type LedgerReader = ReturnType<typeof ledgerReader>;

/** Appends entries, each chained to the one before it (R26). Only inside a write transaction. */
export function ledgerWriter(db: Database) {
  const { head } = ledgerReader(db);
  const insert = insertInto({ db, table: ledgerEntries, name: "ledger_append" });
  return {
    async append(entries: readonly NewLedgerEntry[]): Promise<LedgerHead> {
      let last = await head();
      for (const entry of entries) {
        const placed = chained({ head: last, entry });
        await insert(toRow(placed));
        last = { position: placed.position, hash: placed.hash };
      }
      return last;
    },
  };
}
export type LedgerWriter = ReturnType<typeof ledgerWriter>;
