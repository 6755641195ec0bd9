import { and, asc, count, eq, getTableColumns, gt, type SQL, sql } from "drizzle-orm";
import { type Database, isOneOf, prepared } from "#engine";
import { ledgerEntries } from "../ledger/ledger.table.ts";
import { batches, batchItems, batchSteps } from "./batches.table.ts";

// Written out: drizzle leaves the table out of columns selected from one table, and both have an id.
const ofSteps = (what: string, condition: string) =>
  sql.raw(`(select ${what} from batch_steps where batch_steps.batch_id = batches.id and ${condition})`) as SQL<number>;
const entry = sql.raw("(select min(position) from ledger_entries where subject_id = batches.id)") as SQL<number>;

/** Items all settled, or the whole cancelled. */
const ended = sql`exists (select 1 from ${batchSteps} where ${batchSteps.batchId} = ${batches.id} and ${batchSteps.number} = 0)
  or (select count(*) from ${batchSteps} where ${batchSteps.batchId} = ${batches.id}) >= ${batches.items}`;

const settled = sql`exists (select 1 from ${batchSteps}
  where ${batchSteps.batchId} = ${batchItems.batchId} and ${batchSteps.number} in (0, ${batchItems.number}))`;

/** The questions asked of batches, each compiled once for a connection. */
export function batchStatements(db: Database) {
  const ofBatch = eq(batchSteps.batchId, sql.placeholder("batchId"));
  const limit = sql.placeholder("limit");
  const byIds = prepared(
    "batches_by_ids",
    db
      .select({
        ...getTableColumns(batches),
        takenIn: ofSteps("count(*)", "outcome = 'TAKEN_IN'"),
        refused: ofSteps("count(*)", "outcome = 'REFUSED'"),
        cancelled: ofSteps("count(*)", "number = 0"),
        claims: ofSteps("coalesce(sum(claims), 0)", "true"),
        submittedAt: entry,
      })
      .from(batches)
      .where(isOneOf(batches.id, "ids")),
  );
  const open = prepared(
    "batches_open",
    db.select({ id: batches.id }).from(batches).where(sql`not (${ended})`).orderBy(asc(batches.id)),
  );
  const waiting = prepared(
    "batch_items_waiting",
    db
      .select({ number: batchItems.number })
      .from(batchItems)
      .where(and(eq(batchItems.batchId, sql.placeholder("batchId")), sql`not ${settled}`))
      .orderBy(asc(batchItems.number)),
  );
  const item = prepared(
    "batch_item",
    db
      .select({ input: batchItems.input })
      .from(batchItems)
      .where(and(eq(batchItems.batchId, sql.placeholder("batchId")), eq(batchItems.number, sql.placeholder("number")))),
  );
  const stepColumns = getTableColumns(batchSteps);
  const step = prepared(
    "batch_step",
    db
      .select(stepColumns)
      .from(batchSteps)
      .where(and(ofBatch, eq(batchSteps.number, sql.placeholder("number")))),
  );
  const page = prepared(
    "batch_steps_page",
    db
      .select(stepColumns)
      .from(batchSteps)
      .where(and(ofBatch, gt(batchSteps.number, sql.placeholder("after"))))
      .orderBy(asc(batchSteps.number))
      .limit(limit),
  );
  const total = prepared(
    "batch_steps_total",
    db
      .select({ total: count() })
      .from(batchSteps)
      .where(and(ofBatch, gt(batchSteps.number, sql`0`))),
  );
  const since = prepared(
    "batch_steps_since",
    db
      .select({ ...stepColumns, position: ledgerEntries.position })
      .from(batchSteps)
      .innerJoin(ledgerEntries, eq(ledgerEntries.subjectId, batchSteps.id))
      .where(and(ofBatch, gt(ledgerEntries.position, sql.placeholder("after"))))
      .orderBy(asc(ledgerEntries.position))
      .limit(limit),
  );
  const forget = prepared("batch_items_forget", db.delete(batchItems).where(settled));
  return { byIds, open, waiting, item, step, page, total, since, forget };
}
