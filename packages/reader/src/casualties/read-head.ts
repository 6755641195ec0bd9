import type { CasualtyEffect, PartyCode, VictimClass } from "@demarche/domain";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import { ORDINALS } from "../numbers/find-figures.ts";
import { SMALL_NUMBERS } from "../numbers/number-words.data.ts";
import { readAge } from "../numbers/read-age.ts";
import { readNumber } from "../numbers/read-number.ts";
import { COUNTED_NOUNS, NOUNS, STATES } from "./effects.data.ts";
import { isSingular } from "./number-of-word.ts";
import { HARM_VERBS, VICTIM_WORDS } from "./victim-lexicon.ts";
import { CLASS_MODIFIERS, COMPOUND_HEADS, IRREGULAR, MEMBERSHIP } from "./victims.data.ts";

export type Head = {
  to: number;
  victimClass: VictimClass;
  nationality: PartyCode | null;
  others: boolean;
  ownEffect: CasualtyEffect | null;
};

const MAX_WORDS = 7;
const OTHERS = new Set(["others", "other", "more", "additional", "further"]);
const STOPS = new Set(
  "of in on at by from with for to and or but who which that was were is are be been being has have had after before when while as near during since including said told a an the his her its their hit struck , . ; : ( )".split(
    " ",
  ),
);
const ADJECTIVAL = new Set(
  "leading remaining serving training visiting working fighting living surviving standing".split(" "),
);
/** Between figure and people: "of the", "of its", "of them". */
const PARTITIVE = new Set(["the", "its", "their", "his", "our", "them", "those"]);

function skipPartitive(tokens: Token[], at: number): number {
  if (tokens[at]?.lower !== "of" || !PARTITIVE.has(tokens[at + 1]?.lower ?? "")) return at;
  return at + 2;
}

/** Last person word of the noun phrase that begins at `from`; −1 where none stands within reach. */
function headIndex(tokens: Token[], from: number): number {
  let found = -1;
  for (let at = from; at < tokens.length && at - from < MAX_WORDS; at += 1) {
    const token = tokens[at];
    if (!token || isStop(tokens, at) || (at > from && SMALL_NUMBERS.has(token.lower))) break;
    if (found >= 0 && /^(?:hostage|captive|prisoner)$/.test(token.lower)) break;
    if (found >= 0 && !isPersonWord(token) && token.text !== "-") break;
    if (isPersonWord(token) && !isPossessive(tokens, at) && !isRank(tokens, at)) found = at;
  }
  return found;
}

/** "a senior leftist rebel": words that are ranks or trades alone, and adjectives before a noun. */
const isRank = (tokens: Token[], at: number): boolean =>
  /^(?:senior|junior|general|major|minor|male|female|veteran|lay)$/.test(tokens[at]?.lower ?? "") &&
  tokens[at + 1]?.kind === "word" &&
  !isStop(tokens, at + 1) &&
  !HARM_VERBS.has(tokens[at + 1]?.lower ?? "");

const isPossessive = (tokens: Token[], at: number): boolean => ["'s", "’s"].includes(tokens[at + 1]?.text ?? "");
const isPersonWord = (token: Token): boolean => VICTIM_WORDS.has(token.lower) && token.kind === "word";

function isStop(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (STOPS.has(token.lower) || token.kind === "number") return true;
  if (token.lower.length > 5 && token.lower.endsWith("ing") && !ADJECTIVAL.has(token.lower)) return true;
  if (token.kind === "mark") return !["-", "'s", "’s", '"', "“", "”", "'", "‘", "’"].includes(token.text);
  const verb = HARM_VERBS.get(token.lower);
  return verb !== undefined && (verb.form !== "PAST" || !isPersonWordNext(tokens, at));
}

/** "three injured workers": a participle before a person's word belongs to the noun phrase. */
function isPersonWordNext(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && VICTIM_WORDS.has(next.lower);
}

function classOf(tokens: Token[], from: number, head: number): VictimClass {
  const word = tokens[head]?.lower ?? "";
  const before = tokens[head - 1]?.lower ?? "";
  const compound = COMPOUND_HEADS[`${before} ${word}`];
  if (compound) return compound;
  const own = VICTIM_WORDS.get(word) ?? "TOTAL";
  const modifiers = tokens.slice(from, head).map((token) => token.lower);
  if (own === "MILITARY") return militaryClass(word, tokens, from, head);
  const modified = modifiers.map((modifier) => CLASS_MODIFIERS[modifier]).find(Boolean);
  return modified && (own === "TOTAL" || modified === "CIVILIAN") ? modified : own;
}

