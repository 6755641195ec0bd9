import type { VictimClass } from "@demarche/domain";
import { SMALL_NUMBERS } from "@demarche/domain";
import { MONTHS, WEEKDAYS } from "../dates/calendar.ts";
import { nth } from "../foundation/nth.ts";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import { ORDINALS } from "../numbers/find-figures.ts";
import { readNumber } from "../numbers/read-number.ts";
import { INTRANSITIVE, STATES } from "./effects.data.ts";
import { agedOnly, type Head, STOPS } from "./head.ts";
import { HARM_VERBS, harmVerbOf, VICTIM_WORDS, victimClassOf } from "./victim-lexicon.ts";

const LIST_REACH = 12;

/** The class of the noun that closes a list of origins. */
function classBehind(tokens: Token[], from: number): VictimClass {
  for (const token of tokens.slice(from, from + LIST_REACH)) {
    const named = victimClassOf(token);
    if (named) return named;
    const counts = token.capital || token.kind === "number" || SMALL_NUMBERS.has(token.lower);
    if (!counts && token.lower !== "," && token.lower !== "and") return "TOTAL";
  }
  return "TOTAL";
}

/** "fourteen Xish, three Yish and two Zish guards": the noun stands behind the last of them. */
const isElliptic = (tokens: Token[], at: number): boolean =>
  /^(?:,|and)$/.test(tokens[at]?.lower ?? "") &&
  readNumber(tokens, tokens[at + 1]?.lower === "and" ? at + 2 : at + 1) !== null;

/** "seven Copts", "three Ruritanians", "12 Rohingya": a people in capitals that the gazetteer does not know. */
export function fromCapital(tokens: Token[], from: number, mentions: Mention[]): Head | null {
  const token = tokens[from];
  const known = mentions.some((mention) => mention.from <= from && mention.to > from);
  if (!token?.capital || known || token.text.length < 4) return null;
  const plural = /[^s]s$/.test(token.text) || isManyOf(tokens, from);
  return plural && ENDS_PEOPLE.test(tokens[from + 1]?.lower ?? ".") ? agedOnly(from + 1) : null;
}

const ENDS_PEOPLE = /^(?:was|were|are|have|had|has|who|in|and|,|\.|dead|killed|at|near|on|from|died|dead)$/;

/** "12 Rohingya": a name without a plural, right behind a number of more than one, in a line that is not all capitals. */
function isManyOf(tokens: Token[], from: number): boolean {
  const word = tokens[from]?.lower ?? "";
  const counted = readNumber(tokens, from - 1);
  const named = CALENDAR.has(word) || HARM_VERBS.has(word) || STATES.has(word) || VICTIM_WORDS.has(word);
  if (named || counted?.to !== from || counted.value < 2) return false;
  return tokens[from]?.text !== tokens[from]?.text.toUpperCase() && tokens[from + 1]?.capital !== true;
}

const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

const isQuality = kind(/^(?:young|elderly|old|unarmed|innocent|local|ethnic|male|female|pregnant|suspected|alleged)$/);
const SUFFERS = /^(?:suffered|sustained|received|lost|went|remain|remains|remained|later|also|escaped)$/;

/** "three Americans", "two Turks", "three young Israelis", "a 39-year-old Albanian". */
export function fromDemonym(tokens: Token[], start: number, mentions: Mention[]): Head | null {
  let from = start;
  while (from - start < 2 && isQuality(tokens[from])) from += 1;
  const people = mentions.find(
    (mention) => mention.from === from && mention.form === "DEMONYM" && mention.kind === "STATE",
  );
  if (!people) return null;
  const plural = people.text.endsWith("s") || /(?:ese|ish|ch|ss)$/.test(people.text);
  const next = tokens[people.to];
  const ends =
    !next ||
    next.kind !== "word" ||
    STOPS.has(next.lower) ||
    harmVerbOf(next) !== undefined ||
    INTRANSITIVE.has(next.lower) ||
    SUFFERS.test(next.lower);
  const before = nth(tokens, start - 1)?.lower ?? "";
  const one = (["a", "an", "one", "another", "old"].includes(before) || ORDINALS.has(before)) && ends;
  if (isElliptic(tokens, people.to))
    return { ...agedOnly(people.to), victimClass: classBehind(tokens, people.to), nationality: people.party };
  return one || (plural && (ends || people.text.endsWith("s")))
    ? { to: people.to, victimClass: "TOTAL", nationality: people.party, others: false, ownEffect: null }
    : null;
}
