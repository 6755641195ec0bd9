import { SMALL_NUMBERS, TENS } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import type { Figure } from "../numbers/find-figures.ts";
import { readAge } from "../numbers/read-age.ts";
import { isNameToken } from "../people/names.ts";
import { isSingular } from "./number-of-word.ts";
import { VICTIM_WORDS } from "./victim-lexicon.ts";

const OLDEST = 110;
const isYears = kind(/^years?$/);
const isSmallNumber = kind((word) => SMALL_NUMBERS.has(word));

/** Whether a number tells how old someone is. */
export function isAge(tokens: Token[], figure: Figure): boolean {
  const next = tokens[figure.to]?.text === "-" ? tokens[figure.to + 1] : tokens[figure.to];
  const worded = isYears(next);
  const told = worded || isAged(tokens, figure) || isBound(tokens, figure);
  return told || (!figure.article && readAge(tokens, figure.from) !== null) || isNamedAge(tokens, figure);
}

const isAgedWord = kind(/^(?:aged|ages|age)$/);
/** "the oldest of them nine", "the youngest was 19". */
const isEldest = kind(/^(?:oldest|youngest|eldest)$/);
/** What stands between one age and the next. */
const isBetweenAges = kind(/^(?:,|and|to|or|-|–|between|of|from|them|whom|was|is|being)$/);
const AGES_REACH = 8;

/** "aged 66 and 61", "ages 20-27", "between the ages of 18 and 23": any of a run of ages. */
function isAged(tokens: Token[], { from }: Figure): boolean {
  for (let at = from - 1; at >= Math.max(0, from - AGES_REACH); at -= 1) {
    const token = tokens[at];
    if (isAgedWord(token)) return true;
    if (isEldest(token)) return at < from - 1;
    const joins = token?.kind === "number" || isSmallNumber(token) || isBetweenAges(token);
    if (!joins) return false;
  }
  return false;
}

const OF_AGES = /^(?:,|and|to|or|-|–|between)$/;

/** The token behind a run of ages that begins at "aged": "aged nine and 12", "aged 20, 31 and 45". */
export function agesEnd(tokens: Token[], aged: number): number {
  const isNumber = (at: number): boolean =>
    tokens[at]?.kind === "number" || SMALL_NUMBERS.has(tokens[at]?.lower ?? "") || TENS.has(tokens[at]?.lower ?? "");
  let end = aged + 1;
  for (let at = aged + 1; at < tokens.length && at - aged < AGES_REACH * 2; at += 1) {
    if (isNumber(at)) end = at + 1;
    else if (!OF_AGES.test(tokens[at]?.lower ?? "")) break;
  }
  return end;
}

/** "a boy younger than 12": a bound of age. */
const isBound = (tokens: Token[], figure: Figure): boolean => {
  const than = tokens[figure.from]?.lower === "than" ? figure.from : figure.from - 1;
  return tokens[than]?.lower === "than" && /^(?:younger|older)$/.test(nth(tokens, than - 1)?.lower ?? "");
};

/** "Ann Example, 27, a nurse", "a waitress, 19.": a number between commas right behind a name or one person's word. */
function isNamedAge(tokens: Token[], figure: Figure): boolean {
  const plain = figure.to === figure.from + 1 && figure.quantifier === "EXACT" && figure.value <= OLDEST;
  const behind = nth(tokens, figure.from - 2);
  const word = behind?.lower ?? "";
  const named = isNameToken(behind) || behind?.text === "." || (VICTIM_WORDS.has(word) && isSingular(word));
  const next = tokens[figure.to]?.lower ?? ".";
  const ends = [",", ".", ";", ")", "of", "from", "who", "and", "was", "were", "died"].includes(next);
  return plain && named && tokens[figure.from]?.kind === "number" && nth(tokens, figure.from - 1)?.text === "," && ends;
}
