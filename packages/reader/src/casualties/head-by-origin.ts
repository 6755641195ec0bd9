import type { VictimClass } from "@demarche/domain";
import type { Mention, Token } from "../foundation/prepared-text.ts";
import { ORDINALS } from "../numbers/find-figures.ts";
import { SMALL_NUMBERS } from "../numbers/number-words.data.ts";
import { readNumber } from "../numbers/read-number.ts";
import { agedOnly, type Head, STOPS } from "./head.ts";
import { HARM_VERBS, VICTIM_WORDS } from "./victim-lexicon.ts";

const LIST_REACH = 12;

/** The class of the noun that closes a list of origins. */
function classBehind(tokens: Token[], from: number): VictimClass {
  for (const token of tokens.slice(from, from + LIST_REACH)) {
    const named = VICTIM_WORDS.get(token.lower);
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

/** "seven Copts", "three Ruritanians": a plural in capitals that the gazetteer does not know. */
export function fromCapital(tokens: Token[], from: number, mentions: Mention[]): Head | null {
  const token = tokens[from];
  const known = mentions.some((mention) => mention.from <= from && mention.to > from);
  if (!token?.capital || known || token.text.length < 4 || !/[^s]s$/.test(token.text)) return null;
  return /^(?:was|were|are|have|had|has|who|in|and|,|\.|dead|killed)$/.test(tokens[from + 1]?.lower ?? ".")
    ? agedOnly(from + 1)
    : null;
}

/** "three Americans", "two Turks". */
export function fromDemonym(tokens: Token[], from: number, mentions: Mention[]): Head | null {
  const people = mentions.find(
    (mention) => mention.from === from && mention.form === "DEMONYM" && mention.kind === "STATE",
  );
  if (!people) return null;
  const plural = people.text.endsWith("s") || /(?:ese|ish|ch|ss)$/.test(people.text);
  const next = tokens[people.to];
  const ends = !next || next.kind !== "word" || STOPS.has(next.lower) || HARM_VERBS.has(next.lower);
  const before = tokens[from - 1]?.lower ?? "";
  const one = (["a", "an", "one", "another"].includes(before) || ORDINALS.has(before)) && ends;
  if (isElliptic(tokens, people.to))
    return { ...agedOnly(people.to), victimClass: classBehind(tokens, people.to), nationality: people.party };
  return one || (plural && (ends || people.text.endsWith("s")))
    ? { to: people.to, victimClass: "TOTAL", nationality: people.party, others: false, ownEffect: null }
    : null;
}
