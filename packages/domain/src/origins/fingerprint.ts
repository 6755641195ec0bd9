const SHINGLE_WORDS = 5;
/** Smallest hashes kept per text: enough for a standard error of about 0.06 on the similarity. */
export const FINGERPRINT_SIZE = 64;
const WORD = /[\p{L}\p{N}]+/gu;

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hashShingle(words: readonly number[], from: number): number {
  let hash = 0;
  for (let i = from; i < from + SHINGLE_WORDS; i += 1) hash = Math.imul(hash, 31) + mix((words[i] ?? 0) + i - from);
  return mix(hash);
}

const ASCII = /^[\x00-\x7f]*$/;

function wordHashes(text: string): number[] {
  const folded = (ASCII.test(text) ? text : text.normalize("NFKC")).toLowerCase();
  return ASCII.test(folded) ? asciiWordHashes(folded) : (folded.match(WORD) ?? []).map(hashWord);
}

/** The same of text in which words are runs of a–z and 0–9, without cutting them out. */
function asciiWordHashes(text: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    let hash = 0x811c9dc5;
    const start = at;
    for (; isAsciiWord(text.charCodeAt(at)); at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    if (at > start) hashes.push(hash >>> 0);
  }
  return hashes;
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/**
 * Signature of a text for near-duplicate search (R21): the 64 smallest distinct 32-bit hashes of its five-word
 * shingles, ascending (bottom-k MinHash, Broder 1997). Case, punctuation and spacing do not count.
 * A text under five words has none.
 */
export function fingerprintOf(text: string): number[] {
  const words = wordHashes(text);
  if (words.length < SHINGLE_WORDS) return [];
  const hashes = new Uint32Array(words.length - SHINGLE_WORDS + 1);
  for (let i = 0; i < hashes.length; i += 1) hashes[i] = hashShingle(words, i);
  return [...new Set(hashes.sort())].slice(0, FINGERPRINT_SIZE);
}

/** Estimated share of shingles two texts have in common (Jaccard, 0–1), from their ascending signatures. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const size = Math.min(FINGERPRINT_SIZE, Math.max(a.length, b.length));
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  let seen = 0;
  for (let i = 0, j = 0; seen < size && (i < a.length || j < b.length); seen += 1) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared / seen;
}
