import { nth } from "../foundation/nth.ts";
import type { Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import { type Entry, getLexicon } from "./lexicon.ts";

const WORD_CAPITALS = /^[^a-z]*$/;

function matches(input: { tokens: Token[]; at: number; entry: Entry; text: string }): boolean {
  const { tokens, at, entry } = input;
  for (let step = 0; step < entry.words.length; step += 1) {
    if (tokens[at + step]?.lower !== entry.words[step]) return false;
  }
  const first = tokens[at];
  const last = tokens[at + entry.words.length - 1];
  if (!first || !last) return false;
  if (entry.exact !== null) return input.text.slice(first.start, last.end) === entry.exact;
  return first.capital || (entry.kind === "GROUP" && entry.words.length > 1);
}

function toMention(input: { sentence: Sentence; at: number; entry: Entry; text: string }): Mention {
  const { sentence, at, entry, text } = input;
  const to = at + entry.words.length;
  const start = sentence.tokens[at]?.start ?? sentence.start;
  const end = nth(sentence.tokens, to - 1)?.end ?? sentence.end;
  return {
    sentence: sentence.index,
    from: at,
    to,
    start,
    end,
    text: text.slice(start, end),
    kind: entry.kind,
    form: entry.form,
    name: entry.name,
    party: entry.party,
    country: entry.country,
    admin1: null,
    office: null,
  };
}

/** The first word of a state, body, group or territory. */
export const NAME = cue((word) => getLexicon().has(word));

/** Longest lexicon entry that begins at token `at`, as a mention; null where none does. */
export function matchLexicon(input: { sentence: Sentence; at: number; text: string }): Mention | null {
  const { sentence, at, text } = input;
  const token = sentence.tokens[at];
  if (!token || !hasCue(token.word, NAME) || token.kind === "mark") return null;
  const entry = entryAt(sentence.tokens, at, text);
  return entry ? toMention({ sentence, at, entry, text }) : null;
}

const entryAt = (tokens: Token[], at: number, text: string): Entry | undefined =>
  getLexicon()
    .get(tokens[at]?.lower ?? "")
    ?.find((entry) => matches({ tokens, at, entry, text }));

/** A sentence in capitals only: names can't be told from words by their first letter. */
export function isAllCapitals(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  return words.length > 2 && words.every((token) => WORD_CAPITALS.test(token.text));
}
