import type { Token } from "../foundation/prepared-text.ts";
import { wordIn } from "../foundation/words/table.ts";
import { codeAt } from "./code-at.ts";
import { isApostrophe, isDigit, isLetter, isSpace } from "./letters.ts";

/** Longest run kept as one token: hostile input can't make one token cost more than a long word. */
const MAX_TOKEN = 64;
const DOT = 46;

/** "U.S." and "a.m.": single letters, each with a dot. Returns the end, or `start` where there is none. */
function dottedEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at + 1 < limit && at - start < 12) {
    if (codeAt(text, at + 1) !== DOT || !isLetter(codeAt(text, at))) break;
    at += 2;
  }
  return at - start >= 4 ? at : start;
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && at - start < MAX_TOKEN) {
    const code = codeAt(text, at);
    if (isLetter(code) || isDigit(code)) {
      at += 1;
      continue;
    }
    if (!isApostrophe(code) || !insideWord(text, at, limit)) break;
    at += 1;
  }
  return at;
}

/** "d'affaires" keeps its apostrophe; "Iran's" gives "Iran" and "'s". */
function insideWord(text: string, at: number, limit: number): boolean {
  const next = codeAt(text, at + 1);
  if (at + 1 >= limit || !isLetter(next)) return false;
  const after = codeAt(text, at + 2);
  const endsThere = at + 2 >= limit || !(isLetter(after) || isDigit(after));
  return !((next === 115 || next === 83) && endsThere);
}

function numberEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = codeAt(text, at);
    if (isDigit(code)) at += 1;
    else if ((code === 44 || code === 46) && at + 1 < limit && isDigit(codeAt(text, at + 1))) at += 1;
    else break;
  }
  return at;
}

function numberOrWordEnd(text: string, at: number, limit: number): number {
  const end = numberEnd(text, at, limit);
  return end < limit && isLetter(codeAt(text, end)) ? wordEnd(text, end, limit) : end;
}

/** "'s", glued to the word before it. */
function isPossessive(text: string, at: number): boolean {
  const letter = codeAt(text, at + 1);
  return (
    isApostrophe(codeAt(text, at)) &&
    (letter === 115 || letter === 83) &&
    at > 0 &&
    !isSpace(codeAt(text, at - 1)) &&
    !isLetter(codeAt(text, at + 2))
  );
}

function tokenEnd(text: string, at: number, limit: number): number {
  const code = codeAt(text, at);
  if (isDigit(code)) return numberOrWordEnd(text, at, limit);
  if (isLetter(code)) {
    const dotted = dottedEnd(text, at, limit);
    return dotted > at ? dotted : wordEnd(text, at, limit);
  }
  return at + (at + 1 < limit && isPossessive(text, at) ? 2 : 1);
}

function kindOf(text: string, start: number, end: number): Token["kind"] {
  const code = codeAt(text, start);
  if (isDigit(code)) return numberEnd(text, start, end) === end ? "number" : "word";
  return isLetter(code) ? "word" : "mark";
}

/** Tokens of `text[start, end)`, in order; offsets are into `text`. Linear in the length. */
export function tokenize(input: { text: string; start: number; end: number }): Token[] {
  const { text, end: limit } = input;
  const tokens: Token[] = [];
  let start = input.start;
  while (start < limit) {
    if (isSpace(codeAt(text, start))) {
      start += 1;
      continue;
    }
    const end = tokenEnd(text, start, limit);
    const kind = kindOf(text, start, end);
    const word = wordIn(text, start, end);
    tokens.push({
      text: word.text,
      lower: word.lower,
      start,
      end,
      kind,
      capital: kind === "word" && word.capital,
      word,
    });
    start = end;
  }
  return tokens;
}

/** The tokens of a lexicon's wording as they are spelt. */
export function spellings(wording: string): string[] {
  const found: string[] = [];
  let start = 0;
  while (start < wording.length) {
    const end = isSpace(codeAt(wording, start)) ? start + 1 : tokenEnd(wording, start, wording.length);
    if (!isSpace(codeAt(wording, start))) found.push(wording.slice(start, end));
    start = end;
  }
  return found;
}
