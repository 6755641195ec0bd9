import type { Sentence } from "./prepared-text.ts";

/** A sentence longer than this is shown by its beginning only: no wording that tells its scope stands further on. */
const SHOWN = 1200;

/** Whether a sentence is worded in a certain way. Each is looked at once, however many figures it tells. */
export function worded(pattern: RegExp): (sentence: Sentence, text: string) => boolean {
  const known = new WeakMap<Sentence, boolean>();
  return (sentence, text) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const found = pattern.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + SHOWN)));
    known.set(sentence, found);
    return found;
  };
}
