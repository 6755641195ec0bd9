import type { DocumentRecord } from "../record/record.ts";
import { similarity } from "./fingerprint.ts";

/** Share of common wording from which two texts count as one text carried twice (R21). */
const NEAR_DUPLICATE_FROM = 0.3;
/** Below this many shingles a likeness says nothing: a caption or a one-line notice. */
const SHORTEST_SIGNATURE = 16;

export type NearDuplicate = { a: DocumentRecord; b: DocumentRecord; score: number };

/**
 * Pairs of documents whose signatures are alike, each pair once. Only texts that share a hash are compared,
 * so the cost grows with the copies and not with the square of the documents.
 */
export function nearDuplicates(documents: readonly DocumentRecord[]): NearDuplicate[] {
  const carriers: Carriers = new Map();
  const found: NearDuplicate[] = [];
  for (const document of documents) {
    found.push(...likenesses({ document, carriers }));
  }
  return found;
}

/** Documents by the hashes of their signatures. */
export type Carriers = Map<number, DocumentRecord[]>;

/** The earlier documents that a document is alike to; adds it to the carriers. */
export function likenesses({ document, carriers }: { document: DocumentRecord; carriers: Carriers }): NearDuplicate[] {
  if (document.fingerprint.length < SHORTEST_SIGNATURE) return [];
  return [...sharingHashes(document, carriers)].flatMap((other) => {
    const score = similarity(document.fingerprint, other.fingerprint);
    return score >= NEAR_DUPLICATE_FROM ? [{ a: other, b: document, score }] : [];
  });
}

function sharingHashes(document: DocumentRecord, carriers: Carriers): Set<DocumentRecord> {
  const others = new Set<DocumentRecord>();
  for (const hash of document.fingerprint) {
    const known = carriers.get(hash);
    if (known === undefined) {
      carriers.set(hash, [document]);
      continue;
    }
    for (const other of known) others.add(other);
    known.push(document);
  }
  return others;
}
