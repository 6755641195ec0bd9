import { nth } from "../../foundation/nth.ts";
import type { DateMention, Mention, Token } from "../../foundation/prepared-text.ts";
import { facet, kind } from "../../foundation/words/facts.ts";
import { wordOf } from "../../foundation/words/table.ts";
import * as words from "../lexicon/words.data.ts";
import { FormsOfVerb, NO_FORMS } from "./forms-of-verb.ts";
import type { Cell, Tag } from "./unit.ts";
import { VERB_FORMS } from "./verb-forms.ts";

const QUOTES = new Set(['"', "“", "”", "‘", "’", "'", "«", "»"]);
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
  if (token.text === "," || token.text === "–" || token.text === "—") return "COMMA";
  if (token.text === "-" || token.text === "‑") return "HYPHEN";
  return QUOTES.has(token.text) ? "QUOTE" : "MARK";
}

function plainTag(token: Token): Tag {
  if (token.kind === "number") return "NUM";
  if (token.kind === "mark") return markTag(token);
  const closed = closedTag(token);
  if (closed !== null && !isAcronym(token)) return closed;
  if (verbOf(token) !== null) return "VERB";
  if (isUnknownPast(token)) return isUndone(token) ? "ADJ" : "VERB";
  return !token.capital && isAdverb(token) ? "ADV" : "NOUN";
}

const isAdverb = kind(
  /^(?!(?:supply|rally|reply|family|assembly|anomaly|monopoly|bully|underbelly)$)[a-z]*[a-z]{3}ly$/,
);
const isAcronym = ({ capital, text }: Token): boolean => capital && text.length > 1 && text === text.toUpperCase();

const UNKNOWN_PAST = new FormsOfVerb(["PAST", "PART"]);
const endsAsPast = kind((word) => word.length > 4 && word.endsWith("ed") && !word.endsWith("eed"));
/** "unjustified", "unprovoked": no verb has that form. */
const isUndone = kind((word) => word.startsWith("un"));
const isUnknownPast = (token: Token): boolean => !token.capital && endsAsPast(token);

/** The words of a cell; in lower case those written together stay together. */
function wordsOf(tokens: Token[], from: number, to: number): { text: string; lower: string } {
  let text = tokens[from]?.text ?? "";
  let lower = tokens[from]?.lower ?? "";
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    text += ` ${token.text}`;
    lower += nth(tokens, at - 1)?.end === token.start ? token.lower : ` ${token.lower}`;
  }
  return { text, lower };
}

/** A token as a cell of its own. */
export function single(token: Token, at: number, before: Token | undefined): Cell {
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

type Joined = {
  tokens: Token[];
  from: number;
  to: number;
  tag: Tag;
  mention: Mention | null;
  date: DateMention | null;
};

/** Several tokens, or those of a name or date, as one cell. */
export function joined({ tokens, from, to, tag, mention, date }: Joined): Cell {
  const first = tokens[from];
  const before = nth(tokens, from - 1);
  const { text, lower } = wordsOf(tokens, from, to);
  const entry = tag === "VERB" ? VERB_FORMS.get(lower) : undefined;
  return {
    from,
    to,
    start: first?.start ?? 0,
    end: nth(tokens, to - 1)?.end ?? 0,
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

const isPrefix = kind(new Set(["de", "re", "co", "non", "pre", "in", "on", "off", "up", "so"]));

/** "de-escalate" is one word, though its hyphen is a token. */
export function compoundEnd(tokens: Token[], at: number): number {
  const prefix = tokens[at];
  const hyphen = tokens[at + 1];
  if (hyphen?.text !== "-" || !isPrefix(prefix)) return at;
  const word = tokens[at + 2];
  if (!prefix || !word) return at;
  return prefix.end === hyphen.start && hyphen.end === word.start && word.kind === "word" ? at + 3 : at;
}

export function compoundTag(tokens: Token[], at: number): Tag {
  const word = `${tokens[at]?.lower ?? ""}-${tokens[at + 2]?.lower ?? ""}`;
  if (VERB_FORMS.has(word)) return "VERB";
  return /^(?:in|on|off|up|so)-/.test(word) ? "ADJ" : "NOUN";
}
