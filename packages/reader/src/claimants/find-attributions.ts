import type { Claimant, IsoDay, PartyCode } from "@demarche/domain";
import type { PreparedText, Sentence, Token } from "../foundation/prepared-text.ts";
import { isSayingDate } from "../incidents/find-event-date.ts";
import type { Attribution } from "./attribution.ts";
import { partyInContext } from "./party-in-context.ts";
import { ACCUSING_VERBS, ANAPHORIC, PARTICIPLES, PRONOUNS, REPORTING_VERBS, VOICING_VERBS } from "./reporting.data.ts";
import { type Context, type Phrase, phraseAfter, subjectBefore } from "./subject.ts";
import { toClaimant } from "./to-claimant.ts";

type Spoken = { claimant: Claimant; at: number; from: number; to: number };

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? "";
const QUOTE_MARKS = new Set(['"', "”", "“", "'", "’"]);
const REPORTED_NOUN = new Set(
  "the a an no any these those of against in by with unconfirmed conflicting be been being is are was were and".split(
    " ",
  ),
);

/** "what Tehran said were hideouts": answers for a few words only. */
function isAside(tokens: Token[], phrase: Phrase): boolean {
  const before = lower(tokens, phrase.from - 1);
  if (before === "which" && ["to", "in", "after"].includes(lower(tokens, phrase.from - 2))) return false;
  return ["what", "which", "whom", "who", "where"].includes(before);
}

/** The outlet spoken to: "told state TV". */
function viaOf(context: Context, verb: number): string | null {
  if (!/^(?:told|tells|telling)$/.test(lower(context.sentence.tokens, verb))) return null;
  const phrase = phraseAfter(context, verb + 1);
  const claimant = phrase ? toClaimant(context, phrase) : null;
  return claimant && (claimant.kind === "MEDIA" || claimant.kind === "STATE_MEDIA") ? claimant.name : null;
}

/** "he said", "the statement added": whoever spoke last, unless the phrase names more. */
function resolve(context: Context, phrase: Phrase, last: Claimant | null): Claimant | null {
  const words = context.sentence.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
  if (words.length === 1 && PRONOUNS.has(words[0] ?? "")) return last;
  const claimant = toClaimant(context, phrase);
  const official = last?.kind === "GOVERNMENT" || last?.kind === "MILITARY" || last?.kind === "LOCAL_OFFICIAL";
  const unplaced = claimant?.party === null && claimant.kind === "GOVERNMENT" && /\p{Lu}/u.test(claimant.name);
  if (
    claimant &&
    unplaced &&
    official &&
    context.mentions.some(({ kind, from }) => kind === "PERSON" && from >= phrase.from && from < phrase.to)
  ) {
    return { ...claimant, party: last.party };
  }
  const pointing = words[0] === "the" && words.length === 2 && ANAPHORIC.has(words[1] ?? "");
  return pointing && last && claimant?.party === null ? last : claimant;
}

/** A speaker that no word tells the role of, and that has no name, is no speaker. */
const isSpeaker = (claimant: Claimant | null): claimant is Claimant =>
  claimant !== null && (claimant.kind !== "UNATTRIBUTED" || /\p{Lu}/u.test(claimant.name));

function fromSubject(context: Context, verb: number, last: Claimant | null): Spoken | null {
  const subject = subjectBefore(context, verb);
  if (!subject || isAside(context.sentence.tokens, subject)) return null;
  const claimant = resolve(context, subject, last);
  return isSpeaker(claimant)
    ? {
        claimant: { ...claimant, via: viaOf(context, verb) ?? claimant.via },
        at: verb,
        from: subject.from,
        to: subject.to,
      }
    : null;
}

/** "said X": the verb comes first. */
function fromInversion(context: Context, verb: number): Spoken | null {
  const after = phraseAfter(context, verb + 1);
  const claimant = after ? toClaimant(context, after) : null;
  return after && isSpeaker(claimant) ? { claimant, at: verb, from: verb, to: after.to } : null;
}

function fromVerb(context: Context, verb: number, last: Claimant | null): Spoken | null {
  const { tokens } = context.sentence;
  if (REPORTED_NOUN.has(lower(tokens, verb - 1))) return null;
  const subject = fromSubject(context, verb, last);
  const inverts = ["said", "says", "reported", "reports", "added", "claimed"].includes(lower(tokens, verb));
  const before = lower(tokens, verb - 1);
  const aside = ["what", "where", "which", "who"].includes(lower(tokens, verb - 2)) || PRONOUNS.has(before);
  const mayInvert =
    inverts &&
    !aside &&
    (before === "," || QUOTE_MARKS.has(before) || tokens[verb + 1]?.capital === true || subject === null);
  const inversion = mayInvert ? fromInversion(context, verb) : null;
  if (subject && inversion && subject.claimant.kind === "UNATTRIBUTED") return inversion;
  return subject ?? inversion;
}

