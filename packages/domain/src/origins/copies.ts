import { type CopyRuling, pairKey } from "../decisions/copy-rulings.ts";
import type { DocumentRecord } from "../record/record.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { nearDuplicates } from "./near-duplicates.ts";

/** A reason to hold a document for a copy of another, seen from the one it is listed under. */
export type CopyLink = { other: string; reason: string; score: number };

/**
 * Copy links of each document, the strongest first (R21): identical text, the same address, near-identical
 * wording, or a person's word, which also cuts the others. A document whose origin a person set is out of it.
 */
export function copyLinks(input: {
  documents: readonly DocumentRecord[];
  rulings: ReadonlyMap<string, CopyRuling>;
}): Map<string, CopyLink[]> {
  const { documents, rulings } = input;
  const open = documents.filter((document) => document.origin === null);
  const pairs = [
    ...equalPairs({ documents: open, key: (document) => document.sha256, reason: "the same text as" }),
    ...equalPairs({ documents: open, key: (document) => canonicalUrl(document.url), reason: "the same address as" }),
    ...nearDuplicates(open).map((pair) => ({
      ...pair,
      reason: `${Math.round(pair.score * 100)} % of its wording is also in`,
    })),
  ].filter(({ a, b }) => !rulings.has(pairKey(a.id, b.id)));
  return bothWays([...pairs, ...ruledPairs({ documents: open, rulings })]);
}

/** The copy links that people made, of each document. */
export function ruledLinks(input: {
  documents: readonly DocumentRecord[];
  rulings: ReadonlyMap<string, CopyRuling>;
}): Map<string, CopyLink[]> {
  return input.rulings.size === 0 ? new Map() : bothWays(ruledPairs(input));
}

function bothWays(pairs: readonly Pair[]): Map<string, CopyLink[]> {
  const links = new Map<string, CopyLink[]>();
  for (const { a, b, reason, score } of pairs) {
    push(links, a.id, { other: b.id, reason: `${reason} ${titleOf(b)}`, score });
    push(links, b.id, { other: a.id, reason: `${reason} ${titleOf(a)}`, score });
  }
  for (const list of links.values()) list.sort((x, y) => y.score - x.score || (x.other < y.other ? -1 : 1));
  return links;
}

/** Pairs that a person holds for copies. */
function ruledPairs(input: { documents: readonly DocumentRecord[]; rulings: ReadonlyMap<string, CopyRuling> }): Pair[] {
  const byId = new Map(input.documents.map((document) => [document.id, document]));
  return [...input.rulings].flatMap(([key, { isCopy, author }]) => {
    const [a, b] = key.split(" ").map((id) => byId.get(id));
    if (!isCopy || a === undefined || b === undefined) return [];
    return [{ a, b, reason: `${author} holds it for a copy of`, score: 1 }];
  });
}

type Pair = { a: DocumentRecord; b: DocumentRecord; reason: string; score: number };

function equalPairs(input: {
  documents: readonly DocumentRecord[];
  key: (document: DocumentRecord) => string | null;
  reason: string;
}): Pair[] {
  const first = new Map<string, DocumentRecord>();
  return input.documents.flatMap((b) => {
    const key = input.key(b);
    if (key === null || key === "") return [];
    const a = first.get(key);
    if (a === undefined) first.set(key, b);
    return a === undefined ? [] : [{ a, b, reason: input.reason, score: 1 }];
  });
}

function titleOf(document: DocumentRecord): string {
  return document.title === null ? document.id : `“${document.title}”`;
}

function push(links: Map<string, CopyLink[]>, id: string, entry: CopyLink): void {
  const list = links.get(id);
  if (list === undefined) links.set(id, [entry]);
  else list.push(entry);
}
