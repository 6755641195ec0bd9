import { SMALL_NUMBERS, TENS, UNITS } from "@demarche/domain";
import type { Token } from "../foundation/prepared-text.ts";
import { entry, facet, kind } from "../foundation/words/facts.ts";

export type NumberRead = { value: number; to: number };

/** More people than live: digits beyond this are no count. */
const LARGEST = 100_000_000;
const PLAIN = /^[0-9]{1,9}$/;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{2,3}){1,3}$/;
const DECIMAL = /^[0-9]{1,3}\.[0-9]{1,2}$/;

const smallOf = entry(SMALL_NUMBERS);
const tensOf = entry(TENS);
const unitOf = entry(UNITS);
const isArticle = kind(/^an?$/);
const decimalOf = facet((word) => (DECIMAL.test(word) ? Number(word) : null));
const wholeOf = facet((word) => (PLAIN.test(word) || GROUPED.test(word) ? Number(word.replaceAll(",", "")) : null));

function readDigits(tokens: Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  const unit = unitOf(tokens[at + 1]);
  const decimal = decimalOf(token);
  if (decimal !== null) return unit ? { value: Math.round(decimal * unit), to: at + 2 } : null;
  const value = wholeOf(token);
  if (value === null) return null;
  const read = unit ? { value: value * unit, to: at + 2 } : { value, to: at + 1 };
  return read.value <= LARGEST ? read : null;
}

/** "twenty-three", "nine". */
function readBelowHundred(tokens: Token[], at: number): NumberRead | null {
  const tens = tensOf(tokens[at]);
  if (tens === undefined) {
    const small = isArticle(tokens[at]) ? undefined : smallOf(tokens[at]);
    return small === undefined ? null : { value: small, to: at + 1 };
  }
  const step = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const ones = smallOf(tokens[step]);
  return ones !== undefined && ones < 10 && ones > 0 && !isArticle(tokens[step])
    ? { value: tens + ones, to: step + 1 }
    : { value: tens, to: at + 1 };
}

/** "two hundred and fifty", "a hundred", "three thousand". */
function readWords(tokens: Token[], at: number): NumberRead | null {
  const lead = tokens[at]?.lower === "a" ? { value: 1, to: at + 1 } : readBelowHundred(tokens, at);
  if (!lead) return null;
  const unit = unitOf(tokens[lead.to]);
  if (!unit) return tokens[at]?.lower === "a" ? null : lead;
  const after = tokens[lead.to + 1]?.lower === "and" ? lead.to + 2 : lead.to + 1;
  const rest = readBelowHundred(tokens, after);
  const total = lead.value * unit;
  return rest && unit > rest.value && unit === 100
    ? { value: total + rest.value, to: rest.to }
    : { value: total, to: lead.to + 1 };
}

/** A whole number in digits or words that begins at token `at`; "a" and "an" alone are no number here. */
export function readNumber(tokens: Token[], at: number): NumberRead | null {
  return readDigits(tokens, at) ?? readWords(tokens, at);
}
