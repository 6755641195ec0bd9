/** Words of one shingle, and the number of smallest hashes kept. */
const SHINGLE_WORDS = 5;
const SIGNATURE_SIZE = 128;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Sorted bottom-k MinHash signature of a text's five-word shingles (Broder 1997): at most 128 distinct
 * unsigned 32-bit numbers, fewer for a short text, empty for one without words. Linear in the text's length.
 */
export function fingerprint(text: string): number[] {
  const words = text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return [];
  const hashes = new Set<number>();
  const last = Math.max(0, words.length - SHINGLE_WORDS);
  for (let start = 0; start <= last; start += 1)
    hashes.add(hash32(words.slice(start, start + SHINGLE_WORDS).join(" ")));
  return [...Uint32Array.from(hashes).sort()].slice(0, SIGNATURE_SIZE);
}

/** Estimated share of shingles that two texts have in common (Jaccard), 0–1, from their signatures. */
export function resemblance(left: readonly number[], right: readonly number[]): number {
  const union = [...new Set([...left, ...right])].sort((a, b) => a - b).slice(0, SIGNATURE_SIZE);
  if (union.length === 0) return 0;
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  return union.filter((hash) => inLeft.has(hash) && inRight.has(hash)).length / union.length;
}

/** FNV-1a over UTF-16 code units, finished as in MurmurHash3 so that the smallest hashes are a fair sample. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
