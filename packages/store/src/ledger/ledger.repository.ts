import { type Database, insertInto } from "#engine";
import { inOrder } from "../paging/in-order.ts";
import { chained } from "./chain.ts";
import { ledgerStatements } from "./ledger.statements.ts";
import { ledgerEntries } from "./ledger.table.ts";
import { GENESIS_HASH, type LedgerEntry, type LedgerHead, type NewLedgerEntry } from "./ledger-entry.ts";

type Row = typeof ledgerEntries.$inferSelect;

function toEntry({ actorKind, actorName, ...row }: Row): LedgerEntry {
  return { ...row, actor: { kind: actorKind, name: actorName } };
}

function toRow({ actor, ...entry }: LedgerEntry): Row {
  return { ...entry, actorKind: actor.kind, actorName: actor.name };
}

/** Reads the entries of the record; pages run from the newest. */
export function ledgerReader(db: Database) {
  const statements = ledgerStatements(db);
  return {
    async head(): Promise<LedgerHead> {
      const [row] = await statements.head.execute({});
      return row ?? { position: 0, hash: GENESIS_HASH };
    },
    /** Up to `limit` entries older than position `before`, newest first. */
    async page(request: { crisisId: string | null; before: number; limit: number }): Promise<LedgerEntry[]> {
      const rows = await (request.crisisId === null ? statements.page : statements.crisisPage).execute(request);
      return rows.map(toEntry);
    },
    async total(crisisId: string | null): Promise<number> {
      const [row] = await (crisisId === null ? statements.total : statements.crisisTotal).execute({ crisisId });
      return row?.total ?? 0;
    },
    /** Up to 1,000 entries newer than position `after`, oldest first. */
    async after(position: number): Promise<LedgerEntry[]> {
      const rows = await statements.after.execute({ after: position });
      return rows.map(toEntry);
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
