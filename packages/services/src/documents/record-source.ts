import type { SourceGrade, SourceRecord } from "@demarche/domain";
import type { Ids, Writers } from "@demarche/store";
import type { Deed } from "../ledger/ledger-draft.ts";

export type RecordedSource = { sourceId: string; deeds: Deed[] };

/** Finds or adds the source of that name; a grade that differs from the last one given is added to its history. */
export async function recordSource(options: {
  writers: Writers;
  ids: Ids;
  /** What a new one is to be called by; left out: a new id. */
  id?: string;
  name: string;
  grade: SourceGrade | null;
  recordedAt: string;
}): Promise<RecordedSource> {
  const { writers, ids, id = ids.next("source"), name, grade, recordedAt } = options;
  const known = await writers.read.sources.byName(name);
  const source = known ?? { id, name, country: null, ownership: "UNKNOWN" as const, grades: [] };
  const deeds: Deed[] = [];
  if (!known) {
    const { grades: _, ...added } = source;
    await writers.sources.add({ source: added, recordedAt });
    deeds.push({ kind: "source.added", subjectId: source.id });
  }
  if (grade !== null && lastGrade(source) !== grade) {
    const given = { id: ids.next("grade"), sourceId: source.id, grade, reason: "Given with a document", recordedAt };
    await writers.sources.grade(given);
    deeds.push({ kind: "source.graded", subjectId: given.id, reason: given.reason });
  }
  return { sourceId: source.id, deeds };
}

export function lastGrade({ grades }: SourceRecord): SourceGrade | null {
  return grades.at(-1)?.grade ?? null;
}