/** "according to X", "citing X", "quoted X as saying". */
function fromPhrase(context: Context, at: number): Spoken | null {
  const { tokens } = context.sentence;
  const according = lower(tokens, at) === "according" && lower(tokens, at + 1) === "to";
  const citing = ["citing", "quoting", "quoted"].includes(lower(tokens, at));
  if (!according && !citing) return null;
  const phrase = phraseAfter(context, according ? at + 2 : at + 1);
  const claimant = phrase ? toClaimant(context, phrase) : null;
  return phrase && claimant ? { claimant, at, from: at, to: phrase.to } : null;
}

/** "X condemned the attack, saying it killed nine": the main clause's subject speaks. */
function fromParticiple(context: Context, at: number): Spoken | null {
  const { tokens } = context.sentence;
  for (let verb = at - 1; verb > 0; verb -= 1) {
    const word = lower(tokens, verb);
    if (
      !ACCUSING_VERBS.has(word) &&
      !VOICING_VERBS.has(word) &&
      !REPORTING_VERBS.has(word) &&
      !/(?:ed|took|made|gave|wrote|held|blamed)$/.test(word)
    )
      continue;
    const subject = subjectBefore(context, verb);
    const claimant = subject ? toClaimant(context, subject) : null;
    if (subject && claimant && claimant.kind !== "UNATTRIBUTED") return { claimant, at, from: at, to: at };
  }
  return null;
}

function spokenAt(context: Context, at: number, last: Claimant | null): Spoken | null {
  const word = lower(context.sentence.tokens, at);
  const phrase = fromPhrase(context, at);
  if (phrase) return phrase;
  if (PARTICIPLES.has(word)) return fromParticiple(context, at);
  return REPORTING_VERBS.has(word) || ACCUSING_VERBS.has(word) ? fromVerb(context, at, last) : null;
}

function sayingDay(context: Context): IsoDay | null {
  const date = context.dates.find((candidate) => isSayingDate(context.sentence.tokens, candidate));
  return date?.interval?.precision === 1 ? date.interval.start : null;
}

function ofSentence(prepared: PreparedText, sentence: Sentence, last: Claimant | null): Attribution[] {
  const mentions = prepared.mentionsBySentence[sentence.index] ?? [];
  const dates = prepared.datesBySentence[sentence.index] ?? [];
  const context: Context = { sentence, mentions, dates, text: prepared.text };
  const found: Attribution[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const spoken = spokenAt(context, at, found.at(-1)?.claimant ?? last);
    if (spoken) found.push({ ...spoken, sentence: sentence.index, assertedOn: sayingDay(context) });
  }
  return cited(context, found);
}

const OUTLETS: ReadonlySet<Claimant["kind"]> = new Set(["MEDIA", "STATE_MEDIA"]);

/** "X television, citing a deputy governor, said": the one cited speaks, through the outlet and of its country. */
function cited(context: Context, found: Attribution[]): Attribution[] {
  return found.map((spoken, at) => {
    const source = found[at - 1];
    const inside = source && source.at > spoken.from && source.to <= spoken.to && OUTLETS.has(spoken.claimant.kind);
    if (!source || !inside) return spoken;
    const outlet = toClaimant(context, { from: spoken.from, to: source.at - 1 });
    const via = outlet?.name ?? spoken.claimant.name;
    return { ...spoken, claimant: { ...source.claimant, party: source.claimant.party ?? spoken.claimant.party, via } };
  });
}

type Placing = { prepared: PreparedText; sentence: Sentence; spoken: Attribution; parties: Map<string, PartyCode> };

/** Gives a speaker without a party that of the state it belongs to, or the one that it was named with before. */
function placed({ prepared, sentence, spoken, parties }: Placing): Attribution {
  const key = spoken.claimant.name.toLowerCase();
  const party = spoken.claimant.party ?? parties.get(key) ?? null;
  const claimant = party === null ? partyInContext({ prepared, sentence, spoken }) : { ...spoken.claimant, party };
  if (claimant.party !== null) parties.set(key, claimant.party);
  return { ...spoken, claimant };
}

/** Everyone who is made to speak, sentence by sentence. */
export function findAttributions(prepared: PreparedText): Attribution[][] {
  let last: Claimant | null = null;
  const parties = new Map<string, PartyCode>();
  return prepared.sentences.map((sentence) => {
    const found = ofSentence(prepared, sentence, last).map((spoken) => placed({ prepared, sentence, spoken, parties }));
    last = found.at(-1)?.claimant ?? last;
    return found;
  });
}
