import { lower, nth } from "../foundation/nth.ts";
import type { Voice } from "./attribution.ts";
import { type Context, isDash, textAt } from "./context.ts";
import { toClaimant } from "./to-claimant.ts";

const MOST_WORDS = 6;
const SHORT = 40;

const isMark = (context: Context, at: number): boolean => {
  const { tokens } = context.sentence;
  return textAt(tokens, at) === ":" || (isDash(tokens, at) && at > 0);
};

/** "Nine killed in raid: police", "Nine killed – ministry": a speaker closes the headline. */
function atEnd(context: Context): Voice | null {
  const { tokens } = context.sentence;
  for (let at = tokens.length - 2; at > 2 && at >= tokens.length - 1 - MOST_WORDS; at -= 1)
    if (isMark(context, at)) return named(context, { at, from: at + 1, to: tokens.length, reach: "BEHIND" });
  return null;
}

/** "Sudan: nine killed in raid": a state alone before the colon is where, and says nothing. */
const isTopic = ({ mentions }: Context, to: number): boolean =>
  mentions.some(
    (mention) => mention.kind === "STATE" && mention.form === "NAME" && mention.from === 0 && mention.to === to,
  );

/** "Police: nine killed in raid": a speaker opens the headline. */
function atStart(context: Context): Voice | null {
  const { tokens } = context.sentence;
  for (let at = 1; at <= Math.min(MOST_WORDS, tokens.length - 2); at += 1)
    if (textAt(tokens, at) === ":" && nth(tokens, at - 1)?.kind !== "number" && !isTopic(context, at))
      return named(context, { at, from: 0, to: at, reach: "AHEAD" });
  return null;
}

type Place = Pick<Voice, "at" | "from" | "to" | "reach">;

function named(context: Context, place: Place): Voice | null {
  const { tokens } = context.sentence;
  const claimant = toClaimant(context, place);
  if (
    !claimant ||
    claimant.kind === "UNATTRIBUTED" ||
    tokens.slice(place.from, place.to).some(({ kind, lower: word }) => kind === "number" || VERBAL.test(word))
  )
    return null;
  return { ...place, claimant, until: tokens.length };
}

const VERBAL =
  /^(?:killed|kills|kill|dead|die|dies|injured|wounded|hurt|attack|attacks|strike|strikes|crisis|war|live|updates|analysis|explained|watch|video|opinion|conflict|explainer|timeline)$/;

/** Speakers that a headline sets apart by a colon or a dash. */
export function readHeadline(context: Context): Voice | null {
  const { tokens } = context.sentence;
  if (tokens.length > SHORT || lower(tokens, tokens.length - 1) === "?") return null;
  return atEnd(context) ?? atStart(context);
}
