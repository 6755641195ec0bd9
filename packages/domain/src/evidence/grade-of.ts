import type { DocumentRecord, Moment, SourceRecord } from "../record/record.ts";
import type { SourceGrade } from "../vocabulary/documents.ts";

/**
 * Grade of a source at a moment, F where none was given. Grades are judgements and not publications: the
 * published clock uses the newest one, the recorded clock the last one that the record held then (R16).
 */
export function sourceGradeAt(source: SourceRecord | undefined, moment: Moment): SourceGrade {
  let newest: { grade: SourceGrade; at: number } | null = null;
  for (const entry of source?.grades ?? []) {
    const at = Date.parse(entry.recordedAt);
    if (moment.clock === "RECORDED" && at > Date.parse(moment.asOf)) continue;
    if (newest === null || at >= newest.at) newest = { grade: entry.grade, at };
  }
  return newest?.grade ?? "F";
}

/** Grade of a document: its source's, but E where the text declares itself machine-written (R25). */
export function documentGrade(document: DocumentRecord, sourceGrade: SourceGrade): SourceGrade {
  return document.flags.includes("MACHINE_WRITTEN") ? "E" : sourceGrade;
}

const RANK: Record<SourceGrade, number> = { A: 0, B: 1, C: 2, F: 3, D: 4, E: 5 };

/** Order of R10's tie: A, B, C, F, D, E; lower is better. */
export function gradeRank(grade: SourceGrade): number {
  return RANK[grade];
}
