import type { CasualtyEffect, VictimClass } from "@demarche/domain";
import { SMALL_NUMBERS } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import { readAge } from "../numbers/read-age.ts";
import { classOf, membership } from "./class-of-head.ts";
import { COUNTED_NOUNS, NOUNS, STATES } from "./effects.data.ts";
import { agedOnly, type Head, STOPS } from "./head.ts";
import { byEnding } from "./head-by-ending.ts";
import { fromCapital, fromDemonym } from "./head-by-origin.ts";
import { nationalityOf } from "./nationality-of.ts";
import { isSingular } from "./number-of-word.ts";
import { harmVerbOf, VICTIM_WORDS, victimClassOf } from "./victim-lexicon.ts";

const MAX_WORDS = 7;
const OTHERS = new Set(["others", "other", "more", "additional", "further"]);
const isOthers = kind(OTHERS);
const isBracket = kind(new Set(["("]));
const isTaken = kind(/^(?:hostage|captive|prisoner)$/);
const isSmallNumber = kind((word) => SMALL_NUMBERS.has(word));
const isSeveral = kind((word) => (SMALL_NUMBERS.get(word) ?? 0) > 1);
const isStopWord = kind(STOPS);
const ADJECTIVAL = new Set(
  "leading remaining serving training visiting working fighting living surviving standing".split(" "),
);
/** Between figure and people: "of the", "of its", "of them". */
const PARTITIVE = new Set(["the", "its", "their", "his", "our", "them", "those"]);

/** "of its soldiers", "more of its soldiers". */
function skipPartitive(tokens: Token[], at: number): number {
  const of = OTHERS.has(lower(tokens, at)) && /^(?:its|our|their)$/.test(lower(tokens, at + 2)) ? at + 1 : at;
  if (tokens[of]?.lower !== "of" || !PARTITIVE.has(tokens[of + 1]?.lower ?? "")) return at;
  return of + 2;
}

/** Last person word of the noun phrase that begins at `from`; −1 where none stands within reach. */
function headIndex(tokens: Token[], from: number): number {
  let found = -1;
  for (let at = from; at < tokens.length && at - from < MAX_WORDS; at += 1) {
    const token = tokens[at];
    if (at > from && ((found < 0 && isJoinedOrigin(tokens, at)) || isAcronym(tokens, at))) continue;
    if (!token || isStop(tokens, at) || (at > from && isSmallNumber(token))) break;
    if ((found >= 0 || isMany(tokens, at - 1)) && isTaken(token)) break;
    if (found >= 0 && !isPersonWord(token) && token.text !== "-") break;
    if (isPersonWord(token) && !isPossessive(tokens, at) && !isRank(tokens, at)) found = at;
  }
  return found;
}

/** "a Reserve Guard (RG) soldier": any token of the acronym in brackets. */
const isAcronym = (tokens: Token[], at: number): boolean =>
  opensAcronym(tokens, at) || opensAcronym(tokens, at - 1) || opensAcronym(tokens, at - 2);

const opensAcronym = (tokens: Token[], open: number): boolean =>
  isBracket(nth(tokens, open)) && tokens[open + 2]?.text === ")" && tokens[open + 1]?.capital === true;

/** "took six captive", "took 20 more prisoner": what became of them, and no word for one person. */
const isMany = (tokens: Token[], at: number): boolean =>
  nth(tokens, at)?.kind === "number" ||
  isSeveral(nth(tokens, at)) ||
  (at > 0 && isOthers(tokens[at]) && isMany(tokens, at - 1));

/** "20 Xish and Yish soldiers". */
const isJoinedOrigin = (tokens: Token[], at: number): boolean =>
  tokens[at]?.lower === "and" && nth(tokens, at - 1)?.capital === true && tokens[at + 1]?.capital === true;

const isRankWord = kind(/^(?:senior|junior|general|major|minor|male|female|veteran|lay)$/);
/** Of these one may be meant that nothing else names: "two minors", "a male". */
const isPersonOrNone = kind(/^(?:male|female|minor)$/);

