import type { Token } from "../foundation/prepared-text.ts";
import { fold } from "./normalise.ts";

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /^\p{Lu}/u;
/** Longest run kept as one token: hostile input can't make one token cost more than a long word. */
const MAX_TOKEN = 64;

function isLetter(code: number, char: string): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(char);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;

/** "U.S." and "a.m.": single letters, each with a dot. Returns the end, or `start` where there is none. */
function dottedEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at + 1 < limit && at - start < 12) {
    const code = text.charCodeAt(at);
    if (!isLetter(code, text.charAt(at)) || text.charCodeAt(at + 1) !== 46) break;
    at += 2;
  }
  return at - start >= 4 ? at : start;
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && at - start < MAX_TOKEN) {
    const code = text.charCodeAt(at);
    if (isLetter(code, text.charAt(at)) || isDigit(code)) {
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
  if (at + 1 >= limit || !isLetter(next, text.charAt(at + 1))) return false;
  const after = text.charCodeAt(at + 2);
  const endsThere = at + 2 >= limit || !(isLetter(after, text.charAt(at + 2)) || isDigit(after));
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
  const word = input.text.slice(input.start, input.end);
  const capital = input.kind === "word" && UPPER.test(word);
  return { text: word, lower: fold(word), start: input.start, end: input.end, kind: input.kind, capital };
}

function nextToken(text: string, at: number, limit: number): Token {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const end = numberEnd(text, at, limit);
    if (end < limit && isLetter(text.charCodeAt(end), text.charAt(end))) {
      return make({ text, start: at, end: wordEnd(text, end, limit), kind: "word" });
    }
    return make({ text, start: at, end, kind: "number" });
  }
  if (isLetter(code, text.charAt(at))) {
    const dotted = dottedEnd(text, at, limit);
    return make({ text, start: at, end: dotted > at ? dotted : wordEnd(text, at, limit), kind: "word" });
  }
  const possessive = isApostrophe(code) && (text[at + 1] === "s" || text[at + 1] === "S");
  const glued = at > 0 && !isSpace(text.charCodeAt(at - 1));
  const closes = !isLetter(text.charCodeAt(at + 2), text.charAt(at + 2));
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
