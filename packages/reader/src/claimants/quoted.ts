import { lower } from "../foundation/nth.ts";
import type { Voice } from "./attribution.ts";
import { type Context, textAt } from "./context.ts";
import { likeClaimant } from "./like-claimant.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isSpeaker, speakerOf } from "./speaker-of.ts";
import type { Speakers } from "./speakers.ts";
import { subjectBefore } from "./subject.ts";
import { toClaimant } from "./to-claimant.ts";

type Quoted = { context: Context; speakers: Speakers; at: number };

const AUXILIARY = /^(?:was|were|is|been|being|are)$/;

/** "X was quoted by Y as saying", "X was cited as saying": X speaks, through Y. */
export function readQuotedSpeaker({ context, speakers, at }: Quoted): Voice | null {
  const { tokens } = context.sentence;
  if (!AUXILIARY.test(lower(tokens, at - 1))) return null;
  const start = /^(?:has|have|had)$/.test(lower(tokens, at - 2)) ? at - 2 : at - 1;
  const subject = subjectBefore(context, start);
  const claimant = subject ? speakerOf({ context, speakers, phrase: subject }) : null;
  if (!subject || !isSpeaker(claimant)) return null;
  const outlet = lower(tokens, at + 1) === "by" ? phraseAfter(context, at + 2) : null;
  const via = outlet ? (toClaimant(context, outlet)?.name ?? null) : null;
  const end = outlet?.to ?? at + 1;
  const closed = textAt(tokens, subject.from - 1) === "," && /^[,.]?$/.test(textAt(tokens, saying(context, end)));
  return {
    claimant: likeClaimant(claimant, { via }),
    at,
    from: subject.from,
    to: subject.to,
    reach: closed ? "BEHIND" : "AHEAD",
    until: tokens.length,
  };
}

/** Index after "as saying". */
const saying = ({ sentence: { tokens } }: Context, at: number): number => (lower(tokens, at) === "as" ? at + 2 : at);
