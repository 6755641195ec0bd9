import type { Claimant } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Context, Phrase } from "./context.ts";
import { isBareRecord } from "./records.ts";
import type { Speakers } from "./speakers.ts";
import { toClaimant } from "./to-claimant.ts";

type Input = { context: Context; speakers: Speakers; phrase: Phrase };

const NOUN_PHRASE = /^(?:the|a|an|her|his|its|their|one|another|two|three|several|some|local|many|both|other|most)$/;

/** Who a phrase before a reporting verb is: named there, or before ("he", "the ministry"). */
export function speakerOf({ context, speakers, phrase }: Input): Claimant | null {
  const meant = speakers.meant(context, phrase);
  if (meant) return meant;
  if (isBareRecord(context, phrase) && !/^statements?$/.test(headOf(context.sentence.tokens, phrase))) return null;
  const claimant = toClaimant(context, phrase);
  if (!claimant || claimant.kind !== "UNATTRIBUTED") return claimant;
  return isNoun(context.sentence.tokens, phrase) ? claimant : null;
}

const headOf = (tokens: Token[], { to }: Phrase): string => nth(tokens, to - 1)?.lower ?? "";

/** A phrase that no word tells the kind of: a name, or a noun with its article. */
function isNoun(tokens: Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  if (first === undefined || words.length > 10) return false;
  return (
    words.some(({ capital }, at) => capital && (at > 0 || from > 0 || words.length === 1)) ||
    NOUN_PHRASE.test(first.lower) ||
    /^(?:sources?|insiders)$/.test(words.at(-1)?.lower ?? "")
  );
}

/** A claimant with a name that tells somebody. */
export const isSpeaker = (claimant: Claimant | null): claimant is Claimant =>
  claimant !== null &&
  claimant.name !== "" &&
  !/^(?:we|i|you|they)['’]/i.test(claimant.name) &&
  !/^(?:it|he|she|they|we|you|that|this|there|one|reports?|others|some|many|no one|nobody|none)$/i.test(claimant.name);
