import type { DateMention, Mention, Sentence, Token } from "../../foundation/prepared-text.ts";
import { facet } from "../../foundation/words/facts.ts";
import * as words from "../lexicon/words.data.ts";
import type { Cell, Tag } from "./unit.ts";
import { VERB_FORMS, type VerbForm } from "./verb-forms.ts";

const NO_FORMS: ReadonlySet<VerbForm> = new Set();
const QUOTES = new Set(['"', "“", "”", "‘", "’", "'", "«", "»"]);
const NOMINAL_BEFORE: ReadonlySet<Tag> = new Set(["DET", "POSS", "GEN", "ADJ", "NUM"]);

const CLOSED: readonly [ReadonlySet<string>, Tag][] = [
  [new Set(["to"]), "TO"],
  [words.MODALS, "AUX"],
  [words.BE, "AUX"],
  [words.HAVE, "AUX"],
  [words.DO, "AUX"],
  [words.NEGATIONS, "NEG"],
  [words.POSSESSIVES, "POSS"],
  [words.RELATIVES, "REL"],
  [words.PRONOUNS, "PRON"],
  [words.DETERMINERS, "DET"],
  [words.NUMBERS, "NUM"],
  [words.CONJUNCTIONS, "CONJ"],
  [words.SUBORDINATORS, "SUB"],
  [words.PARTICLES, "PARTICLE"],
  [words.PREPOSITIONS, "PREP"],
  [words.ADVERBS, "ADV"],
  [words.ADJECTIVES, "ADJ"],
];

/** Word → its class; the first class of the list that has it. */
const CLOSED_TAGS: ReadonlyMap<string, Tag> = new Map(
  [...CLOSED].reverse().flatMap(([set, tag]) => [...set].map((word) => [word, tag] as const)),
);

const closedTag = facet((word) => CLOSED_TAGS.get(word) ?? null);
const verbOf = facet((word) => VERB_FORMS.get(word) ?? null);

function markTag(token: Token): Tag {
  if (token.lower === "'s") return "GEN";
  if (token.text === ",") return "COMMA";
  if (token.text === "-" || token.text === "‑") return "HYPHEN";
  return QUOTES.has(token.text) ? "QUOTE" : "MARK";
}

function plainTag(token: Token): Tag {
  if (token.kind === "number") return "NUM";
  if (token.kind === "mark") return markTag(token);
  const closed = closedTag(token);
  if (closed !== null && !isAcronym(token)) return closed;
  if (verbOf(token) !== null) return "VERB";
  if (isUnknownPast(token)) return "VERB";
  if (!token.capital && token.lower.endsWith("ly") && /[a-z]{3}ly$/.test(token.lower)) return "ADV";
  return "NOUN";
}

const isAcronym = ({ capital, text }: Token): boolean => capital && text.length > 1 && text === text.toUpperCase();

const UNKNOWN_PAST: ReadonlySet<VerbForm> = new Set(["PAST", "PART"]);
const isUnknownPast = (token: Token): boolean =>
  !token.capital && token.lower.length > 4 && token.lower.endsWith("ed") && !token.lower.endsWith("eed");

type Span = { from: number; to: number };

/** The longest of the spans that begin at a token. */
function longestAt<T extends Span>(spans: readonly T[], at: number): T | null {
  let longest: T | null = null;
  for (const span of spans) if (span.from === at && (!longest || longest.to < span.to)) longest = span;
  return longest;
}

/** The words of a cell; in lower case those written together stay together. */
function wordsOf(tokens: Token[], from: number, to: number): { text: string; lower: string } {
  let text = tokens[from]?.text ?? "";
  let lower = tokens[from]?.lower ?? "";
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    text += ` ${token.text}`;
    lower += tokens[at - 1]?.end === token.start ? token.lower : ` ${token.lower}`;
  }
  return { text, lower };
}

function cell(input: {
  tokens: Token[];
  from: number;
  to: number;
  tag: Tag;
  mention: Mention | null;
  date: DateMention | null;
}): Cell {
  const first = input.tokens[input.from];
  const last = input.tokens[input.to - 1];
  const before = input.tokens[input.from - 1];
  const { text, lower } = wordsOf(input.tokens, input.from, input.to);
  const entry = input.tag === "VERB" ? VERB_FORMS.get(lower) : undefined;
  return {
    from: input.from,
    to: input.to,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    text,
    lower,
    capital: first?.capital ?? false,
    tag: input.tag,
    mention: input.mention,
    date: input.date,
    lemma: entry?.lemma ?? lower,
    forms: entry?.forms ?? (input.tag === "VERB" ? UNKNOWN_PAST : NO_FORMS),
    glued: before !== undefined && before.end === first?.start,
  };
}

