import type { Claimant } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { afterAdverbials, afterHearer } from "./adverbials.ts";
import type { Voice } from "./attribution.ts";
import { CLOSE_QUOTES, type Context, isDash, isEnd, OPEN_QUOTES, textAt } from "./context.ts";
import { countsPeople } from "./counting.ts";
import { inverted } from "./inverted.ts";
import { leadPhrase } from "./lead.ts";
import { likeClaimant } from "./like-claimant.ts";
import { phraseAfter } from "./phrase-after.ts";
import { DEEDS, PARTICIPLES, PRONOUNS, SELVES } from "./reporting.data.ts";
import { isSpeaker, speakerOf } from "./speaker-of.ts";
import type { Speakers } from "./speakers.ts";
import { type Subject, subjectBefore } from "./subject.ts";
import { toClaimant } from "./to-claimant.ts";

type Verb = { context: Context; speakers: Speakers; at: number };

const NO_SUBJECT = new Set(
  "the a an no any these those of against in with unconfirmed conflicting be been being is are was were as many to".split(
    " ",
  ),
);

const opens = (tokens: Token[], from: number): boolean => {
  const before = nth(tokens, from - 1);
  return before !== undefined && (before.text === "," || CLOSE_QUOTES.has(before.text) || isDash(tokens, from - 1));
};

/** Whether the verb closes what is said: "…, X told reporters on Friday." */
function closes(context: Context, subject: { from: number }, verb: number): boolean {
  const { tokens } = context.sentence;
  if (subject.from < 2) return false;
  const next = afterAdverbials(context, afterHearer(context, verb));
  if (!opens(tokens, subject.from))
    return (
      subject.from > 3 &&
      (tokens[next] === undefined || textAt(tokens, next) === "." || lower(tokens, next) === "citing")
    );
  return (
    isEnd(tokens[next]) ||
    isDash(tokens, next) ||
    onlyPlaces(tokens, next) ||
    /^(?:made|available|adding|citing|when|while|as|after|without|but|and|before|carried|posted|issued|published|released|aired|broadcast|quoted|sent|shared|seen|obtained)$/.test(
      lower(tokens, next),
    )
  );
}

const WHERE = /^(?:in|at|outside|near|from|inside|by|on|via|during|over|through)$/;
const WHERE_REACH = 20;
const NEW_CLAUSE = /^(?:that|was|were|had|has|have|is|are|will|would|killed|died)$/;

/** "…, X told reporters outside the hospital": nothing but where or how it was said, up to the end. */
function onlyPlaces(tokens: Token[], from: number): boolean {
  if (!WHERE.test(lower(tokens, from))) return false;
  for (let at = from + 1; !isEnd(tokens[at]); at += 1)
    if (at - from > WHERE_REACH || NEW_CLAUSE.test(lower(tokens, at)) || tokens[at]?.kind === "number") return false;
  return true;
}

/** A strict verb speaks before "that", a colon or a quotation only. */
function reportsAhead(context: Context, verb: number): boolean {
  const { tokens } = context.sentence;
  const next = afterAdverbials(context, afterHearer(context, verb));
  return (
    lower(tokens, next) === "that" ||
    textAt(tokens, next) === ":" ||
    (lower(tokens, next) === "of" && lower(tokens, verb) === "wrote" && countsPeople(context, next)) ||
    OPEN_QUOTES.has(textAt(tokens, next)) ||
    OPEN_QUOTES.has(textAt(tokens, next + 1))
  );
}

/** "claimed the attack", "claimed responsibility", "claimed nine lives". */
function claimsDeed({ tokens }: Context["sentence"], verb: number): boolean {
  if (!/^claim(?:ed|s)?$/.test(lower(tokens, verb))) return false;
  for (const { lower: word, kind } of tokens.slice(verb + 1, verb + 6)) {
    if (DEEDS.has(word) || word === "lives" || word === "life") return true;
    if (
      word === "that" ||
      word === "to" ||
      kind === "mark" ||
      /^(?:it|they|had|has|have|killed|was|were|in|on|at|from|by)$/.test(word)
    )
      return false;
  }
  return false;
}

/** "what X said were", "a strike that X says killed nine": what stands before the subject. */
function linkBefore(tokens: Token[], from: number): "WHAT" | "RELATIVE" | null {
  const word = lower(tokens, from - 1);
  if (word === "what" || word === "where") return "WHAT";
  if (word === "which" || word === "who" || word === "whom") return "RELATIVE";
  return word === "that" && !isComplement(tokens, from - 1) ? "RELATIVE" : null;
}

/** "noted that the army said": a "that" behind a verb links no noun. */
const isComplement = (tokens: Token[], that: number): boolean =>
  that === 0 ||
  /(?:ed|id|ld|ys|ms|es|day|wn|te)$/.test(lower(tokens, that - 1)) ||
  PARTICIPLES.has(lower(tokens, that - 1));

