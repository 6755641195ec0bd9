import type { CrisisScope } from "@demarche/domain";
import { asc, count, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { type Database, insertInto, isOneOf, prepared } from "#engine";
import { groupedInOrder, inOrder } from "../paging/in-order.ts";
import { crises, crisisParties } from "./crises.table.ts";

type Row = typeof crises.$inferSelect;

/** Where a page of crises begins: after this one, by start and id, latest first. */
export type CrisisCursor = { startsOn: string; id: string };

/** Reads crises with their parties. */
export function crisesReader(db: Database) {
  const columns = getTableColumns(crises);
  const bySlug = prepared(
    "crisis_by_slug",
    db
      .select(columns)
      .from(crises)
      .where(eq(crises.slug, sql.placeholder("slug"))),
  );
  const byIds = prepared("crises_by_ids", db.select(columns).from(crises).where(isOneOf(crises.id, "ids")));
  const page = prepared(
    "crises_page",
    db
      .select(columns)
      .from(crises)
      .where(sql`(${crises.startsOn}, ${crises.id}) < (${sql.placeholder("startsOn")}, ${sql.placeholder("id")})`)
      .orderBy(desc(crises.startsOn), desc(crises.id))
      .limit(sql.placeholder("limit")),
  );
  const total = prepared("crises_total", db.select({ total: count() }).from(crises));
  const parties = prepared(
    "crisis_parties_by_crises",
    db
      .select()
      .from(crisisParties)
      .where(isOneOf(crisisParties.crisisId, "ids"))
      .orderBy(asc(crisisParties.crisisId), asc(crisisParties.position)),
  );

  async function withParties(rows: readonly Row[]): Promise<CrisisScope[]> {
    const ids = rows.map((row) => row.id);
    const found = await parties.execute({ ids: JSON.stringify(ids) });
    const groups = groupedInOrder({ ids, rows: found, key: (party) => party.crisisId });
    return rows.map(({ recordedAt: _, ...row }, index) => ({
      ...row,
      parties: (groups[index] ?? []).map(({ party }) => party),
    }));
  }

  return {
    async bySlug(slug: string): Promise<CrisisScope | null> {
      const [crisis] = await withParties(await bySlug.execute({ slug }));
      return crisis ?? null;
    },
    async byIds(ids: readonly string[]): Promise<(CrisisScope | null)[]> {
      const rows = await withParties(await byIds.execute({ ids: JSON.stringify(ids) }));
      return inOrder({ ids, rows });
    },
    /** Up to `limit` crises after the cursor, latest start first. */
    async page({ after, limit }: { after: CrisisCursor | null; limit: number }): Promise<CrisisScope[]> {
      return withParties(await page.execute({ startsOn: after?.startsOn ?? "~", id: after?.id ?? "~", limit }));
    },
    async total(): Promise<number> {
      const [row] = await total.execute({});
      return row?.total ?? 0;
    },
  };
}

export function crisesWriter(db: Database) {
  const insert = insertInto({ db, table: crises });
  const insertParties = insertInto({ db, table: crisisParties });
  return {
    async add({ crisis, recordedAt }: { crisis: CrisisScope; recordedAt: string }): Promise<void> {
      const { parties, ...row } = crisis;
      await insert([{ ...row, recordedAt }]);
      await insertParties(parties.map((party, position) => ({ crisisId: crisis.id, position, party })));
    },
  };
}
