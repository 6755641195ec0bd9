import type { SourceRecord } from "@demarche/domain";
import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import { type Database, insertInto, isOneOf, prepared } from "#engine";
import { decisions } from "../decisions/decisions.table.ts";
import { documents } from "../documents/documents.table.ts";
import { groupedInOrder, inOrder } from "../paging/in-order.ts";
import { sourceKey } from "./source-key.ts";
import { sourceGrades, sources } from "./sources.table.ts";

type Row = typeof sources.$inferSelect;
export type SourceGradeRow = typeof sourceGrades.$inferSelect;

/** Reads sources, each with every grade given, oldest first. */
export function sourcesReader(db: Database) {
  const columns = getTableColumns(sources);
  const byKey = prepared(
    "source_by_key",
    db
      .select(columns)
      .from(sources)
      .where(eq(sources.nameKey, sql.placeholder("key"))),
  );
  const byIds = prepared("sources_by_ids", db.select(columns).from(sources).where(isOneOf(sources.id, "ids")));
  const ofCrisis = sql.placeholder("crisisId");
  const named = db.select({ id: documents.sourceId }).from(documents).where(eq(documents.crisisId, ofCrisis));
  const set = sql`select json_extract(${decisions.payload}, '$.setting.sourceId') from ${decisions} where ${decisions.crisisId} = ${ofCrisis} and ${decisions.kind} = 'SET_DOCUMENT'`;
  const byCrisis = prepared(
    "sources_by_crisis",
    db
      .select(columns)
      .from(sources)
      .where(sql`${sources.id} in ${named} or ${sources.id} in (${set})`)
      .orderBy(asc(sources.id)),
  );
  const grades = prepared(
    "source_grades_by_sources",
    db.select().from(sourceGrades).where(isOneOf(sourceGrades.sourceId, "ids")).orderBy(asc(sourceGrades.id)),
  );

  const gradesByIds = prepared(
    "source_grades_by_ids",
    db.select().from(sourceGrades).where(isOneOf(sourceGrades.id, "ids")),
  );

  async function withGrades(rows: readonly Row[]): Promise<SourceRecord[]> {
    const ids = rows.map((row) => row.id);
    const found = await grades.execute({ ids: JSON.stringify(ids) });
    const groups = groupedInOrder({ ids, rows: found, key: (grade) => grade.sourceId });
    return rows.map(({ id, name, country, ownership }, index) => ({
      id,
      name,
      country,
      ownership,
      grades: (groups[index] ?? []).map(({ grade, reason, recordedAt }) => ({ grade, reason, recordedAt })),
    }));
  }

  return {
    /** The source of that name, however it is written. */
    async byName(name: string): Promise<SourceRecord | null> {
      const [source] = await withGrades(await byKey.execute({ key: sourceKey(name) }));
      return source ?? null;
    },
    async byIds(ids: readonly string[]): Promise<(SourceRecord | null)[]> {
      const rows = await withGrades(await byIds.execute({ ids: JSON.stringify(ids) }));
      return inOrder({ ids, rows });
    },
    /** Every grade given to a source, oldest first. */
    async gradesOf(sourceId: string): Promise<SourceGradeRow[]> {
      return grades.execute({ ids: JSON.stringify([sourceId]) });
    },
    async gradesByIds(ids: readonly string[]): Promise<(SourceGradeRow | null)[]> {
      const rows = await gradesByIds.execute({ ids: JSON.stringify(ids) });
      return inOrder({ ids, rows });
    },
    /** Every grade given to the sources asked for, oldest first. */
    async gradesBySourceIds(ids: readonly string[]): Promise<SourceGradeRow[]> {
      return grades.execute({ ids: JSON.stringify(ids) });
    },
    /** Who published the documents of a crisis, by what they say and by what was decided of them. */
    async byCrisisId(crisisId: string): Promise<SourceRecord[]> {
      return withGrades(await byCrisis.execute({ crisisId }));
    },
  };
}

export function sourcesWriter(db: Database) {
  const insert = insertInto({ db, table: sources });
  const insertGrade = insertInto({ db, table: sourceGrades });
  return {
    async add({ source, recordedAt }: { source: Omit<SourceRecord, "grades">; recordedAt: string }): Promise<void> {
      await insert([{ ...source, nameKey: sourceKey(source.name), recordedAt }]);
    },
    async grade(grade: SourceGradeRow): Promise<void> {
      await insertGrade([grade]);
    },
  };
}
