import type { DateMention, Mention, Sentence, Token } from "../../foundation/prepared-text.ts";
import { facet, kind } from "../../foundation/words/facts.ts";
import { wordOf } from "../../foundation/words/table.ts";
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
  return !token.capital && isAdverb(token) ? "ADV" : "NOUN";
}

const isAdverb = kind(/[a-z]{3}ly$/);
const isAcronym = ({ capital, text }: Token): boolean => capital && text.length > 1 && text === text.toUpperCase();

const UNKNOWN_PAST: ReadonlySet<VerbForm> = new Set(["PAST", "PART"]);
const endsAsPast = kind((word) => word.length > 4 && word.endsWith("ed") && !word.endsWith("eed"));
const isUnknownPast = (token: Token): boolean => !token.capital && endsAsPast(token);

type Span = { from: number; to: number };

/** The longest of the spans, in their order, that begin at a token. */
function longestAt<T extends Span>(spans: readonly T[], at: number): T | null {
  let longest: T | null = null;
  for (const span of spans) if (span.from === at && (longest === null || longest.to < span.to)) longest = span;
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

/** A token as a cell of its own. */
function single(token: Token, at: number, before: Token | undefined): Cell {
  const tag = plainTag(token);
  const entry = tag === "VERB" ? verbOf(token) : null;
  return {
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    text: token.text,
    lower: token.lower,
    word: token.word,
    capital: token.capital,
    tag,
    mention: null,
    date: null,
    lemma: entry?.lemma ?? token.lower,
    forms: entry?.forms ?? (tag === "VERB" ? UNKNOWN_PAST : NO_FORMS),
    glued: before !== undefined && before.end === token.start,
  };
}

type Joined = Span & { tokens: Token[]; tag: Tag; mention: Mention | null; date: DateMention | null };

/** Several tokens, or those of a name or date, as one cell. */
function joined({ tokens, from, to, tag, mention, date }: Joined): Cell {
  const first = tokens[from];
  const before = tokens[from - 1];
  const { text, lower } = wordsOf(tokens, from, to);
  const entry = tag === "VERB" ? VERB_FORMS.get(lower) : undefined;
  return {
    from,
    to,
    start: first?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    text,
    lower,
    word: to - from === 1 && first ? first.word : wordOf(lower),
    capital: first?.capital ?? false,
    tag,
    mention,
    date,
    lemma: entry?.lemma ?? lower,
    forms: entry?.forms ?? (tag === "VERB" ? UNKNOWN_PAST : NO_FORMS),
    glued: before !== undefined && before.end === first?.start,
  };
}

const isPlace = (mention: Mention): boolean => mention.kind !== "PERSON";

/** "Latin American" names no state. */
const CONTINENTAL = new Set(["latin", "central", "african", "native", "pan", "anti", "pro"]);

/** Words whose class hangs on their neighbours. */
const isUnsettled = kind(
  new Set(
    "home that being lower longer late early first last next one itself himself herself themselves place turn response return reply retaliation protest practice practise effect fact principle theory public private".split(
      " ",
    ),
  ),
);
const isEnvoyWord = kind(/^(?:diplomat|envoy|attache|consul|official|adviser|secretary|staffer|ambassador)$/);
const isSpan = kind(/^(?:hour|day|week|month)$/);

/** "at home", "in that", "no longer", "late Monday", "the last envoy": the class of an unsettled word. */
function settleWord(cells: Cell[], at: number): void {
  const current = cells[at] as Cell;
  const before = cells[at - 1];
  if (current.lower === "home" && before?.lower === "at") current.tag = "NOUN";
  if (isReflexive(cells, at)) current.tag = "ADV";
  if (current.lower === "that" && before?.tag === "PREP") current.tag = "PRON";
  if (current.lower === "being" && before?.lower === "time") current.tag = "NOUN";
  if (current.lower === "lower" && before?.tag === "VERB") current.tag = "ADJ";
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
  if (current.lower === "one" && (isSpan(cells[at + 1]) || isEnvoyWord(cells[at + 1]))) current.tag = "NUM";
}

/** Verb forms that stand where a noun must stand ("the strikes", "a sharp protest", "Peruvian attack") are nouns. */
function settleNouns(cells: Cell[]): void {
  for (let at = 0; at < cells.length; at += 1) {
    const current = cells[at] as Cell;
    const before = cells[at - 1];
    if (current.tag === "QUOTE" && isPluralPossessive(cells, at)) current.tag = "GEN";
    if (isSuperlative(cells, at)) current.tag = "ADJ";
    if (current.mention?.form === "DEMONYM" && CONTINENTAL.has(before?.lower ?? "")) current.mention = null;
    if (isUnsettled(current)) settleWord(cells, at);
    if (current.tag === "ADV" && isDegree(cells, at)) current.tag = "ADJ";
    if (current.tag === "VERB") settleVerb(cells, at, current);
  }
}

function settleVerb(cells: Cell[], at: number, current: Cell): void {
  const before = cells[at - 1];
  if (before?.tag === "ADJ" && endsInLy(before) && current.forms.has("PART")) current.tag = "ADJ";
  else if (current.lower === "states" && before?.tag !== "PRON" && cells[at + 1]?.tag !== "REL") current.tag = "NOUN";
  if (current.capital && hasDiacritic(current.text)) current.tag = "NOUN";
  if (isGradedAdjective(cells, at)) current.tag = "ADJ";
  else if (isNameAfterTitle(cells, at) || isNounUse({ cells, at, current })) current.tag = "NOUN";
  else if (before && isPointedAt(cells, at)) {
    current.tag = "NOUN";
    before.tag = "DET";
  }
}

/** "condemn this act,": a thing that the word before points at. */
const isPointedAt = (cells: Cell[], at: number): boolean => {
  const [verb, before, current, next] = [cells[at - 2], cells[at - 1], cells[at], cells[at + 1]];
  if (before?.tag !== "PRON" || !/^(?:this|that)$/.test(before.lower) || verb?.tag !== "VERB") return false;
  const bare = current?.forms.has("BASE") === true && !current.forms.has("PAST");
  return bare && (next === undefined || ["COMMA", "MARK", "QUOTE", "PREP", "SUB", "CONJ"].includes(next.tag));
};

/** "Saïd": a name, though its letters without marks are a verb's. */
const hasDiacritic = (text: string): boolean => text.normalize("NFD").length > text.length;
const endsInLy = kind((word) => word.endsWith("ly"));

const endsInEst = kind((word) => word.length > 5 && word.endsWith("est"));

/** "in the strongest terms": what follows is a noun. */
const isSuperlative = (cells: Cell[], at: number): boolean => {
  const current = cells[at];
  const next = cells[at + 1];
  if (current?.tag !== "NOUN" || current.capital || !endsInEst(current) || cells[at - 1]?.tag !== "DET") return false;
  return next?.tag === "VERB" && next.forms.has("S");
};

const stays = kind(/^(?:returned|left|came|went|followed|departed|arrived|flew|stayed|remained)$/);

/** "Chad's returned in May", "Mali's left Quito": an envoy spoken of before, and no noun. */
function isBareOwner(cells: Cell[], at: number): boolean {
  const [owner, genitive, verb, next] = [cells[at - 2], cells[at - 1], cells[at], cells[at + 1]];
  if (genitive?.tag !== "GEN" || owner?.mention?.kind !== "STATE" || !verb || !stays(verb)) return false;
  return next === undefined || next.tag !== "NOUN" || next.mention !== null;
}

/** "the two countries' envoys": no quotation mark, where none was opened before. */
function isPluralPossessive(cells: Cell[], at: number): boolean {
  const [before, current, next] = [cells[at - 1], cells[at], cells[at + 1]];
  if (!current?.glued || !/^['’]$/.test(current.text) || !before || !/[^s]s$/.test(before.lower) || before.capital)
    return false;
  const word = next !== undefined && !next.glued && ["NOUN", "ADJ", "VERB"].includes(next.tag);
  return word && !cells.slice(0, at).some((cell) => cell.tag === "QUOTE" && /^['‘]$/.test(cell.text));
}

const isTitle = kind(
  /^(?:president|minister|premier|secretary|general|chancellor|spokesman|spokeswoman|ambassador|envoy|colonel)$/,
);

/** "Secretary-General Ban", "Minister Grant", "Ambassador Saïd Mussa": a name that is a verb in lower case. */
const isNameAfterTitle = (cells: Cell[], at: number): boolean => {
  const current = cells[at];
  const before = cells[at - 1];
  if (current?.capital !== true || before?.capital !== true || !isTitle(before)) return false;
  const next = cells[at + 1];
  if (next?.capital === true && next.tag === "NOUN" && next.mention === null) return true;
  const base = current.forms.has("BASE") && !current.forms.has("PAST");
  return base && (next?.capital === true || next?.tag === "AUX");
};

const isManner = kind(
  /^(?:turn|response|return|reply|retaliation|protest|practi[cs]e|effect|fact|principle|theory|public|private)$/,
);

/** "has in turn expelled", "left in place the ban": words of manner, no phrase of their own. */
const isInserted = (cells: Cell[], at: number): boolean => {
  const [auxiliary, preposition, noun, verb] = [cells[at - 2], cells[at - 1], cells[at], cells[at + 1]];
  if (preposition?.lower !== "in") return false;
  if (noun?.lower === "place") return auxiliary?.tag === "VERB" && verb?.lower !== "of";
  const opened = auxiliary?.tag === "AUX" || auxiliary?.tag === "ADV";
  return opened && isManner(noun) && verb?.tag === "VERB" && !verb.forms.has("BASE");
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
  const adverb = cells[at];
  if (adverb?.tag !== "ADV" || !endsInLy(adverb)) return false;
  const [before, participle, noun] = [cells[at - 1], cells[at + 1], cells[at + 2]];
  const opened = before?.tag === "DET" || before?.tag === "POSS";
  const ends = noun !== undefined && (noun.tag === "NOUN" || noun.tag === "VERB" || noun.tag === "ADJ");
  return opened && ends && participle?.tag === "VERB" && participle.forms.has("PART");
}

const BEFORE_VERB: ReadonlySet<Tag> = new Set(["TO", "AUX", "REL", "NEG"]);
const isPhone = kind(/^(?:tele)?phone$|^video$/);

function isNounUse(input: { cells: Cell[]; at: number; current: Cell }): boolean {
  const { cells, at, current } = input;
  const before = cells[at - 1];
  const next = cells[at + 1];
  if (next?.tag === "HYPHEN" && next.glued) return true;
  if (isBareOwner(cells, at)) return false;
  if (before?.lower === "no" && (current.forms.has("S") || current.forms.has("BASE"))) return true;
  if (!before) return isTitleNoun(current, next);
  if (before.tag === "HYPHEN" && before.glued) return true;
  if ((before.tag === "NUM" || before.tag === "ADJ") && current.forms.has("PAST") && !current.forms.has("BASE"))
    return nounFollows(next);
  if (NOMINAL_BEFORE.has(before.tag) || before.lower === "no") return true;
  if (before.tag === "COMMA" && current.lower === "head" && next?.lower === "of") return true;
  if (current.lower === "meeting" && before.tag === "NOUN" && !before.capital) return true;
  const bare = current.forms.has("BASE") || current.forms.has("S");
  if (bare && next?.tag === "AUX" && !BEFORE_VERB.has(before.tag)) return true;
  if (cells[at - 2]?.tag === "HYPHEN" && before.glued && before.tag === "NOUN" && current.forms.has("S"))
    return ["VERB", "DET", "POSS", "PREP", "CONJ"].includes(openerOf(cells, at - 2)?.tag ?? "");
  if (before.mention?.form === "DEMONYM") return bare || current.forms.has("ING") || nounFollows(next);
  if ((before.tag === "PREP" || before.lower === "in" || before.lower === "over") && bare) return true;
  if (before.tag === "SUB" && current.forms.has("S") && !current.forms.has("BASE")) return true;
  if (opensSaid(cells, at - 1) && current.forms.has("S") && ["PREP", "AUX", "TO"].includes(next?.tag ?? ""))
    return true;
  if (before.lower === "in" && current.lower === "order" && next?.tag === "TO") return true;
  if (before.tag === "TO" && current.forms.has("S") && !current.forms.has("BASE")) return true;
  if (bare && isPhone(before)) return true;
  const made = cells[at - 2]?.tag === "VERB" && cells[at - 2]?.lemma === "make";
  if (before.mention && !made && current.forms.has("BASE") && !current.forms.has("PAST"))
    return !isPluralSubject(cells, at);
  if (
    before.tag === "NOUN" &&
    !before.capital &&
    current.forms.has("BASE") &&
    !current.forms.has("PAST") &&
    !before.lower.endsWith("s")
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

/** "said that talks on …", "and that strikes would …": what is said begins, with its subject. */
const opensSaid = (cells: Cell[], at: number): boolean => {
  const before = cells[at - 1];
  if (cells[at]?.lower !== "that" || before === undefined) return false;
  return before.tag === "CONJ" || (before.tag === "VERB" && words.SAYING.has(before.lemma));
};

/** "Chad and Mali agree": after two names the bare form is the verb of both. */
const isPluralSubject = (cells: Cell[], at: number): boolean =>
  cells[at - 2]?.lower === "and" && cells[at - 3]?.mention !== null && cells[at - 1]?.mention?.form !== "DEMONYM";

/** The word before a hyphened adjective ("suspended high-level visits"). */
const openerOf = (cells: Cell[], hyphen: number): Cell | undefined => cells[hyphen - 2];

/** "strongly worded condemnations". */
function isGradedAdjective(cells: Cell[], at: number): boolean {
  const adverb = cells[at - 1];
  const opener = cells[at - 2]?.tag;
  if (!adverb || adverb.tag !== "ADV" || !endsInLy(adverb)) return false;
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

const isPrefix = kind(new Set(["de", "re", "co", "non", "pre", "in", "on", "off", "up", "so"]));

/** "de-escalate" is one word, though its hyphen is a token. */
function compoundEnd(tokens: Token[], at: number): number {
  const prefix = tokens[at];
  const hyphen = tokens[at + 1];
  if (hyphen?.text !== "-" || !isPrefix(prefix)) return at;
  const word = tokens[at + 2];
  if (!prefix || !word) return at;
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
      cells.push(joined({ tokens, from: at, to: compound, tag: compoundTag(tokens, at), mention: null, date: null }));
      at = compound;
      continue;
    }
    const date = dates.length > 0 ? longestAt(dates, at) : null;
    const mention = mentions.length > 0 ? longestAt(mentions, at) : null;
    if (date === null && mention === null) {
      cells.push(single(token, at, tokens[at - 1]));
      at += 1;
      continue;
    }
    const to = Math.max(at + 1, date && (!mention || date.to >= mention.to) ? date.to : (mention?.to ?? 0));
    const dated = date !== null && to === date.to;
    const about = dated
      ? ({ tag: "DATE", mention: null, date } as const)
      : ({ tag: "NOUN", mention, date: null } as const);
    cells.push(joined({ tokens, from: at, to, ...about }));
    at = to;
  }
  settleNouns(cells);
  return cells;
}
