import type { Quantifier } from "@demarche/domain";
import { SMALL_NUMBERS, TENS } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { cue, entry, hasCue } from "../foundation/words/facts.ts";
import { isDigit } from "../text/letters.ts";
import { QUANTIFIER_ROWS, VAGUE_ROWS } from "./quantifiers.data.ts";
import { readNumber } from "./read-number.ts";

/** A figure with the words that qualify it: tokens [from, to); bounds as in the exchange format (R1). */
export type Figure = {
  from: number;
  to: number;
  quantifier: Quantifier;
  min: number | null;
  max: number | null;
  /** The number as written, before the quantifier bends it. */
  value: number;
  /** "a", "an", "another": counts only before a person's word. */
  article: boolean;
};

type Phrase<T> = { words: string[]; value: T };
const byFirst = <T>(rows: readonly (readonly [string, T])[]): ReadonlyMap<string, Phrase<T>[]> => {
  const index = new Map<string, Phrase<T>[]>();
  for (const [wording, value] of rows) {
    const words = wording.split(" ");
    index.set(words[0] ?? "", [...(index.get(words[0] ?? "") ?? []), { words, value }]);
  }
  return index;
};

const QUANTIFIERS = byFirst(QUANTIFIER_ROWS);
const VAGUE = byFirst(VAGUE_ROWS);
const quantifiersFrom = entry(QUANTIFIERS);
const vagueFrom = entry(VAGUE);

function stands(words: readonly string[], tokens: Token[], at: number): boolean {
  for (let step = 1; step < words.length; step += 1) if (tokens[at + step]?.lower !== words[step]) return false;
  return true;
}

/** The first of the phrases that begin with the word at `at`, which stands there whole. */
function phraseAt<T>(phrases: Phrase<T>[] | undefined, tokens: Token[], at: number): { to: number; value: T } | null {
  if (phrases === undefined) return null;
  for (const { words, value } of phrases) if (stands(words, tokens, at)) return { to: at + words.length, value };
  return null;
}

export function boundsOf(quantifier: Quantifier, value: number): { min: number | null; max: number | null } {
  if (quantifier === "AT_LEAST" || quantifier === "VAGUE") return { min: value, max: null };
  if (quantifier === "MORE_THAN") return { min: value + 1, max: null };
  if (quantifier === "AT_MOST") return { min: null, max: value };
  if (quantifier === "LESS_THAN") return { min: null, max: Math.max(0, value - 1) };
  return { min: value, max: value };
}

function make(input: { from: number; to: number; quantifier: Quantifier; value: number; article?: boolean }): Figure {
  const { from, to, quantifier, value } = input;
  const { min, max } = boundsOf(quantifier, value);
  return { from, to, quantifier, min, max, value, article: input.article ?? false };
}

/** "35-40", "35 to 40", "two or three", "between 10 and 15"; "from 7 to 9" is a change. */
function readRange(tokens: Token[], at: number): Figure | null {
  const between = tokens[at]?.lower === "between" ? 1 : 0;
  const first = readNumber(tokens, at + between);
  if (!first) return null;
  const joint = tokens[first.to]?.lower ?? "";
  const change = joint === "to" && nth(tokens, at - 1)?.lower === "from";
  const joins = between ? joint === "and" : ["-", "–", "to", "or"].includes(joint) && !change;
  const second = joins ? readNumber(tokens, first.to + 1) : null;
  if (!second || second.value <= first.value) return null;
  const figure = make({ from: at, to: second.to, quantifier: "RANGE", value: second.value });
  return { ...figure, min: first.value, max: second.value };
}

function readVague(tokens: Token[], at: number): Figure | null {
  const vague = phraseAt(vagueFrom(tokens[at]), tokens, at);
  if (!vague) return null;
  const to = tokens[vague.to]?.lower === "of" ? vague.to + 1 : vague.to;
  return make({ from: at, to, quantifier: "VAGUE", value: vague.value });
}

/** "a dozen", "two dozen": R1 takes a bare dozen as twelve or more. */
function readDozen(tokens: Token[], at: number, quantifier: Quantifier | null): Figure | null {
  const count = tokens[at]?.lower === "a" ? { value: 1, to: at + 1 } : readNumber(tokens, at);
  if (!count || tokens[count.to]?.lower !== "dozen") return null;
  return make({ from: at, to: count.to + 1, quantifier: quantifier ?? "VAGUE", value: count.value * 12 });
}

function readExact(tokens: Token[], at: number): Figure | null {
  const number = readNumber(tokens, at);
  if (!number) return null;
  const suffix = `${tokens[number.to]?.lower ?? ""} ${tokens[number.to + 1]?.lower ?? ""}`;
  if (suffix === "or more") return make({ from: at, to: number.to + 2, quantifier: "AT_LEAST", value: number.value });
  if (suffix === "or so")
    return make({ from: at, to: number.to + 2, quantifier: "APPROXIMATELY", value: number.value });
  return make({ from: at, to: number.to, quantifier: "EXACT", value: number.value });
}

