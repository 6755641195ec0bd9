import type { Sentence } from "./prepared-text.ts";
import { type Cue, hasCue } from "./words/facts.ts";

/** A sentence longer than this is shown by its beginning only: no wording that tells its scope stands further on. */
const SHOWN = 1200;

/**
 * Whether a sentence is worded in a certain way, with a word that the pattern can't do without as its cue. Each is looked at once,
 * however many figures it tells.
 */
export function worded(pattern: RegExp, needed: Cue): (sentence: Sentence, text: string) => boolean {
  const known = new WeakMap<Sentence, boolean>();
  return (sentence, text) => {
    if (!hasCue(sentence, needed)) return false;
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const found = pattern.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + SHOWN)));
    known.set(sentence, found);
    return found;
  };
}
