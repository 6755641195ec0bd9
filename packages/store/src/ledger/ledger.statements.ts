import { asc, count, desc, eq, getTableColumns, gt, sql } from "drizzle-orm";
import { type Database, isOneOf, prepared } from "#engine";
import { ledgerEntries } from "./ledger.table.ts";

const OLDEST_FIRST = 1000;

/** The questions asked of the ledger, each compiled once for a connection. */
export function ledgerStatements(db: Database) {
  const before = sql`${ledgerEntries.position} < ${sql.placeholder("before")}`;
  const ofCrisis = eq(ledgerEntries.crisisId, sql.placeholder("crisisId"));
  const columns = getTableColumns(ledgerEntries);
  const newest = () => db.select(columns).from(ledgerEntries).$dynamic();
  const head = prepared(
    "ledger_head",
    db
      .select({ position: ledgerEntries.position, hash: ledgerEntries.hash, recordedAt: ledgerEntries.recordedAt })
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
  const between = sql`${ledgerEntries.position} > ${sql.placeholder("after")} and ${ledgerEntries.position} <= ${sql.placeholder("upTo")}`;
  const total = prepared("ledger_total", db.select({ total: count() }).from(ledgerEntries).where(between));
  const crisisTotal = prepared(
    "ledger_crisis_total",
    db.select({ total: count() }).from(ledgerEntries).where(sql`${ofCrisis} and ${between}`),
  );
  const countsByKind = prepared(
    "ledger_counts_by_kind",
    db.select({ kind: ledgerEntries.kind, entries: count() }).from(ledgerEntries).groupBy(ledgerEntries.kind),
  );
  const after = prepared(
    "ledger_after",
    newest()
      .where(gt(ledgerEntries.position, sql.placeholder("after")))
      .orderBy(asc(ledgerEntries.position))
      .limit(OLDEST_FIRST),
  );
  const told = () =>
    db
      .select({
        position: ledgerEntries.position,
        kind: ledgerEntries.kind,
        subjectId: ledgerEntries.subjectId,
        crisisId: ledgerEntries.crisisId,
      })
      .from(ledgerEntries)
      .$dynamic();
  const isGrade = sql`${ledgerEntries.kind} = 'source.graded'`;
  const news = prepared(
    "ledger_news",
    told().where(sql`${ofCrisis} and ${between} and not ${isGrade}`).orderBy(asc(ledgerEntries.position)),
  );
  const graded = prepared(
    "ledger_grades",
    told().where(sql`${between} and ${isGrade}`).orderBy(asc(ledgerEntries.position)),
  );
  const byIds = prepared("ledger_by_ids", newest().where(isOneOf(ledgerEntries.id, "ids")));
  const bySubjects = prepared(
    "ledger_by_subjects",
    newest().where(isOneOf(ledgerEntries.subjectId, "ids")).orderBy(asc(ledgerEntries.position)),
  );

  return { head, page, crisisPage, total, crisisTotal, countsByKind, after, news, graded, byIds, bySubjects };
}
export type LedgerStatements = ReturnType<typeof ledgerStatements>;
