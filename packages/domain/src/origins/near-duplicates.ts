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
  const carriers = noCarriers();
  const found: NearDuplicate[] = [];
  for (const document of documents) {
    found.push(...likenesses({ document, carriers }));
  }
  return found;
}

/** Documents by the hashes of their signatures, each by its number. `shared` counts for one question at a time. */
export type Carriers = { documents: DocumentRecord[]; numbersOf: Map<number, number[]>; shared: Uint16Array };

export function noCarriers(): Carriers {
  return { documents: [], numbersOf: new Map(), shared: new Uint16Array(FINGERPRINT_SIZE) };
}

/** The earlier documents that a document is alike to; adds it to the carriers. */
export function likenesses({ document, carriers }: { document: DocumentRecord; carriers: Carriers }): NearDuplicate[] {
  const { fingerprint } = document;
  if (fingerprint.length < SHORTEST_SIGNATURE) return [];
  const { telling, passedOver } = tellingLists({ document, carriers });
  const sharing = countShared({ telling, carriers });
  const found = sharing.flatMap((number) => {
    const [other, shared] = [carriers.documents[number], carriers.shared[number] ?? 0];
    carriers.shared[number] = 0;
    if (other === undefined || shared + passedOver < leastShared(fingerprint, other.fingerprint)) return [];
    const score = similarity(fingerprint, other.fingerprint);
    return score >= NEAR_DUPLICATE_FROM ? [{ a: other, b: document, score }] : [];
  });
  enter({ document, carriers });
  return found;
}

/** Fewer hashes in common can't make two signatures alike. */
function leastShared(a: readonly number[], b: readonly number[]): number {
  return NEAR_DUPLICATE_FROM * Math.min(FINGERPRINT_SIZE, Math.max(a.length, b.length));
}

/**
 * The documents that carry each of a document's hashes, for all but its most common hashes: those alone are too few to make
 * two texts alike, and what half of the news has in common would be counted for nothing (prefix filter, Chaudhuri 2006).
 */
function tellingLists({ document, carriers }: { document: DocumentRecord; carriers: Carriers }) {
  const { fingerprint } = document;
  const lists = fingerprint.map((hash) => carriers.numbersOf.get(hash) ?? []).sort((a, b) => a.length - b.length);
  const passedOver = Math.ceil(leastShared(fingerprint, fingerprint)) - 1;
  return { telling: lists.slice(0, lists.length - passedOver), passedOver };
}

/** The documents in these lists, in how many of them each counted in `shared`. */
function countShared({ telling, carriers }: { telling: readonly (readonly number[])[]; carriers: Carriers }): number[] {
  const { shared } = carriers;
  const sharing: number[] = [];
  for (const numbers of telling) {
    for (const number of numbers) {
      const before = shared[number] ?? 0;
      if (before === 0) sharing.push(number);
      shared[number] = before + 1;
    }
  }
  return sharing;
}

function enter({ document, carriers }: { document: DocumentRecord; carriers: Carriers }): void {
  const own = carriers.documents.push(document) - 1;
  if (own >= carriers.shared.length) carriers.shared = new Uint16Array(2 * carriers.shared.length);
  for (const hash of document.fingerprint) {
    const known = carriers.numbersOf.get(hash);
    if (known === undefined) carriers.numbersOf.set(hash, [own]);
    else known.push(own);
  }
}
