import type { Claimant } from "@demarche/domain";
import { lower } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Voice } from "./attribution.ts";
import { CLOSE_QUOTES, type Context, type Phrase, textAt } from "./context.ts";
import { likeClaimant } from "./like-claimant.ts";
import { phraseAfter } from "./phrase-after.ts";
import { RECKONINGS, TOLL_NOUNS } from "./reporting.data.ts";
import { isSpeaker } from "./speaker-of.ts";
import type { Speakers } from "./speakers.ts";
import { subjectBefore } from "./subject.ts";
import { toClaimant } from "./to-claimant.ts";

type Cited = { context: Context; at: number; phrase: Phrase | null; from?: number };

function citing({ context, at, phrase, from = at }: Cited): Voice | null {
  const claimant = phrase ? toClaimant(context, phrase) : null;
  if (!phrase || !isSpeaker(claimant)) return null;
  const { tokens } = context.sentence;
  const before = lower(tokens, from - 1);
  const opening =
    from < 2 || ["and", "but", "while"].includes(before) || ["and", "but", "while"].includes(lower(tokens, from - 2));
  return { claimant, at, from, to: phrase.to, reach: opening ? "AHEAD" : "BEHIND", until: tokens.length };
}

/** "according to X", "according to a tally by X". */
export function readAccording(context: Context, at: number): Voice | null {
  if (lower(context.sentence.tokens, at + 1) !== "to") return null;
  return citing({ context, at, phrase: phraseAfter(context, at + 2) });
}

/** "as per the police", ", per officials": a preposition of its own, not "per cent". */
export function readPer(context: Context, at: number): Voice | null {
  const { tokens } = context.sentence;
  const before = textAt(tokens, at - 1);
  if (before !== "," && lower(tokens, at - 1) !== "as" && !CLOSE_QUOTES.has(before)) return null;
  const spoken = citing({ context, at, phrase: phraseAfter(context, at + 1) });
  return spoken && spoken.claimant.kind !== "UNATTRIBUTED" ? spoken : null;
}

/** "in the words of the mayor", "by the count of X". */
export function readInWords(context: Context, at: number): Voice | null {
  const { tokens } = context.sentence;
  if (
    lower(tokens, at - 1) !== "the" ||
    !/^(?:in|by|on)$/.test(lower(tokens, at - 2)) ||
    lower(tokens, at + 1) !== "of"
  )
    return null;
  return citing({ context, at, phrase: phraseAfter(context, at + 2), from: at - 2 });
}

const POSSESSIVE = /^(?:its|their|his|her)$/;
const RECKONING_REACH = 9;

/** "X's", "its", "official", "Xish": what stands before a count that is someone's. */
function isOwned(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ capital, lower: word }) => capital || /^['’]s?$/.test(word) || POSSESSIVE.test(word) || word === "official",
    );
}

/** "by X's count", "by the army's own account", "on official figures". */
export function readReckoning(context: Context, speakers: Speakers, at: number): Voice | null {
  const { tokens } = context.sentence;
  if (!RECKONINGS.has(lower(tokens, at))) return null;
  for (let by = at - 2; by >= Math.max(0, at - RECKONING_REACH); by -= 1) {
    if (tokens[by]?.kind === "mark" && !/^['’]s?$/.test(textAt(tokens, by))) return null;
    if (lower(tokens, by) !== "by" && lower(tokens, by) !== "on") continue;
    if (!isOwned(tokens, by + 1, at)) return null;
    const own = POSSESSIVE.test(lower(tokens, by + 1)) ? speakers.owner(lower(tokens, by + 1)) : null;
    const voice = citing({ context, at, phrase: { from: by + 1, to: at + 1 }, from: by });
    return voice && own ? { ...voice, claimant: own } : voice;
  }
  return null;
}

const BACK = 6;
/** What is given by someone is a toll, or it tells of nobody. */
const GIVEN = new Set("released published given provided compiled counted put listed".split(" "));

/** "was reported by state media", "the toll given by the ministry". */
export function readPassive(context: Context, at: number): Voice | null {
  const { tokens } = context.sentence;
  if (lower(tokens, at + 1) !== "by") return null;
  const record = GIVEN.has(lower(tokens, at));
  const passive = tokens
    .slice(Math.max(0, at - BACK), at)
    .some(({ lower: word }) => (!record && /^(?:was|were|been|is|are)$/.test(word)) || TOLL_NOUNS.has(word));
  const phrase = phraseAfter(context, at + 2);
  const claimant = phrase ? toClaimant(context, phrase) : null;
  if (/^(?:our|my|your|his|her)$/.test(lower(tokens, at + 2))) return null;
  if (!passive || !phrase || !isSpeaker(claimant) || claimant.kind === "UNATTRIBUTED") return null;
  return { claimant, at, from: at, to: phrase.to, reach: "BEHIND", until: tokens.length };
}

/** The one whom an outlet cites: "citing X", "quoting X", "quoted X as saying". */
export function readCiting(context: Context, at: number): Voice | null {
  const voice = citing({ context, at, phrase: phraseAfter(context, at + 1) });
  const outlet = voice && lower(context.sentence.tokens, at) === "quoted" ? subjectBefore(context, at) : null;
  const through = outlet ? toClaimant(context, outlet) : null;
  const cites = through?.kind === "MEDIA" || through?.kind === "STATE_MEDIA";
  return voice && through && cites ? { ...voice, claimant: throughOutlet(voice.claimant, through) } : voice;
}

/** An outlet's words that are another's: the one cited speaks, through the outlet and of its country. */
export function throughOutlet(source: Claimant, outlet: Claimant): Claimant {
  return likeClaimant(source, { party: source.party ?? outlet.party, via: outlet.name });
}
