import { fold } from "./normalise.ts";

/** A spelling, with what is true of it wherever it stands. */
export type Word = {
  text: string;
  /** Lower-case without diacritics, with straight apostrophes. */
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
};

const UPPER = /^\p{Lu}/u;
/** Spellings that are remembered, and how long they may be: hostile text fills no memory. */
const MEMORY = 50_000;
const LONGEST = 64;

const known = new Map<string, Word>();

const learn = (text: string): Word => ({ text, lower: fold(text), capital: UPPER.test(text) });

/** The word of a spelling; the same object each time as long as it is remembered. */
export function wordOf(spelling: string): Word {
  const before = known.get(spelling);
  if (before) return before;
  const word = learn(spelling);
  if (spelling.length > LONGEST) return word;
  if (known.size >= MEMORY) known.clear();
  known.set(spelling, word);
  return word;
}