/** "targets it said were camps": a clause on the noun right before it. */
function isContact({ sentence: { tokens }, dates }: Context, from: number): boolean {
  const before = nth(tokens, from - 1);
  if (!before || before.kind !== "word" || before.capital || dates.some(({ to }) => to === from)) return false;
  return PRONOUNS.has(lower(tokens, from)) || lower(tokens, from) === "the"
    ? !CLAUSE_OPENERS.test(before.lower)
    : false;
}

const CLAUSE_OPENERS =
  /^(?:and|but|while|as|because|when|after|that|if|whether|where|since|then|so|although|though|whereas|before|until|later|earlier|meanwhile|however|or|in|on|at|for|also|said|says|told|[\p{L}]+ly)$/u;

/** "— it says 22 —": between two dashes. */
const isSetApart = (tokens: Token[], from: number, verb: number): boolean =>
  isDash(tokens, from - 1) && isDash(tokens, remarkEnd(tokens, verb + 1));

/** Where a remark ends: the next comma or dash. */
function remarkEnd(tokens: Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    if ([",", ";", ")"].includes(textAt(tokens, at)) || isDash(tokens, at)) return at;
  }
  return tokens.length;
}

type Said = { verb: Verb; subject: Subject; claimant: Claimant; strict: boolean };

function voice({ verb, subject, claimant, strict }: Said): Voice | null {
  const { context, at } = verb;
  const { sentence } = context;
  const { from, to, remark } = subject;
  const { tokens } = sentence;
  const spoken = (reach: Voice["reach"], until: number): Voice => ({ at, from, to, reach, until, claimant });
  if (claimsDeed(sentence, at)) return spoken("NOWHERE", at);
  const link = linkBefore(sentence.tokens, from);
  if (link === "WHAT") return null;
  const closing = !link && !remark && closes(context, subject, at);
  if (closing) return spoken("BEHIND", tokens.length);
  const inner = link || remark || isSetApart(sentence.tokens, from, at);
  if (!inner && strict && !reportsAhead(context, at)) return null;
  if (inner || isContact(context, from)) return spoken("INNER", remarkEnd(tokens, at + 1));
  return spoken("AHEAD", tokens.length);
}

/** The outlet spoken to: "told state TV". */
function viaOf(context: Context, verb: number): string | null {
  if (!/^(?:told|tells|telling)$/.test(lower(context.sentence.tokens, verb))) return null;
  const phrase = phraseAfter(context, verb + 1);
  const claimant = phrase ? toClaimant(context, phrase) : null;
  return claimant && (claimant.kind === "MEDIA" || claimant.kind === "STATE_MEDIA") ? claimant.name : null;
}

/** "X said …", "…, X told reporters", and not "an ambush claimed by X", "the raid, which X says killed nine". */
export function readSaid(verb: Verb, strict: boolean): Voice | null {
  const { context, speakers, at } = verb;
  const { tokens } = context.sentence;
  if (NO_SUBJECT.has(lower(tokens, at - 1)) || (SELVES.has(lower(tokens, at - 1)) && !isRemark(tokens, at)))
    return null;
  if (lower(tokens, at + 1) === "by" && /^(?:claimed|reported|announced|confirmed|alleged)$/.test(lower(tokens, at)))
    return null;
  if (/^(?:told|tells)$/.test(lower(tokens, at)) && lower(tokens, afterHearer(context, at)) === "to") return null;
  const subject = subjectBefore(context, at) ?? sharedSubject(context, at);
  const claimant = subject ? speakerOf({ context, speakers, phrase: subject }) : null;
  if (!subject || !isSpeaker(claimant)) return null;
  const turned = claimant.kind === "UNATTRIBUTED" && tokens[at + 1]?.capital ? inverted(verb) : null;
  if (turned) return turned;
  const via = viaOf(context, at) ?? claimant.via;
  return voice({ verb, subject, claimant: likeClaimant(claimant, { via }), strict });
}

/** Verbs that are no participle of what was done to someone: "killed and reported missing" has no speaker. */
const SHARING = new Set("said says told added wrote tweeted claimed announced admitted".split(" "));

/** "The mayor called it senseless and said …": the subject that the sentence opens with. */
function sharedSubject(context: Context, verb: number): Subject | null {
  const { tokens } = context.sentence;
  if (!/^(?:and|but)$/.test(lower(tokens, verb - 1)) || !SHARING.has(lower(tokens, verb))) return null;
  const lead = leadPhrase(context, verb);
  return lead && { from: lead.from, to: lead.to, remark: false };
}

const isRemark = (tokens: Token[], at: number): boolean => lower(tokens, at - 1) === "who";