/** "pro-government forces" are nobody's army; "police officers" are police. */
function militaryClass(word: string, tokens: Token[], from: number, head: number): VictimClass {
  const before = tokens
    .slice(Math.max(0, from), head)
    .map((token) => token.lower)
    .join(" ")
    .replaceAll(" - ", "-")
    .split(" ");
  if (before.some((modifier) => IRREGULAR.has(modifier))) return "MILITANT";
  if (before.includes("police")) return "POLICE";
  return word === "guards" && before.includes("private") ? "WORKER" : "MILITARY";
}

/** "two members of the militia": the class is the body's. */
function membership(
  tokens: Token[],
  head: number,
  mentions: Mention[],
): { victimClass: VictimClass; to: number } | null {
  const word = tokens[head]?.lower ?? "";
  const link = tokens[head + 1]?.lower;
  if (!["members", "member", "men", "people", "personnel"].includes(word) || (link !== "of" && link !== "from"))
    return null;
  for (let at = head + 2; at < Math.min(tokens.length, head + 11); at += 1) {
    const group = mentions.find((mention) => mention.from === at && mention.kind === "GROUP");
    if (group) return { victimClass: "MILITANT", to: group.to };
    const token = tokens[at];
    if (!token || token.text === "," || token.text === "." || ["was", "were", "and", "who"].includes(token.lower))
      return null;
    const victimClass = MEMBERSHIP[token.lower];
    if (victimClass)
      return { victimClass: irregularBetween(tokens, head + 2, at) ? "MILITANT" : victimClass, to: at + 1 };
  }
  return null;
}

const irregularBetween = (tokens: Token[], from: number, to: number): boolean => {
  const words = tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(" ")
    .replaceAll(" - ", "-")
    .split(" ");
  return words.some((word) => IRREGULAR.has(word) || word === "militia");
};

function nationalityOf(mentions: Mention[], from: number, to: number): PartyCode | null {
  return (
    mentions.find((mention) => mention.form === "DEMONYM" && mention.from >= from && mention.to <= to)?.party ?? null
  );
}

/** "four deaths", "three injuries", "12 wounded", "20 dead". */
function countedNoun(tokens: Token[], at: number): Head | null {
  let noun = at;
  while (OTHERS.has(tokens[noun]?.lower ?? "") || ["people", "civilian"].includes(tokens[noun]?.lower ?? "")) noun += 1;
  const word = tokens[noun]?.lower ?? "";
  if (!COUNTED_NOUNS.has(word)) return null;
  const ownEffect = NOUNS[word] ?? STATES[word] ?? (word === "wounded" || word === "injured" ? "INJURED" : "KILLED");
  const victimClass = tokens[noun - 1]?.lower === "civilian" ? "CIVILIAN" : "TOTAL";
  return {
    to: noun + 1,
    victimClass,
    nationality: null,
    others: noun > at && OTHERS.has(tokens[at]?.lower ?? ""),
    ownEffect,
  };
}

/** The people that a figure ending at `at` counts; null where no person's word follows. */
export function readHead(input: { tokens: Token[]; at: number; mentions: Mention[] }): Head | null {
  const { tokens } = input;
  const age = readAge(tokens, input.at);
  const read =
    readPeople({ ...input, at: age?.to ?? input.at }) ??
    pronoun(input.tokens, input.at) ??
    (age ? agedOnly(age.to) : null);
  return read && age && age.years < 18 ? { ...read, victimClass: minor(read.victimClass) } : read;
}

const agedOnly = (to: number): Head => ({
  to,
  victimClass: "TOTAL",
  nationality: null,
  others: false,
  ownEffect: null,
});

/** A minor by age, unless the word tells of a role. */
const minor = (own: VictimClass): VictimClass => (["TOTAL", "MAN", "WOMAN", "CIVILIAN"].includes(own) ? "CHILD" : own);

/** "scores of them": whoever was told of before. */
function pronoun(tokens: Token[], at: number): Head | null {
  const word = tokens[at]?.lower ?? "";
  if (word !== "them" && word !== "whom") return null;
  for (let back = at - 2; back >= Math.max(0, at - 40); back -= 1) {
    const named = VICTIM_WORDS.get(tokens[back]?.lower ?? "");
    if (named && /s$|men$|people|children/.test(tokens[back]?.lower ?? ""))
      return { ...agedOnly(at + 1), victimClass: named };
  }
  return agedOnly(at + 1);
}

function readPeople(input: { tokens: Token[]; at: number; mentions: Mention[] }): Head | null {
  const { tokens, mentions } = input;
  const from = skipPartitive(tokens, input.at);
  const noun = countedNoun(tokens, from);
  const head = headIndex(tokens, from);
  if (noun && (head < 0 || head < noun.to)) return noun;
  if (head >= 0) return fromHead({ tokens, from, head, mentions });
  if (OTHERS.has(tokens[from]?.lower ?? ""))
    return { to: from + 1, victimClass: "TOTAL", nationality: null, others: true, ownEffect: null };
  return fromDemonym(tokens, from, mentions) ?? fromCapital(tokens, from, mentions);
}