const isPlace = (mention: Mention): boolean => mention.kind !== "PERSON";

/** "Latin American" names no state. */
const CONTINENTAL = new Set(["latin", "central", "african", "native", "pan", "anti", "pro"]);

/** Verb forms that stand where a noun must stand ("the strikes", "a sharp protest", "Peruvian attack") are nouns. */
function settleNouns(cells: Cell[]): void {
  for (let at = 0; at < cells.length; at += 1) {
    const current = cells[at] as Cell;
    if (current.tag === "QUOTE" && isPluralPossessive(cells, at)) current.tag = "GEN";
    if (current.lower === "home" && cells[at - 1]?.lower === "at") current.tag = "NOUN";
    if (isReflexive(cells, at)) current.tag = "ADV";
    if (current.lower === "that" && cells[at - 1]?.tag === "PREP") current.tag = "PRON";
    if (current.lower === "being" && cells[at - 1]?.lower === "time") current.tag = "NOUN";
    if (current.lower === "lower" && cells[at - 1]?.tag === "VERB") current.tag = "ADJ";
    const before = cells[at - 1];
    if (current.mention?.form === "DEMONYM" && CONTINENTAL.has(before?.lower ?? "")) current.mention = null;
    if (current.lower === "longer" && before?.lower === "no") {
      current.tag = "NEG";
      before.tag = "NEG";
    }
    if (isInserted(cells, at)) {
      current.tag = "ADV";
      if (before) before.tag = "ADV";
    }
    if (isBeforeDate(cells, at)) current.tag = "ADV";
    if (isOrdinal(cells, at)) current.tag = "ADJ";
    if (current.lower === "last" && before?.tag === "NOUN" && cells[at + 1]?.forms.has("PAST")) current.tag = "ADV";
    if (current.lower === "one" && /^(?:hour|day|week|month)$/.test(cells[at + 1]?.lower ?? "")) current.tag = "NUM";
    if (isDegree(cells, at)) current.tag = "ADJ";
    if (current.tag !== "VERB") continue;
    if (before?.tag === "ADJ" && before.lower.endsWith("ly") && current.forms.has("PART")) current.tag = "ADJ";
    else if (current.lower === "states" && cells[at - 1]?.tag !== "PRON" && cells[at + 1]?.tag !== "REL")
      current.tag = "NOUN";
    if (isGradedAdjective(cells, at)) current.tag = "ADJ";
    else if (isNameAfterTitle(cells, at) || isNounUse({ cells, at, current })) current.tag = "NOUN";
  }
}

