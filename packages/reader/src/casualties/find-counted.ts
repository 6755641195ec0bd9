import { SMALL_NUMBERS } from "@demarche/domain";
import { nth } from "../foundation/nth.ts";
import type { DateMention, Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import { type Figure, findFigures, ORDINALS } from "../numbers/find-figures.ts";
import { readAge } from "../numbers/read-age.ts";
import type { Counted } from "./counted.ts";
import { likeCounted } from "./counted.ts";
import { INTRANSITIVE, STATES } from "./effects.data.ts";
import { findNamed } from "./find-named.ts";
import { findSingles } from "./find-singles.ts";
import type { Head } from "./head.ts";
import { isAge } from "./is-age.ts";
import { isSingular } from "./number-of-word.ts";
import { SOMEONE, SOMEONE_TOLD } from "./person.ts";
import { readHead } from "./read-head.ts";
import { HARM_VERBS, harmVerbOf, VICTIM_WORDS } from "./victim-lexicon.ts";

type Input = { sentence: Sentence; mentions: Mention[]; dates: DateMention[] };

const DEFINITE = new Set(["the", "these", "those", "both", "all", "his", "her"]);
const AUXILIARY = new Set(
  "nursing was were is are be been being has have had died dead killed wounded injured of in and , . also when while after by others on at from near with during for since amid as overnight yesterday today suffered sustained remain remained remains went given now fatally captive hostage prisoner alive vanished".split(
    " ",
  ),
);
const MONEY = new Set(["$", "£", "€", "¥", "₹"]);
const UNIT_AFTER =
  /^(?:percent|per|%|km|kilometres?|kilometers?|miles?|metres?|meters?|years?|year|days?|hours?|weeks?|months?|minutes?|million|billion|am|pm|a\.m\.|p\.m\.|gmt|rounds?|missiles?|rockets?|drones?|tanks?|times?|countries|houses|homes|vehicles|villages|aircraft|jets?|planes?|buildings)$/;

function dated(input: Input, figure: Figure): boolean {
  return input.dates.some((date) => date.from < figure.to && date.to > figure.from);
}

const THINGS =
  /^(?:drones?|missiles?|rockets?|aircraft|(?:war)?planes?|jets?|tanks?|vehicles?|houses|homes|shells|bombs|projectiles|boats|ships|villages|buildings|posts|targets)$/;

/** "402 of the drones", "nine of its jets". */
const countsThings = (tokens: Token[], from: number): boolean =>
  [0, 1, 2].some((step) => THINGS.test(tokens[from + step]?.lower ?? ""));

/** "9:30", "3-1", "two-storey", and not "at 25: eleven soldiers" or "at 25 - eleven soldiers". */
function isJoint(tokens: Token[], at: number): boolean {
  const [before, mark, after] = [nth(tokens, at - 1), tokens[at], tokens[at + 1]];
  if (mark?.text !== "-" && mark?.text !== ":") return false;
  return before?.end === mark.start && (mark.text === "-" || after?.start === mark.end);
}

/** "to 20 from three earlier.": the word closes what it stands in. */
const endsClause = (token: Token | undefined): boolean => token === undefined || token.kind === "mark";

/** "killed nine", "12 were killed", "two of them": no person's word, but nothing else that is counted. */
function isBare(tokens: Token[], figure: Figure): boolean {
  if (figure.article) return false;
  const next = tokens[figure.to];
  const before = nth(tokens, figure.from - 1);
  if (before && MONEY.has(before.text)) return false;
  if (next && (UNIT_AFTER.test(next.lower) || next.text === "%" || next.text === "/" || isJoint(tokens, figure.to)))
    return false;
  if (next?.lower === "of" && (tokens[figure.to + 1]?.kind === "number" || countsThings(tokens, figure.to + 1)))
    return false;
  if (!next || next.kind === "mark") return true;
  if (/^(?:earlier|previously|before)$/.test(next.lower) && endsClause(tokens[figure.to + 1])) return true;
  if (next.lower === "the" && /^(?:number|toll)$/.test(tokens[figure.to + 1]?.lower ?? "")) return true;
  const from = before?.lower === "the" ? figure.from - 2 : figure.from - 1;
  if (tokens[from]?.lower === "from" && ["up", "down"].includes(nth(tokens, from - 1)?.lower ?? "")) return true;
  if (before?.lower === "from" && next.lower === "to" && tokens[figure.to + 1]?.kind === "number") return true;
  if (next.lower.endsWith("ly") && HARM_VERBS.get(tokens[figure.to + 1]?.lower ?? "")?.form === "PAST") return true;
  return (
    AUXILIARY.has(next.lower) ||
    STATES.has(next.lower) ||
    INTRANSITIVE.has(next.lower) ||
    harmVerbOf(next) !== undefined
  );
}

/** "eight members of one family": one family is nobody further. */
const BELONGS =
  /^(?:members?|people|women|men|children|sons|daughters|brothers|sisters|generations|persons|relatives|all)$/;
const FAMILY = /^(?:family|household|tribe|clan|village)$/;

const PARENT = /^(?:father|mother|dad|mum|mom|parent|grandfather|grandmother)$/;

/** "46 of its 104 crew": those of whom some are counted. */
const isWholeOfSome = (tokens: Token[], from: number): boolean =>
  /^(?:its|the|their|his|her|our)$/.test(nth(tokens, from - 1)?.lower ?? "") &&
  nth(tokens, from - 2)?.lower === "of" &&
  (nth(tokens, from - 3)?.kind === "number" || SMALL_NUMBERS.has(nth(tokens, from - 3)?.lower ?? ""));

/** "a girl of eight": her age. */
const isOfAge = (tokens: Token[], from: number): boolean =>
  /^(?:boy|girl|child|man|woman|youth|lad)$/.test(nth(tokens, from - 2)?.lower ?? "") &&
  /^(?:an?|the)$/.test(nth(tokens, from - 3)?.lower ?? "");

/** "a father of four", "MiG-29", "1:25", "No 4": a name of a thing or a time. */
function isNoCount(tokens: Token[], { from, article }: Figure): boolean {
  const [two, one, own] = [nth(tokens, from - 2), nth(tokens, from - 1), tokens[from]];
  if (/^(?:image|photo|picture|slide|page)$/.test(one?.lower ?? "") && tokens[from]?.kind === "number") return true;
  if (one?.lower === "no" || (one?.lower === "but" && two?.lower === "all")) return true;
  if (one?.lower === "of" && two && BELONGS.test(two.lower) && own && FAMILY.test(tokens[from + 1]?.lower ?? ""))
    return true;
  if (!article && one?.lower === "of" && (PARENT.test(two?.lower ?? "") || isOfAge(tokens, from))) return true;
  if (!article && isWholeOfSome(tokens, from)) return true;
  if (article || !one || !two || !own || one.end !== own.start || two.end !== one.start) return false;
  return (one.text === "-" && two.kind === "word") || (one.text === ":" && two.kind === "number");
}

function fromFigure(input: Input, figure: Figure): Counted | null {
  const { tokens } = input.sentence;
  if (dated(input, figure) || isAge(tokens, figure) || isNoCount(tokens, figure)) return null;
  const definite = DEFINITE.has(nth(tokens, figure.from - 1)?.lower ?? "");
  const people = readHead({ tokens, at: figure.to, mentions: input.mentions });
  if (people) {
    const head = people;
    const word = nth(tokens, head.to - 1)?.lower ?? "";
    if (figure.article && !isSingular(word) && word !== "old") return couple(tokens, { figure, definite, head });
    if (!figure.article && figure.value > 1 && isSingular(word) && readAge(tokens, figure.to)) return null;
    if (word === "death" && /^an?$/.test(tokens[figure.from]?.lower ?? "")) return null;
    return counted({ figure, definite, head, bare: false });
  }
  const pair = figure.value === 2 && nth(tokens, figure.to - 1)?.lower === "couple";
  if (!pair && !isBare(tokens, figure) && !isOneMore(tokens, figure)) return null;
  const head: Head = {
    to: figure.to,
    victimClass: "TOTAL",
    nationality: null,
    others: figure.article,
    ownEffect: null,
  };
  return counted({ figure, definite, head, bare: !pair });
}

type Group = { figure: Figure; definite: boolean; head: Head; bare: boolean };

const counted = ({ figure, definite, head, bare }: Group): Counted => ({
  figure,
  from: figure.from,
  to: head.to,
  victimClass: head.victimClass,
  nationality: head.nationality,
  others: head.others,
  bare,
  ownEffect: head.ownEffect,
  definite,
  named: false,
  person: null,
});

/** "a couple", "an elderly couple": two people under one article. */
function couple(tokens: Token[], { figure, definite, head }: Omit<Group, "bare">): Counted | null {
  if (nth(tokens, head.to - 1)?.lower !== "couple" || tokens[head.to]?.lower === "of") return null;
  const two = { ...figure, value: 2, min: 2, max: 2, article: false };
  return counted({ figure: two, definite, head, bare: false });
}

const ONE_MORE_NEXT = new Set("was is has had died remains went suffered sustained lost".split(" "));

const OBJECT_ENDS = /^(?:and|but|in|on|at|near|when|while|as|before|after|during|with)$/;

/** "wounding another", "seriously injuring a third": the whole object of a word of harm. */
function isObject(tokens: Token[], figure: Figure): boolean {
  const next = tokens[figure.to];
  return (
    HARM_VERBS.has(nth(tokens, figure.from - 1)?.lower ?? "") && (next?.kind !== "word" || OBJECT_ENDS.test(next.lower))
  );
}

/** "and another was wounded", "a third seriously hurt": one more of those counted before. */
function isOneMore(tokens: Token[], figure: Figure): boolean {
  const word = nth(tokens, figure.to - 1)?.lower ?? "";
  if (!figure.article || !(word === "another" || ORDINALS.has(word))) return false;
  if (isObject(tokens, figure)) return true;
  const next = tokens[figure.to]?.lower ?? "";
  const harmed = next.endsWith("ly") ? (tokens[figure.to + 1]?.lower ?? "") : next;
  return ONE_MORE_NEXT.has(next) || HARM_VERBS.get(harmed)?.form === "PAST";
}

/** "a woman and child": the second noun stands under the first one's article. */
function sharedArticle(input: Input, first: Counted): Counted | null {
  const { tokens } = input.sentence;
  const at = first.to + 1;
  const word = tokens[at]?.lower ?? "";
  const victimClass = VICTIM_WORDS.get(word);
  if (!first.figure.article || tokens[first.to]?.lower !== "and" || !victimClass || !isSingular(word)) return null;
  const figure: Figure = { ...first.figure, from: at, to: at, article: true };
  const person = SOMEONE;
  return likeCounted(first, { figure, from: at, to: at + 1, victimClass, nationality: null, person });
}

/** Everyone who is counted in one sentence, in order; whether they came to harm is for others to say. */
export function findCounted(input: Input): Counted[] {
  const { tokens } = input.sentence;
  const found: Counted[] = [];
  for (const figure of findFigures(tokens)) {
    if ((found.at(-1)?.to ?? 0) > figure.from) continue;
    const group = fromFigure(input, figure);
    if (!group) continue;
    found.push(group);
    const shared = sharedArticle(input, group);
    if (shared) found.push(shared);
  }
  const people = { tokens, mentions: input.mentions };
  const named = join(found.map(identified), findNamed(people));
  return join(
    named,
    findSingles(people).filter((single) => !isNamedRightBehind(single, named)),
  );
}

/** "his sister Ann Example": told of once, by her name. */
const isNamedRightBehind = ({ to, named, person }: Counted, others: readonly Counted[]): boolean =>
  !named && person?.pronoun === false && others.some((other) => other.named && other.from === to);

/** One person by an article or the number one: who it is. */
function identified(group: Counted): Counted {
  const { figure, definite } = group;
  const plain = figure.value === 1 && figure.quantifier === "EXACT" && group.ownEffect === null && !group.named;
  return plain ? likeCounted(group, { person: definite ? SOMEONE_TOLD : SOMEONE }) : group;
}

/** Both lists in order; of two that overlap the first list's stays. */
function join(first: Counted[], second: Counted[]): Counted[] {
  const free = second.filter((group) => !first.some((other) => other.from < group.to && other.to > group.from));
  return free.length === 0 ? first : [...first, ...free].sort((a, b) => a.from - b.from);
}