function readQuantified(tokens: Token[], at: number): Figure | null {
  const quantifier = phraseAt(quantifiersFrom(tokens[at]), tokens, at);
  if (!quantifier) return null;
  const start = tokens[quantifier.to]?.lower === "another" ? quantifier.to + 1 : quantifier.to;
  const vague = readVague(tokens, start);
  if (vague) return { ...vague, from: at };
  const dozen = readDozen(tokens, start, quantifier.value);
  if (dozen) return { ...dozen, from: at };
  const range = readRange(tokens, start);
  if (range) return { ...range, from: at };
  const number = readNumber(tokens, start);
  return number ? make({ from: at, to: number.to, quantifier: quantifier.value, value: number.value }) : null;
}

/** "a third", "a tenth": one more after those counted before. */
export const ORDINALS: ReadonlySet<string> = new Set(
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "),
);

const NO_PEOPLE =
  /^(?:among|of|former|on|with|sides?|parties|countries|nations|governments|killed|wounded|and|in|at|by)$/;

/** "both pilots", "both were killed"; "both sides" and "both killed and wounded" count nobody. */
function readBoth(tokens: Token[], at: number): Figure | null {
  const next = tokens[at + 1];
  if (!next || next.capital || next.kind === "mark" || NO_PEOPLE.test(next.lower)) return null;
  return make({ from: at, to: at + 1, quantifier: "EXACT", value: 2 });
}

/** "a further seven". */
const FURTHER = /^(?:further|additional)$/;

function readArticle(tokens: Token[], at: number): Figure | null {
  const word = tokens[at]?.lower;
  if (word === "another") {
    const counted = readQuantified(tokens, at + 1) ?? readVague(tokens, at + 1) ?? readExact(tokens, at + 1);
    if (counted) return { ...counted, from: at };
  }
  if (/^(?:an?|the)$/.test(word ?? "") && FURTHER.test(tokens[at + 1]?.lower ?? "")) {
    const counted = readQuantified(tokens, at + 2) ?? readVague(tokens, at + 2) ?? readExact(tokens, at + 2);
    if (counted) return { ...counted, from: word === "the" ? at + 1 : at };
  }
  if (word === "a" && tokens[at + 1]?.lower === "couple") {
    return make({ from: at, to: tokens[at + 2]?.lower === "of" ? at + 3 : at + 2, quantifier: "EXACT", value: 2 });
  }
  if (word === "both") return readBoth(tokens, at);
  if (word === "first" && ["fatality", "death", "casualty"].includes(tokens[at + 1]?.lower ?? "")) {
    return make({ from: at, to: at + 1, quantifier: "EXACT", value: 1, article: true });
  }
  if (word === "a" && ORDINALS.has(tokens[at + 1]?.lower ?? "")) {
    return make({ from: at, to: at + 2, quantifier: "EXACT", value: 1, article: true });
  }
  return word === "a" || word === "an" || word === "another"
    ? make({ from: at, to: at + 1, quantifier: "EXACT", value: 1, article: true })
    : null;
}

function readFigure(tokens: Token[], at: number): Figure | null {
  return (
    readQuantified(tokens, at) ??
    readDozen(tokens, at, null) ??
    readVague(tokens, at) ??
    readRange(tokens, at) ??
    readExact(tokens, at) ??
    readArticle(tokens, at)
  );
}

/** Words that can begin a figure: anything else is passed over at once. */
const STARTERS: ReadonlySet<string> = new Set([
  ...QUANTIFIERS.keys(),
  ...VAGUE.keys(),
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  "another",
  "first",
  "between",
  "both",
]);

const FIGURE = cue((word) => STARTERS.has(word) || isDigit(word.charCodeAt(0)));

const OPENING = new Set(['"', "“", "'", "‘"]);
const CLOSING = new Set(['"', "”", "'", "’"]);

/** lost "more than 100" soldiers: the marks around a figure that is quoted alone go with it. */
function withMarks(tokens: Token[], figure: Figure): Figure {
  const [before, after] = [nth(tokens, figure.from - 1), tokens[figure.to]];
  const quoted = before !== undefined && after !== undefined && OPENING.has(before.text) && CLOSING.has(after.text);
  if (!quoted) return figure;
  const ofThem = figure.quantifier === "VAGUE" && tokens[figure.to + 1]?.lower === "of";
  return { ...figure, from: figure.from - 1, to: figure.to + (ofThem ? 2 : 1) };
}

/** Every figure of a run of tokens, quantifiers included, in order and without overlaps. */
export function findFigures(tokens: Token[]): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !hasCue(token.word, FIGURE)) continue;
    const read = readFigure(tokens, at);
    const figure = read && withMarks(tokens, read);
    if (!figure) continue;
    found.push(figure);
    at = figure.to - 1;
  }
  return found;
}
