import type { DateMention, Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import { type Figure, findFigures, ORDINALS } from "../numbers/find-figures.ts";
import { isNameToken, nameEnd } from "../people/names.ts";
import type { Counted } from "./counted.ts";
import { STATES } from "./effects.data.ts";
import { readHead } from "./read-head.ts";
import { HARM_VERBS, VICTIM_WORDS } from "./victim-lexicon.ts";

type Input = { sentence: Sentence; mentions: Mention[]; dates: DateMention[] };

const DEFINITE = new Set(["the", "these", "those", "both", "all", "his", "her"]);
const AUXILIARY = new Set(
  "was were is are be been being has have had died dead killed wounded injured of in and , . also when while after by others on at from near with during for since amid as overnight yesterday today suffered sustained remain remained remains went given now".split(
    " ",
  ),
);
const MONEY = new Set(["$", "£", "€", "¥", "₹"]);
const UNIT_AFTER =
  /^(?:percent|per|%|km|kilometres?|kilometers?|miles?|metres?|meters?|years?|year|days?|hours?|weeks?|months?|minutes?|million|billion|am|pm|a\.m\.|p\.m\.|gmt|rounds?|missiles?|rockets?|drones?|tanks?|times?|countries|houses|homes|vehicles|villages|aircraft|jets?|planes?|buildings)$/;
const SINGULAR = /(?:[^s]|ss)$/;

function dated(input: Input, figure: Figure): boolean {
  return input.dates.some((date) => date.from < figure.to && date.to > figure.from);
}

/** "killed nine", "12 were killed", "two of them": no person's word, but nothing else that is counted. */
function isBare(tokens: Token[], figure: Figure): boolean {
  if (figure.article) return false;
  const next = tokens[figure.to];
  const before = tokens[figure.from - 1];
  if (before && MONEY.has(before.text)) return false;
  if (
    next &&
    (UNIT_AFTER.test(next.lower) || next.text === "%" || next.text === "-" || next.text === ":" || next.text === "/")
  )
    return false;
  if (!next || next.kind === "mark") return true;
  if (before?.lower === "from" && ["up", "down"].includes(tokens[figure.from - 2]?.lower ?? "")) return true;
  return AUXILIARY.has(next.lower) || next.lower in STATES || HARM_VERBS.has(next.lower);
}

function isAge(tokens: Token[], figure: Figure): boolean {
  const next = tokens[figure.to]?.text === "-" ? tokens[figure.to + 1] : tokens[figure.to];
  const worded = next !== undefined && /^years?$/.test(next.lower);
  return worded || tokens[figure.from - 1]?.lower === "aged" || isNamedAge(tokens, figure);
}

const OLDEST = 110;

/** "Ann Example, 27, a nurse": a number between commas right behind a name. */
function isNamedAge(tokens: Token[], figure: Figure): boolean {
  const plain = figure.to === figure.from + 1 && figure.quantifier === "EXACT" && figure.value <= OLDEST;
  const named = isNameToken(tokens[figure.from - 2]) || tokens[figure.from - 2]?.text === ".";
  const next = tokens[figure.to]?.lower ?? ".";
  const ends = [",", ".", "of", "from", "who", "and", "was"].includes(next);
  return plain && named && tokens[figure.from]?.kind === "number" && tokens[figure.from - 1]?.text === "," && ends;
}

function fromFigure(input: Input, figure: Figure): Counted | null {
  const { tokens } = input.sentence;
  if (dated(input, figure) || isAge(tokens, figure) || tokens[figure.from - 1]?.lower === "no") return null;
  const definite = DEFINITE.has(tokens[figure.from - 1]?.lower ?? "");
  const base = { figure, from: figure.from, definite, named: false };
  const head = readHead({ tokens, at: figure.to, mentions: input.mentions });
  if (head) {
    const word = tokens[head.to - 1]?.lower ?? "";
    if (figure.article && !singular(word) && word !== "old") return null;
    return { ...base, ...head, bare: false };
  }
  if (!isBare(tokens, figure) && !isOneMore(tokens, figure)) return null;
  return {
    ...base,
    to: figure.to,
    victimClass: "TOTAL",
    nationality: null,
    others: figure.article,
    bare: true,
    ownEffect: null,
  };
}

const ONE_MORE_NEXT = new Set("was is has had died remains".split(" "));

/** "and another was wounded", "a third seriously hurt": one more of those counted before. */
function isOneMore(tokens: Token[], figure: Figure): boolean {
  const word = tokens[figure.to - 1]?.lower ?? "";
  if (!figure.article || !(word === "another" || ORDINALS.has(word))) return false;
  const next = tokens[figure.to]?.lower ?? "";
  const harmed = next.endsWith("ly") ? (tokens[figure.to + 1]?.lower ?? "") : next;
  return ONE_MORE_NEXT.has(next) || HARM_VERBS.get(harmed)?.form === "PAST";
}

const singular = (word: string): boolean =>
  (SINGULAR.test(word) &&
    ![
      "people",
      "men",
      "women",
      "children",
      "troops",
      "police",
      "family",
      "couple",
      "crew",
      "army",
      "military",
      "militia",
    ].includes(word)) ||
  word === "death";

/** "a woman and child": the second noun stands under the first one's article. */
function sharedArticle(input: Input, first: Counted): Counted | null {
  const { tokens } = input.sentence;
  const at = first.to + 1;
  const word = tokens[at]?.lower ?? "";
  const victimClass = VICTIM_WORDS.get(word);
  if (!first.figure.article || tokens[first.to]?.lower !== "and" || !victimClass || !singular(word)) return null;
  const figure: Figure = { ...first.figure, from: at, to: at, article: true };
  return { ...first, figure, from: at, to: at + 1, victimClass, nationality: null };
}

const DEPENDENT = new Set("from in at near to by with on against for 's ’s the a an".split(" "));
const DEATHS = new Set("death killing murder assassination execution martyrdom".split(" "));

/** "from White County": inside another phrase; "the death of Ann Example" is its own. */
function isDependent(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (before === "of") return !DEATHS.has(tokens[at - 2]?.lower ?? "");
  return DEPENDENT.has(before);
}

/** A capitalised name whose own verb tells that the person died: "Ann Example, 44, of Townsville, died". */
function fromName(input: Input, at: number): Counted | null {
  const { tokens } = input.sentence;
  if (!isNameToken(tokens[at]) || isNameToken(tokens[at - 1]) || isDependent(tokens, at)) return null;
  const to = nameEnd(tokens, at);
  if (to - at < 2) return null;
  const clash = input.mentions.some(
    (mention) => mention.from < to && mention.to > at && mention.kind !== "PERSON" && mention.form !== "SURNAME",
  );
  if (clash) return null;
  const figure: Figure = { from: at, to, quantifier: "EXACT", value: 1, min: 1, max: 1, article: true };
  return {
    figure,
    from: at,
    to,
    victimClass: "TOTAL",
    nationality: null,
    others: false,
    bare: false,
    ownEffect: null,
    definite: false,
    named: true,
  };
}

/** Everyone who is counted in one sentence, in order; whether they came to harm is for others to say. */
export function findCounted(input: Input): Counted[] {
  const { tokens } = input.sentence;
  const found: Counted[] = [];
  for (const figure of findFigures(tokens)) {
    if ((found.at(-1)?.to ?? 0) > figure.from) continue;
    const counted = fromFigure(input, figure);
    if (!counted) continue;
    found.push(counted);
    const shared = sharedArticle(input, counted);
    if (shared) found.push(shared);
  }
  return [...found, ...namedPeople(input, found)].sort((a, b) => a.from - b.from);
}

function namedPeople(input: Input, counted: Counted[]): Counted[] {
  const found: Counted[] = [];
  for (let at = 0; at < input.sentence.tokens.length; at += 1) {
    const person = fromName(input, at);
    if (!person) continue;
    at = person.to - 1;
    if (!counted.some((other) => other.from < person.to && other.to > person.from)) found.push(person);
  }
  return found;
}
