import { SMALL_NUMBERS } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Voice } from "./attribution.ts";
import { CLOSE_QUOTES, type Context, dateAt, isDash, isEnd, type Phrase, textAt } from "./context.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isSpeaker } from "./speaker-of.ts";
import { toClaimant } from "./to-claimant.ts";

type Verb = { context: Context; at: number };

/** "the union", "a man", "Rojas"; not "calm". */
const NAMING = /^(?:the|an?|his|her|their|its|one|another|\p{Lu}.*)$/u;
const NOT_SPEAKING = /^(?:deaths?|dead|killing|casualties|attacks?|strikes?|people|it|they|he|she|there|that|no)$/;
/** "…, said the troops had shelled "hideouts"": the words behind are a clause, and no name. */
const ACTS = /^(?:had|has|have|was|were|will|would|is|are)$/;
/** "said the barrage came without warning": a clause with a verb of its own. */
const FINITE =
  /^(?:came|went|took|made|began|left|hit|struck|fell|ran|broke|fled|got|gave|saw|felt|knew|rose|grew|stood|lay|shook|tore|[a-z]{3,}ed)$/;
const BEHIND_NAME = /^(?:in|on|at|to|who|as|after|when|while|during|before|by|from)$/;

const isCount = (word: string): boolean => word !== "a" && word !== "an" && SMALL_NUMBERS.get(word) !== undefined;

/** Whether the words behind the verb are a name or an office with nothing told of it. */
function namesSpeaker(context: Context, { from, to }: Phrase): boolean {
  const { tokens } = context.sentence;
  const words = tokens.slice(from, to);
  if (
    words[0]?.kind === "number" ||
    words.some(({ lower: word }) => NOT_SPEAKING.test(word) || isCount(word) || ACTS.test(word)) ||
    words
      .slice(2)
      .some(
        ({ text }) =>
          FINITE.test(text) &&
          !/^(?:retired|united|armed|unnamed|detained|wounded|injured|displaced|state-backed)$/.test(text),
      )
  )
    return false;
  return (
    isEnd(tokens[to]) ||
    tokens[to]?.kind === "mark" ||
    dateAt(context, to) !== undefined ||
    BEHIND_NAME.test(lower(tokens, to))
  );
}

/** "…, said the mayor", "reads a statement by the army": the verb comes first. */
export function readInverted(verb: Verb): Voice | null {
  const { tokens } = verb.context.sentence;
  const before = textAt(tokens, verb.at - 1);
  return before === "," || CLOSE_QUOTES.has(before) || isDash(tokens, verb.at - 1) ? inverted(verb) : null;
}

export function inverted({ context, at }: Verb): Voice | null {
  const { tokens } = context.sentence;
  const after = phraseAfter(context, at + 1);
  if (!after || !namesSpeaker(context, after)) return null;
  const claimant = toClaimant(context, after);
  if (!isSpeaker(claimant) || (claimant.kind === "UNATTRIBUTED" && !NAMING.test(textAt(tokens, after.from))))
    return null;
  return { claimant, at, from: at, to: after.to, reach: "BEHIND", until: tokens.length };
}
