import type { DocumentRecord } from "../record/record.ts";
import { FINGERPRINT_SIZE, similarity } from "./fingerprint.ts";

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
  const { fingerprint } = document;
  if (fingerprint.length < SHORTEST_SIGNATURE) return [];
  return [...hashesShared(document, carriers)].flatMap(([other, shared]) => {
    if (shared < leastShared(fingerprint, other.fingerprint)) return [];
    const score = similarity(fingerprint, other.fingerprint);
    return score >= NEAR_DUPLICATE_FROM ? [{ a: other, b: document, score }] : [];
  });
}

/** Fewer hashes in common can't make two signatures alike. */
function leastShared(a: readonly number[], b: readonly number[]): number {
  return NEAR_DUPLICATE_FROM * Math.min(FINGERPRINT_SIZE, Math.max(a.length, b.length));
}

/** Earlier documents by how many hashes they share with a document. */
function hashesShared(document: DocumentRecord, carriers: Carriers): Map<DocumentRecord, number> {
  const others = new Map<DocumentRecord, number>();
  for (const hash of document.fingerprint) {
    const known = carriers.get(hash);
    if (known === undefined) {
      carriers.set(hash, [document]);
      continue;
    }
    for (const other of known) others.set(other, (others.get(other) ?? 0) + 1);
    known.push(document);
  }
  return others;
}
