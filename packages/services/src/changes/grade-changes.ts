import type { SourceRecord } from "@demarche/domain";
import type { Readers } from "@demarche/store";
import type { Change } from "../contract.ts";

/** Sources graded anew after `told` and up to `asOf`, with the grade before and why (R7, R26). */
export async function gradeChanges(options: {
  read: Readers;
  sources: readonly SourceRecord[];
  told: string;
  asOf: string;
}): Promise<Change[]> {
  const { read, told, asOf } = options;
  const within = ({ recordedAt }: { recordedAt: string }) => recordedAt > told && recordedAt <= asOf;
  const sources = options.sources.filter(({ grades }) => grades.some(within));
  if (sources.length === 0) return [];
  const given = await read.sources.gradesBySourceIds(sources.map(({ id }) => id));
  const entries = await read.ledger.bySubjectIds(given.filter(within).map(({ id }) => id));
  return sources.flatMap(({ id: sourceId, name }) => {
    const own = given.filter((one) => one.sourceId === sourceId);
    return own.flatMap((one, index): Change[] => {
      if (!within(one)) return [];
      const before = own[index - 1]?.grade;
      const step = before === undefined ? one.grade : `${before} → ${one.grade}`;
      const entryIds = entries.filter(({ subjectId }) => subjectId === one.id).map(({ id }) => id);
      return [{ at: one.recordedAt, summary: `${name} graded ${step}: ${one.reason}`, claimIds: [], entryIds }];
    });
  });
}
