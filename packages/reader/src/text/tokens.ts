import type { Token } from "../foundation/prepared-text.ts";
import { isApostrophe, isDigit, isLetter, isSpace } from "./letters.ts";
import { wordOf } from "./words.ts";

/** Longest run kept as one token: hostile input can't make one token cost more than a long word. */
const MAX_TOKEN = 64;
const DOT = 46;

/** "U.S." and "a.m.": single letters, each with a dot. Returns the end, or `start` where there is none. */
function dottedEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at + 1 < limit && at - start < 12) {
    if (text.charCodeAt(at + 1) !== DOT || !isLetter(text.charCodeAt(at))) break;
    at += 2;
  }
  return at - start >= 4 ? at : start;
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && at - start < MAX_TOKEN) {
    const code = text.charCodeAt(at);
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
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= limit || !isLetter(next)) return false;
  const after = text.charCodeAt(at + 2);
  const endsThere = at + 2 >= limit || !(isLetter(after) || isDigit(after));
  return !((next === 115 || next === 83) && endsThere);
}

function numberEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at += 1;
    else if ((code === 44 || code === 46) && at + 1 < limit && isDigit(text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}

function make(input: { text: string; start: number; end: number; kind: Token["kind"] }): Token {
  const { start, end, kind } = input;
  const word = wordOf(input.text.slice(start, end));
  return { text: word.text, lower: word.lower, start, end, kind, capital: kind === "word" && word.capital };
}

function nextToken(text: string, at: number, limit: number): Token {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const end = numberEnd(text, at, limit);
    if (end < limit && isLetter(text.charCodeAt(end))) {
      return make({ text, start: at, end: wordEnd(text, end, limit), kind: "word" });
    }
    return make({ text, start: at, end, kind: "number" });
  }
  if (isLetter(code)) {
    const dotted = dottedEnd(text, at, limit);
    return make({ text, start: at, end: dotted > at ? dotted : wordEnd(text, at, limit), kind: "word" });
  }
  const possessive = isApostrophe(code) && (text[at + 1] === "s" || text[at + 1] === "S");
  const glued = at > 0 && !isSpace(text.charCodeAt(at - 1));
  const closes = !isLetter(text.charCodeAt(at + 2));
  return make({ text, start: at, end: at + (possessive && glued && closes && at + 1 < limit ? 2 : 1), kind: "mark" });
}

/** Tokens of `text[start, end)`, in order; offsets are into `text`. Linear in the length. */
export function tokenize(input: { text: string; start: number; end: number }): Token[] {
  const tokens: Token[] = [];
  let at = input.start;
  while (at < input.end) {
    if (isSpace(input.text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const token = nextToken(input.text, at, input.end);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
