import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import { fromVerb } from "./right-verb.ts";
import type { RightHarm } from "./right-walk.ts";
import { harmVerbOf } from "./victim-lexicon.ts";

const REACH = 30;
const ADVERB = /^(?:then|later|subsequently|also|eventually|quickly|immediately|himself|herself|itself|themselves)$/;
const BREAK = /^(?:;|that|which|who|when|while|but|said|says|as|because)$/;
const ACTIVE =
  /^(?:[a-z]{2,}ed|shot|drove|ran|threw|broke|got|set|blew|took|held|made|began|fought|went|came|slew|hit|struck|burst)$/;

/** "and was then", "before being": the token of the verb that a second predicate hangs on; −1 where none begins. */
function secondVerb(tokens: Token[], at: number, plural: boolean): number {
  const opens = `${lower(tokens, at)} ${lower(tokens, at + 1)}`;
  if (opens !== "before being" && opens !== (plural ? "and were" : "and was")) return -1;
  let verb = at + 2;
  while (ADVERB.test(lower(tokens, verb))) verb += 1;
  return verb;
}

/** "A gunman killed seven and was then shot dead", "opened fire before being killed": what the doer's second verb tells. */
export function secondPredicate(tokens: Token[], counted: Counted): RightHarm | null {
  const { figure, bare, to } = counted;
  const plural = figure.value > 1;
  if (bare || counted.person?.pronoun || !ACTIVE.test(lower(tokens, to))) return null;
  for (let at = to + 1; at < Math.min(tokens.length, to + REACH); at += 1) {
    if (BREAK.test(lower(tokens, at))) return null;
    const verb = secondVerb(tokens, at, plural);
    if (verb < 0) continue;
    return harmVerbOf(tokens[verb]) ? fromVerb({ tokens, at: verb, auxiliary: "BE", steps: 0 }) : null;
  }
  return null;
}
