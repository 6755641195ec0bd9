import { MULTIPLIERS, NUMBER_WORDS } from "./number-words.ts";

const WORDS = /\p{L}+|\p{Nd}[\p{Nd}.,]*/gu;
/** The same in text of ASCII alone, which takes a fraction of the time. */
const ASCII_WORDS = /[a-z]+|[0-9][0-9.,]*/g;
const ASCII = /^[\x00-\x7f]*$/;

/** Words and digit groups of a text, lower case, in order. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return (lower.match(ASCII.test(lower) ? ASCII_WORDS : WORDS) ?? []).map(withoutEnd);
}

function withoutEnd(word: string): string {
  return word.endsWith(".") || word.endsWith(",") ? word.replace(/[.,]+$/, "") : word;
}

/** Every number that a text states in digits or English words ("1,200", "twenty-five", "two dozen", "a"), in order. */
export function statedNumbers(text: string): number[] {
  return numbersAmong(wordsOf(text));
}

/** Those of the words of a text. */
export function numbersAmong(words: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readNumber({ words, at });
    if (read !== null) found.push(...read.values);
    at += read?.length ?? 1;
  }
  return found;
}

type Read = { values: number[]; length: number };

function readNumber(input: { words: readonly string[]; at: number }): Read | null {
  const { words, at } = input;
  const first = digitValues(words[at]) ?? wordValue(words[at]);
  if (first === null) return null;
  let values = first;
  let next = at + 1;
  for (; next < words.length; next += 1) {
    const grown = grow({ values, word: words[next], after: words[next + 1] });
    if (grown === null) break;
    values = grown;
  }
  return { values, length: next - at };
}

/** What a number becomes when the next word belongs to it, or null where it does not. */
function grow(input: { values: number[]; word: string | undefined; after: string | undefined }): number[] | null {
  const { values, word, after } = input;
  if (word === undefined) return null;
  const multiplier = MULTIPLIERS.get(word);
  if (multiplier !== undefined) return values.map((value) => multiplied(value, multiplier));
  const last = values[0] ?? 0;
  if (word === "and") return last >= 100 && (wordValue(after)?.[0] ?? 100) < 100 ? values : null;
  const unit = NUMBER_WORDS.get(word) ?? 0;
  if (unit < 1 || isArticle(word)) return null;
  const fits = (last >= 20 && last % 10 === 0 && unit < 10) || (last >= 100 && last % 100 === 0 && unit < 100);
  return fits ? [last + unit] : null;
}

/** "two thousand three hundred": only the part below the larger unit is multiplied. */
function multiplied(value: number, multiplier: number): number {
  const whole = Math.floor(value / 1000) * 1000;
  if (value > whole && whole > 0 && multiplier < 1000) return whole + (value - whole) * multiplier;
  return value * multiplier;
}

function isArticle(word: string): boolean {
  return word === "a" || word === "an" || word === "another" || word === "single" || word === "lone" || word === "both";
}

function wordValue(word: string | undefined): number[] | null {
  if (word === undefined) return null;
  const value = NUMBER_WORDS.get(word) ?? MULTIPLIERS.get(word);
  return value === undefined ? null : [value];
}

/** "1,200" is 1200; "2.5" may be two and a half or, after another custom, 25: both are kept. */
function digitValues(word: string | undefined): number[] | null {
  if (word === undefined || !/^\p{Nd}/u.test(word)) return null;
  const ascii = [...word].map(asciiDigit).join("");
  const values = [Number(ascii.replace(/[.,]/g, "")), Number(ascii.replace(/,/g, ""))];
  return [...new Set(values.filter(Number.isFinite))];
}

/** Decimal digits of any script stand in blocks of ten that start at a zero. */
function asciiDigit(char: string): string {
  if (!/\p{Nd}/u.test(char)) return char;
  let code = char.codePointAt(0) ?? 48;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value);
}