/** "a senior leftist rebel": words that are ranks or trades alone, and adjectives before a noun. */
const isRank = (tokens: Token[], at: number): boolean =>
  isRankWord(tokens[at]) &&
  !(isPersonOrNone(tokens[at]) && !isPersonWordNext(tokens, at)) &&
  tokens[at + 1]?.kind === "word" &&
  !isStop(tokens, at + 1) &&
  !(harmVerbOf(tokens[at + 1]) !== undefined);

const isPossessive = (tokens: Token[], at: number): boolean => ["'s", "’s"].includes(tokens[at + 1]?.text ?? "");
const isPersonWord = (token: Token): boolean => victimClassOf(token) !== undefined && token.kind === "word";

const isActing = kind((word) => word.length > 5 && word.endsWith("ing") && !ADJECTIVAL.has(word));

function isStop(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === "number" || isStopWord(token)) return true;
  if (isActing(token)) return true;
  if (token.kind === "mark") return !["-", "'s", "’s", '"', "“", "”", "'", "‘", "’"].includes(token.text);
  const verb = harmVerbOf(token);
  return verb !== undefined && (verb.form !== "PAST" || !isPersonWordNext(tokens, at));
}

/** "three injured workers": a participle before a person's word belongs to the noun phrase. */
function isPersonWordNext(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && victimClassOf(next) !== undefined;
}

/** "four deaths", "three injuries", "12 wounded", "35 Xish deaths". */
function countedNoun(tokens: Token[], start: number, mentions: Mention[]): Head | null {
  const origin = mentions.find(({ from, form }) => from === start && form === "DEMONYM");
  const at = origin?.to ?? start;
  let noun = at;
  while (OTHERS.has(tokens[noun]?.lower ?? "") || ["people", "civilian"].includes(tokens[noun]?.lower ?? "")) noun += 1;
  if (tokens[noun + 1]?.text === "-" && tokens[noun + 2]?.lower === "related") noun += 3;
  const word = tokens[noun]?.lower ?? "";
  if (!COUNTED_NOUNS.has(word)) return null;
  const ownEffect =
    NOUNS.get(word) ?? STATES.get(word) ?? (word === "wounded" || word === "injured" ? "INJURED" : "KILLED");
  const victimClass = nth(tokens, noun - 1)?.lower === "civilian" ? "CIVILIAN" : "TOTAL";
  return {
    to: noun + 1,
    victimClass,
    nationality: origin?.party ?? null,
    others: noun > at && OTHERS.has(tokens[at]?.lower ?? ""),
    ownEffect,
  };
}

/** The people that a figure ending at `at` counts; null where no person's word follows. */
export function readHead(input: { tokens: Token[]; at: number; mentions: Mention[] }): Head | null {
  const { tokens } = input;
  const age = readAge(tokens, input.at);
  const read =
    readPeople({ tokens, at: age?.to ?? input.at, mentions: input.mentions }) ??
    pronoun(input.tokens, input.at) ??
    (age ? agedOnly(age.to) : null);
  return read && age && age.years < 18 ? { ...read, victimClass: minor(read.victimClass) } : read;
}

/** A minor by age, unless the word tells of a role. */
const minor = (own: VictimClass): VictimClass => (["TOTAL", "MAN", "WOMAN", "CIVILIAN"].includes(own) ? "CHILD" : own);

/** "scores of them": whoever was told of before. */
function pronoun(tokens: Token[], at: number): Head | null {
  const word = tokens[at]?.lower ?? "";
  if (word !== "them" && word !== "whom") return null;
  for (let back = at - 2; back >= Math.max(0, at - 40); back -= 1) {
    const named = victimClassOf(tokens[back]);
    if (named && /s$|men$|people|children/.test(tokens[back]?.lower ?? ""))
      return { ...agedOnly(at + 1), victimClass: named };
  }
  return agedOnly(at + 1);
}

function readPeople(input: { tokens: Token[]; at: number; mentions: Mention[] }): Head | null {
  const { tokens, mentions } = input;
  const from = skipPartitive(tokens, input.at);
  const noun = countedNoun(tokens, from, mentions);
  const head = headIndex(tokens, from);
  if (noun && (head < 0 || head < noun.to)) return noun;
  if (head >= 0) return fromHead({ tokens, from, head, mentions });
  const further = OTHERS.has(tokens[from]?.lower ?? "") ? fromDemonym(tokens, from + 1, mentions) : null;
  if (further) return { ...further, others: true };
  if (OTHERS.has(tokens[from]?.lower ?? ""))
    return { to: from + 1, victimClass: "TOTAL", nationality: null, others: true, ownEffect: null };
  return fromDemonym(tokens, from, mentions) ?? fromCapital(tokens, from, mentions) ?? byEnding(tokens, from);
}

