import type { Decision, RulingKind } from "@demarche/domain";
import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, insertInto, isOneOf, prepared } from "#engine";
import { canonicalJson } from "../ledger/canonical-json.ts";
import { inOrder } from "../paging/in-order.ts";
import { decisions } from "./decisions.table.ts";
import { rulingSchema } from "./ruling-schema.ts";

export type StoredDecision = Decision & { crisisId: string };

type Row = typeof decisions.$inferSelect;

function toDecision({ kind: _, payload, ...row }: Row): StoredDecision {
  return { ...row, ruling: rulingSchema.parse(JSON.parse(payload)) };
}

/** Reads what people decided, withdrawn or not. */
export function decisionsReader(db: Database) {
  const byCrisis = prepared(
    "decisions_by_crisis",
    db
      .select()
      .from(decisions)
      .where(eq(decisions.crisisId, sql.placeholder("crisisId")))
      .orderBy(asc(decisions.id)),
  );
  const byKinds = prepared(
    "decisions_by_kinds",
    db
      .select()
      .from(decisions)
      .where(and(isOneOf(decisions.crisisId, "crisisIds"), isOneOf(decisions.kind, "kinds")))
      .orderBy(asc(decisions.id)),
  );
  const byIds = prepared("decisions_by_ids", db.select().from(decisions).where(isOneOf(decisions.id, "ids")));
  return {
    async byIds(ids: readonly string[]): Promise<(StoredDecision | null)[]> {
      const rows = await byIds.execute({ ids: JSON.stringify(ids) });
      return inOrder({ ids, rows: rows.map(toDecision) });
    },
    /** Every decision on a crisis, in the order made. */
    async byCrisisId(crisisId: string): Promise<StoredDecision[]> {
      const rows = await byCrisis.execute({ crisisId });
      return rows.map(toDecision);
    },
    /** Every decision of these kinds on these crises, in the order made. */
    async byKinds(request: { crisisIds: readonly string[]; kinds: readonly RulingKind[] }): Promise<StoredDecision[]> {
      const [crisisIds, kinds] = [JSON.stringify(request.crisisIds), JSON.stringify(request.kinds)];
      return (await byKinds.execute({ crisisIds, kinds })).map(toDecision);
    },
  };
}

export function decisionsWriter(db: Database) {
  const insert = insertInto({ db, table: decisions });
  return {
    async add({ ruling, ...decision }: StoredDecision): Promise<void> {
      await insert([{ ...decision, kind: ruling.kind, payload: canonicalJson(ruling) }]);
    },
  };
}
