import type { Readers } from "@demarche/store";
import type { RecordLine, TextOf } from "./record-line.ts";

/** So many entries' rows are in memory at once. */
const BATCH = 32;

/** The record in the database, line by line, of one state where the readers are a snapshot's. */
export async function* storedLines({ ledger }: Readers): AsyncGenerator<RecordLine> {
  for (let page = await ledger.after(0); page.length > 0; page = await ledger.after(page.at(-1)?.position ?? 0)) {
    for (let start = 0; start < page.length; start += BATCH) {
      const entries = page.slice(start, start + BATCH);
      const rows = await ledger.rows.whole(entries.map(vouching));
      for (const [index, entry] of entries.entries()) yield { entry, rows: rows[index] ?? {} };
    }
  }
}

/** An entry of 0.1 vouches for no row itself. */
function vouching({ format, kind, subjectId }: RecordLine["entry"]) {
  return { kind: format === 1 ? "" : kind, subjectId };
}

/** The texts of documents in the database; the last one asked for is kept, since claims come document by document. */
export function storedTexts({ documents }: Readers): TextOf {
  let last: { id: string; text: string | null } | null = null;
  return async (id) => {
    if (last?.id !== id) last = { id, text: await documents.storedText(id) };
    return last.text;
  };
}
