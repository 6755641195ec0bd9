import { detect } from "tinyld/light";
import { nth } from "../foundation/nth.ts";
import { kind } from "../foundation/words/facts.ts";
import { wordIn, wordOf } from "../foundation/words/table.ts";
import type { Bearer, Word } from "../foundation/words/word.ts";
import { codeAt } from "../text/code-at.ts";
import { isLetter } from "../text/letters.ts";
import { FUNCTION_WORD_ROWS } from "./function-words.data.ts";
import { SCRIPT_ROWS } from "./scripts.data.ts";

const SAMPLE = 1200;
const HYPHEN = 45;
/** A text shorter than this is too short for statistics of letters. */
const LEAST = 100;
const ENOUGH = 0.12;
/** A share of common English words that no other language comes near. */
const PLENTY = 0.2;
/** Words of another language that tell it where no English word stands beside them. */
const TELLING = 2;
const MARKS = /[\u0300-\u036f]/g;

const isEnglish = kind(
  new Set(
    "the of and to in that said was were for on with is by at from killed people as after has have be been are its his their not who says kills dead injured hurt wounded attack strike police envoy army".split(
      " ",
    ),
  ),
);

const OTHERS: readonly (readonly [string, (bearer: Bearer) => boolean])[] = FUNCTION_WORD_ROWS.trim()
  .split("\n")
  .map((row) => row.split("|"))
  .map(([language = "", words = ""]) => [language, kind(new Set(words.split(" ")))] as const);

/** Marks left on letters, and letters of two code units. */
const UNUSUAL = /[\p{M}\u{10000}-\u{10ffff}]/u;
/** Any letter but the plain ones of English. */
const MARKED = /[\u00aa-\u1fff\u2070-\u209f\u2100-\u218f\u2c00-\uffff]/;

const isSpelling = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) || code === HYPHEN || (code > 127 && isLetter(code));

/** Runs of letters and hyphens. */
function runsOf(sample: string): Word[] {
  const found: Word[] = [];
  let start = -1;
  for (let at = 0; at <= sample.length; at += 1) {
    const inside = at < sample.length && isSpelling(codeAt(sample, at));
    if (inside && start < 0) start = at;
    if (inside || start < 0) continue;
    found.push(wordIn(sample, start, at));
    start = -1;
  }
  return found;
}

/** Words as they are written, without marks. */
function spelt(sample: string): Word[] {
  if (!MARKED.test(sample)) return runsOf(sample);
  const plain = sample.normalize("NFD").replace(MARKS, "").replaceAll("ı", "i");
  return UNUSUAL.test(plain)
    ? plain
        .split(/[^\p{L}-]+/u)
        .filter(Boolean)
        .map(wordOf)
    : runsOf(plain);
}

const isParticle = kind(
  new Set("de la le las los el al del da do dos das di du van der den von y e bin ibn".split(" ")),
);
const isHyphened = kind((lower) => lower.includes("-"));

/** Words without those that may be part of a name ("al-", "de la" before a capital). */
function plain(sample: string): Word[] {
  const words = spelt(sample);
  const found: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word && !isHyphened({ word }) && !inName(words, at)) found.push(word);
  }
  return found;
}

const isCapital = (word: Word | undefined): boolean => word?.capital === true;

/** "Ana de la Cruz", "Al Nahyan": a particle with a name on either side, or in capitals before one. */
function inName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isParticle({ word })) return false;
  if (isCapital(word)) return at > 0 && isCapital(words[at + 1]);
  return (
    (isCapital(nth(words, at - 1)) || isCapital(nth(words, at - 2))) &&
    (isCapital(words[at + 1]) || isCapital(words[at + 2]))
  );
}

function share(words: readonly Word[], isKnown: (bearer: Bearer) => boolean): number {
  let found = 0;
  for (const word of words) if (isKnown({ word })) found += 1;
  return found / Math.max(1, words.length);
}

/** The language of a script other than Latin, where most letters are of it. */
function byScript(sample: string): string | null {
  if (isPlain(sample)) return null;
  const letters = sample.replace(/[^\p{L}]+/gu, "");
  const foreign = letters.replace(/\p{Script=Latin}+/gu, "");
  if (foreign.length * 2 <= letters.length) return null;
  return SCRIPT_ROWS.find(([script]) => script.test(foreign))?.[1] ?? null;
}

/** Whether plain letters are at least twice as many as all that may be of another script. */
function isPlain(sample: string): boolean {
  let plain = 0;
  let others = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = codeAt(sample, at) | 32;
    if (code >= 97 && code <= 122) plain += 1;
    else if (code > 127) others += 1;
  }
  return others * 2 <= plain;
}

/** The language whose common words the text has most of, where it has more of them than of English ones. */
function byWords(words: readonly Word[]): string | null {
  const english = share(words, isEnglish);
  let best: string | null = null;
  let most = Math.max(english, (TELLING - 0.5) / Math.max(1, words.length));
  for (const [language, isKnown] of OTHERS) {
    const found = share(words, isKnown);
    if (found > most) [best, most] = [language, found];
  }
  return best;
}

/**
 * BCP-47 language of a text, from its first 1,200 code units: by script, by the common words of the language, and for
 * longer texts by the statistics of letters. Null where it is too short to tell.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== null) return script;
  const words = plain(sample);
  if (share(words, isEnglish) > PLENTY) return "en";
  const other = byWords(words);
  if (other !== null) return other;
  if (share(words, isEnglish) > ENOUGH) return "en";
  if (sample.trim().length < LEAST) return null;
  return detect(sample) || null;
}