/** "the two countries' envoys": no quotation mark, where none was opened before. */
function isPluralPossessive(cells: Cell[], at: number): boolean {
  const [before, current, next] = [cells[at - 1], cells[at], cells[at + 1]];
  if (!current?.glued || !/^['’]$/.test(current.text) || !before || !/[^s]s$/.test(before.lower) || before.capital)
    return false;
  const word = next !== undefined && !next.glued && ["NOUN", "ADJ", "VERB"].includes(next.tag);
  return word && !cells.slice(0, at).some((cell) => cell.tag === "QUOTE" && /^['‘]$/.test(cell.text));
}

const TITLES =
  /^(?:president|minister|premier|secretary|general|chancellor|spokesman|spokeswoman|ambassador|envoy|colonel)$/;

/** "Secretary-General Ban", "Minister Grant", "Ambassador Saïd Mussa": a name that is a verb in lower case. */
const isNameAfterTitle = (cells: Cell[], at: number): boolean => {
  const [before, current, next] = [cells[at - 1], cells[at], cells[at + 1]];
  const base = current?.capital === true && current.forms.has("BASE") && !current.forms.has("PAST");
  const titled = before?.capital === true && TITLES.test(before.lower);
  const named = current?.capital === true && next?.capital === true && next.tag === "NOUN" && next.mention === null;
  return titled && (named || (base && (next?.capital === true || next?.tag === "AUX")));
};

const INSERTED =
  /^(?:turn|response|return|reply|retaliation|protest|practi[cs]e|effect|fact|principle|theory|public|private)$/;

/** "has in turn expelled", "left in place the ban": words of manner, no phrase of their own. */
const isInserted = (cells: Cell[], at: number): boolean => {
  const [auxiliary, preposition, noun, verb] = cells.slice(Math.max(0, at - 2), at + 2);
  if (noun?.lower === "place") return preposition?.lower === "in" && auxiliary?.tag === "VERB" && verb?.lower !== "of";
  const opened = auxiliary?.tag === "AUX" || auxiliary?.tag === "ADV";
  return (
    opened &&
    preposition?.lower === "in" &&
    INSERTED.test(noun?.lower ?? "") &&
    verb?.tag === "VERB" &&
    !verb.forms.has("BASE")
  );
};

/** "the ambassador himself must go", "broke off ties itself": no phrase of its own. */
const isReflexive = (cells: Cell[], at: number): boolean =>
  /^(?:itself|himself|herself|themselves)$/.test(cells[at]?.lower ?? "") &&
  !["VERB", "AUX", "PREP", "TO", undefined].includes(cells[at - 1]?.tag);

/** "late Monday", "early on Friday". */
function isBeforeDate(cells: Cell[], at: number): boolean {
  const word = cells[at]?.lower;
  if ((word !== "late" && word !== "early") || cells[at - 1]?.tag === "DET") return false;
  const next = cells[at + 1];
  return next?.tag === "DATE" || (next?.tag === "PREP" && cells[at + 2]?.tag === "DATE");
}

/** "Chad's first envoy", "the last ambassador", "its first secretary": no adverb. */
function isOrdinal(cells: Cell[], at: number): boolean {
  const word = cells[at]?.lower;
  if (word !== "first" && word !== "last" && word !== "next") return false;
  const before = cells[at - 1];
  const opened = before?.tag === "GEN" || (word === "first" && (before?.tag === "DET" || before?.tag === "POSS"));
  return opened && cells[at + 1]?.tag === "NOUN";
}

/** "a strongly worded note": the adverb stands inside the phrase. */
function isDegree(cells: Cell[], at: number): boolean {
  const [before, adverb, participle, noun] = [cells[at - 1], cells[at], cells[at + 1], cells[at + 2]];
  if (adverb?.tag !== "ADV" || !adverb.lower.endsWith("ly")) return false;
  const opened = before?.tag === "DET" || before?.tag === "POSS";
  const ends = noun !== undefined && (noun.tag === "NOUN" || noun.tag === "VERB" || noun.tag === "ADJ");
  return opened && ends && participle?.tag === "VERB" && participle.forms.has("PART");
}

function isNounUse(input: { cells: Cell[]; at: number; current: Cell }): boolean {
  const { cells, at, current } = input;
  const before = cells[at - 1];
  const next = cells[at + 1];
  if (next?.tag === "HYPHEN" && next.glued) return true;
  if (!before) return isTitleNoun(current, next);
  if (before.tag === "HYPHEN" && before.glued) return true;
  if ((before.tag === "NUM" || before.tag === "ADJ") && current.forms.has("PAST") && !current.forms.has("BASE"))
    return nounFollows(next);
  if (NOMINAL_BEFORE.has(before.tag)) return true;
  if (before.tag === "COMMA" && current.lower === "head" && next?.lower === "of") return true;
  if (current.lower === "meeting" && before.tag === "NOUN" && !before.capital) return true;
  const bare = current.forms.has("BASE") || current.forms.has("S");
  if (bare && next?.tag === "AUX" && !["TO", "AUX", "REL", "NEG"].includes(before.tag)) return true;
  if (cells[at - 2]?.tag === "HYPHEN" && before.glued && before.tag === "NOUN" && current.forms.has("S"))
    return ["VERB", "DET", "POSS", "PREP", "CONJ"].includes(openerOf(cells, at - 2)?.tag ?? "");
  if (before.mention?.form === "DEMONYM") return bare || current.forms.has("ING") || nounFollows(next);
  if ((before.tag === "PREP" || before.lower === "in" || before.lower === "over") && bare) return true;
  if (before.tag === "SUB" && current.forms.has("S") && !current.forms.has("BASE")) return true;
  if (before.lower === "in" && current.lower === "order" && next?.tag === "TO") return true;
  if (before.tag === "TO" && current.forms.has("S") && !current.forms.has("BASE")) return true;
  if (/^(?:tele)?phone$|^video$/.test(before.lower) && bare) return true;
  const made = cells[at - 2]?.tag === "VERB" && cells[at - 2]?.lemma === "make";
  if (before.mention && !made && current.forms.has("BASE") && !current.forms.has("PAST"))
    return !isPluralSubject(cells, at);
  if (
    before.tag === "NOUN" &&
    !before.capital &&
    current.forms.has("BASE") &&
    !current.forms.has("PAST") &&
    !/s$/.test(before.lower)
  )
    return true;
  if (
    before.tag === "VERB" &&
    bare &&
    (current.forms.has("S") || !TAKES_BARE.has(before.lemma)) &&
    !current.forms.has("PAST")
  )
    return true;
  return false;
}

/** "Chad and Mali agree": after two names the bare form is the verb of both. */
const isPluralSubject = (cells: Cell[], at: number): boolean =>
  cells[at - 2]?.lower === "and" && cells[at - 3]?.mention !== null && cells[at - 1]?.mention?.form !== "DEMONYM";

/** The word before a hyphened adjective ("suspended high-level visits"). */
const openerOf = (cells: Cell[], hyphen: number): Cell | undefined => cells[hyphen - 2];

/** "strongly worded condemnations". */
function isGradedAdjective(cells: Cell[], at: number): boolean {
  const adverb = cells[at - 1];
  const opener = cells[at - 2]?.tag;
  if (!adverb || adverb.tag !== "ADV" || !adverb.lower.endsWith("ly")) return false;
  return (
    cells[at]?.forms.has("PART") === true &&
    cells[at + 1]?.tag === "NOUN" &&
    (opener === "VERB" || opener === "DET" || opener === "POSS")
  );
}

/** "help restore", "let go": verbs with a bare infinitive. */
const TAKES_BARE = new Set(["help", "let", "make", "see", "watch", "go", "come"]);

const isTitleNoun = (current: Cell, next: Cell | undefined): boolean =>
  (current.forms.has("S") || current.forms.has("BASE")) &&
  (next?.tag === "PREP" || next?.tag === "AUX" || next?.tag === "VERB");

const nounFollows = (next: Cell | undefined): boolean => next?.tag === "NOUN" && !next.capital;

const PREFIXES = new Set(["de", "re", "co", "non", "pre", "in", "on", "off", "up", "so"]);

/** "de-escalate" is one word, though its hyphen is a token. */
function compoundEnd(tokens: Token[], at: number): number {
  const hyphen = tokens[at + 1];
  if (hyphen?.text !== "-") return at;
  const [prefix, word] = [tokens[at], tokens[at + 2]];
  if (!prefix || !word || !PREFIXES.has(prefix.lower)) return at;
  return prefix.end === hyphen.start && hyphen.end === word.start && word.kind === "word" ? at + 3 : at;
}

function compoundTag(tokens: Token[], at: number): Tag {
  const word = `${tokens[at]?.lower ?? ""}-${tokens[at + 2]?.lower ?? ""}`;
  if (VERB_FORMS.has(word)) return "VERB";
  return /^(?:in|on|off|up|so)-/.test(word) ? "ADJ" : "NOUN";
}

/** The words of one sentence, names and dates taken together, each with its class. */
export function tagSentence(input: { sentence: Sentence; mentions: Mention[]; dates: DateMention[] }): Cell[] {
  const { tokens } = input.sentence;
  const { dates } = input;
  const mentions = input.mentions.filter(isPlace);
  const cells: Cell[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const compound = compoundEnd(tokens, at);
    if (compound > at) {
      cells.push(cell({ tokens, from: at, to: compound, tag: compoundTag(tokens, at), mention: null, date: null }));
      at = compound;
      continue;
    }
    const date = dates.length > 0 ? longestAt(dates, at) : null;
    const mention = mentions.length > 0 ? longestAt(mentions, at) : null;
    const to = Math.max(at + 1, date && (!mention || date.to >= mention.to) ? date.to : (mention?.to ?? 0));
    const tag: Tag = date && to === date.to ? "DATE" : mention ? "NOUN" : plainTag(token);
    cells.push(
      cell({ tokens, from: at, to, tag, mention: tag === "NOUN" ? mention : null, date: tag === "DATE" ? date : null }),
    );
    at = to;
  }
  settleNouns(cells);
  return cells;
}
