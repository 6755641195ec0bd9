import type { Readers } from "@demarche/store";
import type { Grading } from "../contract.ts";

/** Every grade given to a source, oldest first, with who gave it. */
export async function readGradings(options: { read: Readers; sourceId: string }): Promise<Grading[]> {
  const { read, sourceId } = options;
  const given = await read.sources.gradesOf(sourceId);
  const entries = await read.ledger.bySubjectIds(given.map(({ id }) => id));
  return given.map(({ id, grade, reason, recordedAt }) => {
    const author = entries.find(({ subjectId }) => subjectId === id)?.actor.name ?? "";
    return { grade, reason, recordedAt, author };
  });
}
