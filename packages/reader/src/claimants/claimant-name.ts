import type { PartyCode } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Mention } from "../foundation/prepared-text.ts";
import { demonymOf, partyName } from "../gazetteer/lexicon.ts";
import type { Context, Phrase } from "./context.ts";

const MOST_WORDS = 7;

/** The words of a phrase as the text has them, without the article. */
export function textOf(context: Context, phrase: Phrase): string {
  const { tokens } = context.sentence;
  const article = ["the", "a", "an"].includes(lower(tokens, phrase.from)) && phrase.to - phrase.from > 1;
  const first = tokens[article ? phrase.from + 1 : phrase.from];
  const last = nth(tokens, phrase.to - 1);
  return first && last ? context.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}

/** "X's army". */
export function owned(party: PartyCode, body: string): string {
  const name = partyName(party);
  return `${name}${name.endsWith("s") ? "'" : "'s"} ${body}`;
}

type Body = { context: Context; phrase: Phrase; state: Mention; party: PartyCode };

/** The party's common name, with the body that speaks for it where one is named: "the Xish army" is "X's army". */
export function bodyName({ context, phrase, state, party }: Body): string {
  const { tokens } = context.sentence;
  if (isNamedBefore(context, phrase, state) || isOfPlace(context, phrase, state)) return textOf(context, phrase);
  if (lower(tokens, state.from - 1) === "in") return seatedName({ context, phrase, state, party });
  let from = state.to;
  while (from < phrase.to && tokens[from]?.kind === "mark") from += 1;
  while (from < phrase.to && /^['’]s$/.test(tokens[from]?.text ?? "")) from += 1;
  const told = !/^(?:on|in|at|late|early)$/.test(lower(tokens, from));
  const body =
    told && from < phrase.to && phrase.to - from <= MOST_WORDS ? textOf(context, { from, to: phrase.to }) : "";
  return body === "" ? partyName(party) : owned(party, body);
}

/** "the ministry in CAPITAL" is the state; "the coast guard in CAPITAL" is "X's coast guard". */
function seatedName({ context, phrase, state, party }: Body): string {
  const body = textOf(context, { from: phrase.from, to: state.from - 1 });
  return SPEAKS_FOR_STATE.test(body) ? partyName(party) : owned(party, body);
}

const SPEAKS_FOR_STATE = /^(?:foreign ministry|ministry|government|authorities|administration)$/i;

const PLACES =
  /^(?:city|town|village|province|state|region|district|county|capital|port|island|oblast|governorate|territory|department|prefecture|canton)$/;
const MOST_MODIFIERS = 3;

/** "authorities in the Xish city of Y", "the mayor of the northern Xish town of Y": the state only says where that place is. */
function isOfPlace({ sentence: { tokens } }: Context, { from, to }: Phrase, state: Mention): boolean {
  const place = tokens
    .slice(state.to, Math.min(to, state.to + MOST_MODIFIERS))
    .some(({ lower: word }) => PLACES.test(word));
  const before = tokens.slice(Math.max(from + 1, state.from - MOST_MODIFIERS), state.from);
  return place && before.some(({ lower: word }) => word === "in" || word === "of");
}

/** "Ana Rojas, a retired Xish general", "both X and Y": more than the state's body is named. */
function isNamedBefore({ sentence: { tokens }, mentions }: Context, { from, to }: Phrase, state: Mention): boolean {
  const others = mentions.filter((mention) => mention.from >= from && mention.to <= to && mention.kind === "STATE");
  if (others.some(({ party }) => party !== state.party)) return true;
  return tokens
    .slice(from, state.from)
    .some(({ capital, lower: word }, at) => capital && (at > 0 || !LEADING.has(word)));
}

const LEADING = new Set([
  "the",
  "a",
  "an",
  "some",
  "two",
  "three",
  "several",
  "senior",
  "another",
  "one",
  "officials",
  "authorities",
  "police",
  "prosecutors",
  "local",
  "government",
]);

type Media = { context: Context; phrase: Phrase; words: string[]; state: PartyCode | null };

/** "media in X", "X's media": the Xish media. An outlet keeps its name. */
export function mediaName({ context, phrase, words, state }: Media): string {
  const generic = words.includes("media") && !words.includes("state") && state !== null;
  return generic ? `${demonymOf(state)} media` : textOf(context, phrase);
}
