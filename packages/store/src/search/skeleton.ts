export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼ\-‐‑]*/gu;
const JOINERS = /['’‘ʼ\-‐‑]+/u;

/** One word as its spellings have it in common: no case, accents or doubled letters; o as u, e and y as i. */
function foldWord(word: string): string {
  // Some letters are compatible with signs or spaces: "⒈", "ﷺ".
  const plain = PLAIN.test(word) ? word : word.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
  return plain
    .toLowerCase()
    .replace(/o/g, "u")
    .replace(/[ey]/g, "i")
    .replace(/(\p{L})\1+/gu, "$1");
}

const PLAIN = /^[0-9A-Za-z]*$/;

/** News says the same words over and over. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

/** The folds of a word, whole and, where it is joined, in its parts. */
export function foldsOf(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const parts = word.split(JOINERS).filter((part) => part !== "");
  const folds = new Set([foldWord(word), ...(parts.length > 1 ? parts.map(foldWord) : [])]);
  folds.delete("");
  remembered.set(word, [...folds]);
  return [...folds];
}

export type FoldedWord = { folds: readonly string[]; start: number; end: number };

/** The words of a text with their places and folds; a hyphenated name folds whole and in its parts. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ folds: foldsOf(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

const JOINING_WORDS = new Set(["and", "the"].map(foldWord));

const keys = new Map<string, string>();

/** A name as its spellings have it in common: Al-Tembo, Al Tembo and Altembo share one. */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MOST_REMEMBERED) keys.clear();
  const key = foldedKey(name);
  keys.set(name, key);
  return key;
}

function foldedKey(name: string): string {
  const folds = foldedWords(name).flatMap((word) => word.folds.slice(0, 1));
  const telling = folds.filter((fold) => !JOINING_WORDS.has(fold));
  return (telling.length > 0 ? telling : folds).join("");
}
