import { setImmediate as otherTurn } from "node:timers/promises";
import type { CrisisRecord, DocumentRecord, RecordedClaim } from "@demarche/domain";
import type { DocumentCursor, Readers } from "@demarche/store";
import { sourcesOf, textChecker, viewedDecisions } from "./load-record.ts";

const PAGE = 128;

/**
 * A crisis's record, read a page at a time, with other work in between. It holds all that was committed when it was
 * begun and perhaps some of what came meanwhile: what entries since tell has to be taken in after it. Throws where there is no
 * such crisis.
 */
export async function readInPages({ read, crisisId }: { read: Readers; crisisId: string }): Promise<CrisisRecord> {
  const [crisis] = await read.crises.byIds([crisisId]);
  if (!crisis) throw new Error(`There is no crisis ${crisisId}`);
  const check = await textChecker({ readers: read, crisisId });
  const places = await allOf<DocumentCursor>((after) => read.documents.page({ crisisId, after, limit: PAGE }));
  const documents: DocumentRecord[] = [];
  for (let from = 0; from < places.length; from += PAGE) {
    const found = await read.documents.recordsByIds(places.slice(from, from + PAGE).map(({ id }) => id));
    documents.push(...found.filter((document) => document !== null));
    await otherTurn();
  }
  const claims = await allOf<RecordedClaim>(async (last) =>
    check(await read.claims.takenInAfter({ crisisId, after: last?.id ?? "", limit: PAGE })),
  );
  const decisions = await viewedDecisions({ readers: read, crisisId });
  const sources = await sourcesOf({ readers: read, known: [], documents, decisions });
  return { crisis, sources, documents, claims, decisions };
}

async function allOf<T>(pageAfter: (last: T | null) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const page = await pageAfter(all.at(-1) ?? null);
    for (const one of page) all.push(one);
    if (page.length < PAGE) return all;
    await otherTurn();
  }
}
