import { brokenLink, type DatedHead, type EntryRows, rowsHash } from "@demarche/store";
import { type Problem, problemOf } from "./problem.ts";
import type { RecordLine } from "./record-line.ts";

/** What is wrong with an entry's place in the chain, and with the rows that its hash covers (R26). */
export function checkLink({ head, line }: { head: DatedHead; line: RecordLine }): Problem[] {
  const { entry } = line;
  const messages = [brokenLink({ head, entry }), backwardsTime({ head, line }), changedRows(line)];
  return messages.filter((message) => message !== null).map((message) => problemOf({ entry, message }));
}

function backwardsTime({ head, line: { entry } }: { head: DatedHead; line: RecordLine }): string | null {
  if (entry.format === 1 || head.recordedAt === null || entry.recordedAt >= head.recordedAt) return null;
  return `it was recorded at ${entry.recordedAt}, before the entry before it`;
}

/** An entry of 0.1 is not asked: the one that took it over vouches for the rows. */
function changedRows({ entry, rows }: RecordLine): string | null {
  if (entry.format === 1 || hashOf(rows) === entry.payloadHash) return null;
  const tables = Object.keys(rows);
  if (tables.length === 0) return `${entry.subjectId} is missing from the record`;
  return `${entry.subjectId} is not what was recorded: a row of ${tables.join(", ")} was changed, added or removed`;
}

/** Null for rows that nobody can have hashed, as with a number that JSON does not know. */
function hashOf(rows: EntryRows): string | null {
  try {
    return rowsHash(rows);
  } catch {
    return null;
  }
}
