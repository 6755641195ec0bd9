import { lower } from "../foundation/nth.ts";
import type { Voice } from "./attribution.ts";
import { type Context, type Phrase, textAt } from "./context.ts";
import { leadPhrase } from "./lead.ts";
import { isBareRecord } from "./records.ts";
import { COUNTING_VERBS, DEEDS, RECORD_NOUNS, SHOWING_VERBS, TOLL_NOUNS, TOLL_VERBS } from "./reporting.data.ts";
import { isSpeaker, speakerOf } from "./speaker-of.ts";
import type { Speakers } from "./speakers.ts";
import { subjectBefore } from "./subject.ts";
import { toClaimant } from "./to-claimant.ts";

type Verb = { context: Context; speakers: Speakers; at: number };

const OBJECT_REACH = 9;
const COUNT_REACH = 5;

const namesToll = ({ sentence }: Context, verb: number): boolean =>
  sentence.tokens.slice(verb + 1, verb + 1 + OBJECT_REACH).some(({ lower: word }) => TOLL_NOUNS.has(word));

/** "put … at": where the toll is set. */
const placesAt = ({ sentence }: Context, verb: number): boolean =>
  sentence.tokens
    .slice(verb + 1, verb + 1 + OBJECT_REACH + 6)
    .some(({ lower: word }) => word === "at" || word === "as");

/** "recorded 18 deaths", "documented the killing of": people counted stand close behind. */
export const countsPeople = ({ sentence }: Context, verb: number): boolean =>
  sentence.tokens
    .slice(verb + 1, verb + 1 + COUNT_REACH)
    .some(
      ({ lower: word, kind }) => kind === "number" || COUNTED.test(word) || TOLL_NOUNS.has(word) || DEEDS.has(word),
    );

const COUNTED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|dozens|scores|several|at|more|over|nearly|almost|about|some|no|deaths?|names|bodies|people|civilians)$/u;

const endsInRecord = (context: Context, { to }: Phrase): boolean =>
  RECORD_NOUNS.has(lower(context.sentence.tokens, to - 1));

function isCounting(context: Context, verb: number, subject: Phrase): boolean {
  const word = lower(context.sentence.tokens, verb);
  if (SHOWING_VERBS.has(word) && holdsRecord(context, subject)) return true;
  if (word === "put" || word === "puts") return namesToll(context, verb) && placesAt(context, verb);
  if (TOLL_VERBS.has(word)) return namesToll(context, verb);
  return COUNTING_VERBS.has(word) && countsPeople(context, verb);
}

const holdsRecord = (context: Context, { from, to }: Phrase): boolean =>
  context.sentence.tokens.slice(from, to).some(({ lower: word }) => RECORD_NOUNS.has(word)) ||
  endsInRecord(context, { from, to });

/** "put the toll at nine", "raised its count", "recorded 18 deaths", "figures from X show": whoever counts. */
export function readCounting({ context, speakers, at }: Verb): Voice | null {
  const { tokens } = context.sentence;
  if (/^(?:be|been|being|is|are|was|were|to|the|a|of)$/.test(lower(tokens, at - 1))) return null;
  const subject = subjectBefore(context, at);
  if (!subject || !isCounting(context, at, subject) || isBareRecord(context, subject)) return null;
  const claimant = speakerOf({ context, speakers, phrase: subject });
  if (!isSpeaker(claimant) || claimant.kind === "UNATTRIBUTED") return null;
  const { from, to } = subject;
  return { claimant, at, from, to, reach: "AHEAD", until: tokens.length };
}

/** "spoke of 21 dead", "talked of several wounded". */
export function readSpokeOf({ context, speakers, at }: Verb): Voice | null {
  const { tokens } = context.sentence;
  if (lower(tokens, at + 1) !== "of" || !countsPeople(context, at + 1)) return null;
  const subject = subjectBefore(context, at);
  const claimant = subject ? speakerOf({ context, speakers, phrase: subject }) : null;
  if (!subject || !isSpeaker(claimant)) return null;
  return { claimant, at, from: subject.from, to: subject.to, reach: "AHEAD", until: tokens.length };
}

/** "accused X of killing nine": what stands in the deed that X is accused of, not in a clause on it. */
export function readAccusing({ context, speakers, at }: Verb): Voice | null {
  const subject = lower(context.sentence.tokens, at).endsWith("ing")
    ? leadPhrase(context, at)
    : subjectBefore(context, at);
  const claimant = subject ? speakerOf({ context, speakers, phrase: subject }) : null;
  if (!subject || !isSpeaker(claimant)) return null;
  const { from, to } = subject;
  const deed = deedAfter(context, at);
  return {
    claimant,
    at,
    from,
    to,
    reach: deed < 0 ? "NOWHERE" : "INNER",
    until: deed < 0 ? at : clauseEnd(context, deed),
  };
}

/** Index of the "killing" of "of killing", "for having killed"; -1 where no act is told. */
function deedAfter({ sentence }: Context, verb: number): number {
  const { tokens } = sentence;
  for (let at = verb + 1; at < Math.min(tokens.length - 1, verb + 12); at += 1) {
    if (textAt(tokens, at) === ",") return -1;
    const link = lower(tokens, at) === "of" || lower(tokens, at) === "for";
    if (link && lower(tokens, at + 1).endsWith("ing")) return at + 1;
  }
  return -1;
}

function clauseEnd({ sentence }: Context, from: number): number {
  const { tokens } = sentence;
  for (let at = from; at < tokens.length; at += 1) {
    const word = lower(tokens, at);
    if (
      word === ";" ||
      word === "which" ||
      word === "who" ||
      (word === "," && /^(?:which|who|a|an|after|saying)$/.test(lower(tokens, at + 1)))
    )
      return at;
  }
  return tokens.length;
}

const OWNED_REACH = 5;

/** "the last official Xish toll, of 498 dead": the state whose official count it is. */
export function readOfficialToll(context: Context, at: number): Voice | null {
  const { tokens } = context.sentence;
  const words = tokens.slice(Math.max(0, at - OWNED_REACH), at).map((token) => token.lower);
  const owner = words.lastIndexOf("'s") + words.lastIndexOf("’s") + 1;
  if (owner >= 0 && !words.includes("death")) return ofOwner(context, at, at - words.length + owner);
  if (!words.includes("official")) return null;
  const state = context.mentions.find(
    ({ kind, party, from, to }) => kind === "STATE" && party !== null && to <= at && from >= at - OWNED_REACH,
  );
  const claimant = state ? toClaimant(context, state) : null;
  return claimant && state
    ? { claimant, at, from: state.from, to: state.to, reach: "AHEAD", until: tokens.length }
    : null;
}

/** "the interior ministry's last toll": a body's own; a state's toll may be of its dead. */
function ofOwner(context: Context, at: number, mark: number): Voice | null {
  const { tokens } = context.sentence;
  const phrase = subjectBefore(context, mark);
  const claimant = phrase ? toClaimant(context, phrase) : null;
  const bare =
    lower(tokens, at) === "toll" &&
    phrase !== null &&
    context.mentions.some(({ kind, to }) => kind === "STATE" && to === phrase.to);
  if (!phrase || !isSpeaker(claimant) || claimant.kind === "UNATTRIBUTED" || bare) return null;
  return { claimant, at, from: phrase.from, to: phrase.to, reach: "AHEAD", until: tokens.length };
}