const STATE_OFFICES = new Set("consulate embassy ministry mission legation chancery".split(" "));

/** "a translator at the consulate": staff of a state's office. */
function servesState(tokens: Token[], head: number): boolean {
  const role = VICTIM_WORDS.get(tokens[head]?.lower ?? "");
  if (role !== "CIVILIAN" && role !== "WORKER") return false;
  const link = tokens[head + 1]?.lower ?? "";
  if (!["at", "of", "from", "in"].includes(link)) return false;
  return tokens.slice(head + 2, head + 7).some((token) => STATE_OFFICES.has(token.lower));
}

function fromHead(input: { tokens: Token[]; from: number; head: number; mentions: Mention[] }): Head {
  const { tokens, from, head, mentions } = input;
  const member = membership(tokens, head, mentions);
  const others = tokens.slice(from, head + 1).some((token) => OTHERS.has(token.lower));
  const victimClass = member?.victimClass ?? (servesState(tokens, head) ? "OFFICIAL" : classOf(tokens, from, head));
  const generic = others && ["others", "people"].includes(tokens[head]?.lower ?? "");
  const joined = others ? null : secondKind(tokens, head, victimClass);
  return {
    to: joined?.to ?? head + 1,
    victimClass: joined?.victimClass ?? victimClass,
    nationality: nationalityOf(mentions, from, head),
    others: generic,
    ownEffect: modifierEffect(tokens, from, head),
  };
}

const UNIFORMED: readonly VictimClass[] = ["MILITARY", "POLICE"];

/** "eleven soldiers and policemen": two kinds under one figure. */
function secondKind(
  tokens: Token[],
  head: number,
  first: VictimClass,
): { to: number; victimClass: VictimClass } | null {
  const word = tokens[head + 2]?.lower ?? "";
  const second = VICTIM_WORDS.get(word);
  if (tokens[head + 1]?.lower !== "and" || !second || isSingular(word) || isSingular(tokens[head]?.lower ?? ""))
    return null;
  if (/^(?:dead|wounded|injured|others|bodies|victims)$/.test(word)) return null;
  const uniformed = UNIFORMED.includes(first) && UNIFORMED.includes(second);
  return { to: head + 3, victimClass: first === second ? first : uniformed ? "MILITARY" : "TOTAL" };
}

/** "three injured workers". */
function modifierEffect(tokens: Token[], from: number, head: number): CasualtyEffect | null {
  if (from < head && STATES[tokens[from]?.lower ?? ""]) return STATES[tokens[from]?.lower ?? ""] ?? null;
  const verb = HARM_VERBS.get(tokens[from]?.lower ?? "");
  return verb?.form === "PAST" && from < head ? verb.effect : null;
}

/** "fourteen Xish, three Yish and two Zish guards": the noun stands behind the last of them. */
const isElliptic = (tokens: Token[], at: number): boolean =>
  /^(?:,|and)$/.test(tokens[at]?.lower ?? "") &&
  readNumber(tokens, tokens[at + 1]?.lower === "and" ? at + 2 : at + 1) !== null;

/** "seven Copts", "three Ruritanians": a plural in capitals that the gazetteer does not know. */
function fromCapital(tokens: Token[], from: number, mentions: Mention[]): Head | null {
  const token = tokens[from];
  const known = mentions.some((mention) => mention.from <= from && mention.to > from);
  if (!token?.capital || known || token.text.length < 4 || !/[^s]s$/.test(token.text)) return null;
  return /^(?:was|were|are|have|had|has|who|in|and|,|\.|dead|killed)$/.test(tokens[from + 1]?.lower ?? ".")
    ? agedOnly(from + 1)
    : null;
}

/** "three Americans", "two Turks". */
function fromDemonym(tokens: Token[], from: number, mentions: Mention[]): Head | null {
  const people = mentions.find(
    (mention) => mention.from === from && mention.form === "DEMONYM" && mention.kind === "STATE",
  );
  if (!people) return null;
  const plural = people.text.endsWith("s") || /(?:ese|ish|ch|ss)$/.test(people.text);
  const next = tokens[people.to];
  const ends = !next || next.kind !== "word" || STOPS.has(next.lower) || HARM_VERBS.has(next.lower);
  const before = tokens[from - 1]?.lower ?? "";
  const one = (["a", "an", "one", "another"].includes(before) || ORDINALS.has(before)) && ends;
  if (isElliptic(tokens, people.to)) return { ...agedOnly(people.to), nationality: people.party };
  return one || (plural && (ends || people.text.endsWith("s")))
    ? { to: people.to, victimClass: "TOTAL", nationality: people.party, others: false, ownEffect: null }
    : null;
}
