import type { Token } from "../foundation/prepared-text.ts";
import { CUE_WORDS, INTRANSITIVE, NOUNS, STATES } from "./effects.data.ts";
import { HARM_VERBS } from "./victim-lexicon.ts";
import { WOUNDS } from "./wounds.data.ts";

const CUES: ReadonlySet<string> = new Set([
  ...HARM_VERBS.keys(),
  ...Object.keys(INTRANSITIVE),
  ...Object.keys(STATES),
  ...Object.keys(NOUNS),
  ...WOUNDS,
  ...CUE_WORDS,
]);

const COUNTS: ReadonlySet<string> = new Set(["number", "figure", "count", "tally"]);

/** "The figure rose to 34": counts again what the sentences before counted. */
export const hasCount = (tokens: Token[]): boolean => tokens.some((token) => COUNTS.has(token.lower));

/** Whether any word of a sentence can tell of harm: all others are passed over at once. */
export const hasCue = (tokens: Token[]): boolean => tokens.some((token) => CUES.has(token.lower));