const STATE_OFFICES = new Set("consulate embassy ministry mission legation chancery".split(" "));

/** "a translator at the consulate": staff of a state's office. */
function servesState(tokens: Token[], head: number): boolean {
  const role = victimClassOf(tokens[head]);
  if (role !== "CIVILIAN" && role !== "WORKER") return false;
  const link = tokens[head + 1]?.lower ?? "";
  if (!["at", "of", "from", "in"].includes(link)) return false;
  return tokens.slice(head + 2, head + 7).some((token) => STATE_OFFICES.has(token.lower));
}

const isPasserBy = (tokens: Token[], head: number): boolean =>
  /^passers?$/.test(tokens[head]?.lower ?? "") && tokens[head + 1]?.text === "-" && tokens[head + 2]?.lower === "by";

function fromHead(input: { tokens: Token[]; from: number; head: number; mentions: Mention[] }): Head {
  const { tokens, from, head, mentions } = input;
  const member = membership(tokens, head, mentions);
  const others = tokens.slice(from, head + 1).some((token) => OTHERS.has(token.lower));
  const victimClass = member?.victimClass ?? (servesState(tokens, head) ? "OFFICIAL" : classOf(tokens, from, head));
  const generic = others && ["others", "people"].includes(tokens[head]?.lower ?? "");
  const joined = others ? null : secondKind(tokens, head, victimClass);
  return {
    to: joined?.to ?? (isPasserBy(tokens, head) ? head + 3 : head + 1),
    victimClass: joined?.victimClass ?? victimClass,
    nationality: nationalityOf({ tokens, mentions, from, head, member }),
    others: generic,
    ownEffect: nth(tokens, from - 1)?.lower === "the" ? null : modifierEffect(tokens, from, head),
  };
}

const MODIFIERS = 3;

/** "civilians and pro-democracy activists": the second noun stands behind words that only describe it. */
function secondHead(tokens: Token[], from: number): number {
  for (let at = from; at < from + MODIFIERS + 2; at += 1) {
    const token = tokens[at];
    if (!token || VICTIM_WORDS.has(token.lower)) return at;
    if (token.text !== "-" && (token.kind !== "word" || isStop(tokens, at) || isCounter(token.lower))) return -1;
  }
  return -1;
}

const DETERMINERS =
  /^(?:an?|the|several|dozens|scores|hundreds|thousands|many|some|other|others|its|their|his|her|another|more|about|at|was|were|left|has|had|have|is|are|no|most|both|all|also|then|[a-z]+ly)$/;

const isCounter = (word: string): boolean => DETERMINERS.test(word) || SMALL_NUMBERS.has(word);

const UNIFORMED: readonly VictimClass[] = ["MILITARY", "POLICE"];

/** "eleven soldiers and policemen": two kinds under one figure. */
function secondKind(
  tokens: Token[],
  head: number,
  first: VictimClass,
): { to: number; victimClass: VictimClass } | null {
  if (tokens[head + 1]?.lower !== "and" || isSingular(tokens[head]?.lower ?? "")) return null;
  const at = secondHead(tokens, head + 2);
  const word = tokens[at]?.lower ?? "";
  const second = VICTIM_WORDS.get(word);
  if (!second || isSingular(word)) return null;
  if (/^(?:dead|wounded|injured|others|bodies|victims)$/.test(word)) return null;
  const uniformed = UNIFORMED.includes(first) && UNIFORMED.includes(second);
  return { to: at + 1, victimClass: first === second ? first : uniformed ? "MILITARY" : "TOTAL" };
}

/** "three injured workers". */
function modifierEffect(tokens: Token[], from: number, head: number): CasualtyEffect | null {
  if (from < head && STATES.get(tokens[from]?.lower ?? "")) return STATES.get(tokens[from]?.lower ?? "") ?? null;
  const verb = harmVerbOf(tokens[from]);
  return verb?.form === "PAST" && from < head ? verb.effect : null;
}
