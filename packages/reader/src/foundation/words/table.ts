import { codeAt } from "../../text/code-at.ts";
import { fold } from "../../text/normalise.ts";
import { cueCount, cuesOf } from "./facts.ts";
import { interned } from "./interned.ts";
import { MOST_KINDS, type Word } from "./word.ts";

const UPPER = /^\p{Lu}/u;
/** Spellings that are remembered, and how long they may be: hostile text fills no memory. */
const MEMORY = 50_000;
const LONGEST = 64;

const known = new Map<string, Word>();

function learn(spelling: string): Word {
  const text = interned(spelling);
  const lower = interned(fold(text));
  return { text, lower, capital: UPPER.test(text), cues: cuesOf(lower), facets: [], kinds: new Uint8Array(MOST_KINDS) };
}

let learntBy = 0;

/** A module that loads after a text was read may make a cue of its own. */
function forgetBefore(count: number): void {
  learntBy = count;
  known.clear();
  recent.fill(undefined);
}

/** The word of a spelling; the same object each time as long as it is remembered. */
export function wordOf(spelling: string): Word {
  if (learntBy !== cueCount()) forgetBefore(cueCount());
  const before = known.get(spelling);
  if (before) return before;
  const word = learn(spelling);
  if (spelling.length > LONGEST) return word;
  if (known.size >= MEMORY) known.clear();
  known.set(spelling, word);
  return word;
}

/** The words met last, by a hash of their letters: most words of a text are found here without cutting them out of it. */
const SLOTS = 1 << 14;
const recent: (Word | undefined)[] = Array.from({ length: SLOTS });

function isAt(word: Word, text: string, start: number): boolean {
  for (let at = 0; at < word.text.length; at += 1) if (codeAt(word.text, at) !== codeAt(text, start + at)) return false;
  return true;
}

/** The word of the spelling `text[start, end)`. */
export function wordIn(text: string, start: number, end: number): Word {
  if (end - start > LONGEST || learntBy !== cueCount()) return wordOf(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + codeAt(text, at)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const before = recent[slot];
  if (before !== undefined && before.text.length === end - start && isAt(before, text, start)) return before;
  const word = wordOf(text.slice(start, end));
  recent[slot] = word;
  return word;
}
