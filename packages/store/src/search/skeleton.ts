const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼ\-‐‑]*/gu;
const JOINERS = /['’‘ʼ\-‐‑]+/u;

/** One word as its spellings have it in common: no case, accents or doubled letters; o as u, e and y as i. */
function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}'’‘ʼ\-‐‑]/gu, "")
    .toLowerCase()
    .replace(/o/g, "u")
    .replace(/[ey]/g, "i")
    .replace(/(\p{L})\1+/gu, "$1");
}

export type FoldedWord = { folds: string[]; start: number; end: number };

/** The words of a text with their places and folds; a hyphenated name folds whole and in its parts. */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const parts = match[0].split(JOINERS).filter((part) => part !== "");
    const folds = new Set([foldWord(match[0]), ...(parts.length > 1 ? parts.map(foldWord) : [])]);
    folds.delete("");
    words.push({ folds: [...folds], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** What the full-text index holds of a text. */
export function searchWords(text: string): string {
  return foldedWords(text)
    .flatMap((word) => word.folds)
    .join(" ");
}

const JOINING_WORDS = new Set(["and", "the"].map(foldWord));

/** A name as its spellings have it in common: Al-Tembo, Al Tembo and Altembo share one. */
export function nameKey(name: string): string {
  const folds = foldedWords(name).flatMap((word) => word.folds.slice(0, 1));
  const telling = folds.filter((fold) => !JOINING_WORDS.has(fold));
  return (telling.length > 0 ? telling : folds).join("");
}
