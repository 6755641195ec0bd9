import type { Zone } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { Sentence, Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import { ABBREVIATIONS, STATE_ABBREVIATIONS } from "./abbreviations.data.ts";

/** A longer run without a full stop is cut: no rule looks further, and hostile text stays linear. */
const MAX_TOKENS = 300;
const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]", "’’"]);
const OPENERS = new Set(['"', "“", "‘", "'", "«", "(", "["]);

function endsSentence(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === "!" || token.text === "?" || token.text === "…") return true;
  if (token.text === "।") return true;
  const dotted = token.kind === "word" && token.text.endsWith(".");
  if (token.text !== "." && !dotted) return false;
  if (dotted) return startsNew(tokens, at + 1) && !isProperNext(tokens, at + 1);
  const before = nth(tokens, at - 1);
  if (!before) return true;
  if (before.kind !== "word" || before.end !== token.start) return true;
  if (isShortState(tokens, at - 1))
    return startsNew(tokens, at + 1) && !isProperNext(tokens, at + 1) && !isOpening(tokens, at + 1);
  return !(ABBREVIATIONS.has(before.lower) || (before.text.length === 1 && before.capital));
}

/** "Modesto, Calif." */
const isShortState = (tokens: Token[], at: number): boolean =>
  tokens[at]?.capital === true && nth(tokens, at - 1)?.text === "," && STATE_ABBREVIATIONS.has(tokens[at]?.lower ?? "");

const isOpening = (tokens: Token[], at: number): boolean => OPENERS.has(tokens[at]?.text ?? "");

/** After "U.S." a capitalised word goes on more often than it starts a sentence. */
function isProperNext(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && next.capital && !SENTENCE_STARTERS.has(next.lower);
}

const SENTENCE_STARTERS = new Set(
  "the a an it he she they but and in on at this that these those there however meanwhile also his her their its we".split(
    " ",
  ),
);

function startsNew(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return true;
  return next.capital || next.kind === "number" || OPENERS.has(next.text) || /^[0-9]/.test(next.text);
}

/** A stop of its own, or a word with one. */
const mayEnd = kind(/[.!?…।]$/);

/** Index after the last token of the sentence that begins at `from`. */
function sentenceEnd(tokens: Token[], from: number): number {
  const limit = Math.min(tokens.length, from + MAX_TOKENS);
  for (let at = from; at < limit; at += 1) {
    if (!mayEnd(tokens[at]) || !endsSentence(tokens, at)) continue;
    let after = at + 1;
    while (after < limit && CLOSERS.has(tokens[after]?.text ?? "") && isClosing(tokens, after)) after += 1;
    if (startsNew(tokens, after)) return after;
  }
  return limit;
}

function isClosing(tokens: Token[], at: number): boolean {
  const mark = tokens[at];
  const before = nth(tokens, at - 1);
  return (
    mark !== undefined && before !== undefined && (mark.text === "”" || mark.text === ")" || before.end === mark.start)
  );
}

/** The cues of all words of a run of tokens. */
export function cuesIn(tokens: readonly Token[]): number {
  let cues = 0;
  for (const { word } of tokens) cues |= word.cues;
  return cues;
}

/** Splits the tokens of one paragraph into sentences; indices are given by the caller. */
export function splitSentences(input: {
  tokens: Token[];
  paragraph: number;
  zone: Zone;
  firstIndex: number;
}): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  while (from < input.tokens.length) {
    const to = sentenceEnd(input.tokens, from);
    const tokens = input.tokens.slice(from, to);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) {
      const index = input.firstIndex + sentences.length;
      const { paragraph, zone } = input;
      sentences.push({ index, paragraph, start: first.start, end: last.end, zone, tokens, cues: cuesIn(tokens) });
    }
    from = to;
  }
  return sentences;
}
