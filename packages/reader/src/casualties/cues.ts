import { cue } from "../foundation/words/facts.ts";
import { CUE_WORDS, INTRANSITIVE, NOUNS, STATES } from "./effects.data.ts";
import { HARM_VERBS } from "./victim-lexicon.ts";
import { WOUNDS } from "./wounds.data.ts";

const CUES: ReadonlySet<string> = new Set([
  ...HARM_VERBS.keys(),
  ...INTRANSITIVE.keys(),
  ...STATES.keys(),
  ...NOUNS.keys(),
  ...WOUNDS,
  ...CUE_WORDS,
]);

const COUNTS: ReadonlySet<string> = new Set(["number", "figure", "count", "tally"]);

/** "The figure rose to 34": counts again what the sentences before counted. */
export const COUNT = cue((word) => COUNTS.has(word));

/** "both sides", "the two armies": a figure of more than one side has one of these. */
export const SIDES = cue((word) => /^(?:sides?|countries|nations|armies)$/.test(word));

/** A word that can tell of harm: sentences without one are passed over at once. */
export const HARM = cue((word) => CUES.has(word));
