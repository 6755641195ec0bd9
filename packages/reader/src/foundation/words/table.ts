import { fold } from "../../text/normalise.ts";
import { cuesOf } from "./facts.ts";
import type { Word } from "./word.ts";

const UPPER = /^\p{Lu}/u;
/** Spellings that are remembered, and how long they may be: hostile text fills no memory. */
const MEMORY = 50_000;
const LONGEST = 64;

const known = new Map<string, Word>();

function learn(text: string): Word {
  const lower = fold(text);
  return { text, lower, capital: UPPER.test(text), cues: cuesOf(lower), facets: [] };
}

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
