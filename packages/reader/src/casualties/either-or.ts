import type { CasualtyEffect } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { STATES } from "./effects.data.ts";
import type { Trigger } from "./harm.ts";
import { HARM_VERBS } from "./victim-lexicon.ts";

const REACH = 3;

function effectOf(word: string): CasualtyEffect | undefined {
  const verb = HARM_VERBS.get(word);
  return STATES.get(word) ?? (verb && verb.form !== "ING" ? verb.effect : undefined);
}

/** The effect of the word at `at`, or of the one that an adverb there stands before. */
const besideOf = (tokens: Token[], at: number): CasualtyEffect | undefined =>
  effectOf(lower(tokens, lower(tokens, at).endsWith("ly") ? at + 1 : at));

/** "killed or wounded", "dead or missing": how many came to which harm is not told, so that neither is counted. */
export function isEitherHarm(tokens: Token[], { from, to }: Trigger): boolean {
  for (let at = Math.max(1, from - REACH); at < Math.min(tokens.length - 1, to + REACH); at += 1) {
    if (lower(tokens, at) !== "or") continue;
    const [first, second] = [effectOf(lower(tokens, at - 1)), besideOf(tokens, at + 1)];
    if (first !== undefined && second !== undefined && first !== second) return true;
  }
  return false;
}
