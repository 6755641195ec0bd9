import type { PartyCode } from "@demarche/domain";
import { MONTHS, WEEKDAYS } from "../dates/calendar.ts";
import { nth } from "../foundation/nth.ts";
import type { Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import { holderOf, overlap } from "../foundation/spans.ts";
import { kind } from "../foundation/words/facts.ts";
import { fold } from "../text/normalise.ts";
import { type City, cityNamed, isShared, mayBeginPlace, type Subdivision, subdivisionsNamed } from "./places.ts";

type Input = {
  text: string;
  sentence: Sentence;
  taken: Mention[];
  countries: ReadonlySet<PartyCode>;
  /** Cities by folded name where the text itself says in which country they lie. */
  cities: ReadonlyMap<string, City>;
};

const MAX_WORDS = 4;
const JOINTS = new Set(["and", "of", "al", "ez", "as", "el", "va", "e", "i", "ar", "ash"]);
const ADMIN_WORDS = new Set(
  "province region state governorate oblast county district provinces regions governorates".split(" "),
);
const PLACE_PREPOSITIONS = new Set(
  "in near at from outside around inside of towards toward over across into on to between".split(" "),
);
/** After these a city's name is a city's, in whatever country. */
const SURE_PREPOSITIONS = new Set(["in", "near", "outside"]);
/** "the district of Reyhanli". */
const SETTLEMENT = /^(?:district|town|city|village|port|municipality|suburb|outskirts)$/;
/** "hit Belgorod": what a blow falls on is a place. */
const STRIKING =
  /^(?:hit|hits|struck|strikes?|shelled|bombed|bombarded|pounded|attacked|rocked|shook|stormed|overran|besieged)$/;
/** "flew to", "a trip to": what follows is gone to. */
const GOING =
  /^(?:fl(?:y|ies|ew|own|ying)|travel(?:s|led|ed|ling|ing)?|go(?:es|ing)?|went|c[oa]mes?|head(?:s|ed|ing)?|return(?:s|ed|ing)?|trips?|visits?|journeys?|sent|sends?|dispatched|rush(?:es|ed)?)$/;
const VISITING = /^visit(?:s|ed|ing)?$/;
/** Cities whose names are words that begin sentences or belong to people. */
const NOT_CITIES = new Set(
  "most many university same reading nice march media split mobile police bar along date hope best central union enterprise man".split(
    " ",
  ),
);

const NOWHERE: ReadonlySet<PartyCode> = new Set();

/** "Al Anbar", "The Gambia": the first word tells nothing. */
const DROPPED_OPENINGS = new Set(["al", "el", "ad", "ar", "as", "an", "at", "az", "the"]);

const isOpen = (token: Token | undefined): boolean => token !== undefined && token.kind === "word" && token.capital;

type Run = { name: string; to: number };

/** Folded names that begin at `at`, hyphens as spaces; longest first. */
function runs(tokens: Token[], at: number): Run[] {
  const found: Run[] = [];
  let name = "";
  let words = 0;
  for (let to = at; to < tokens.length && words < MAX_WORDS; to += 1) {
    const token = tokens[to];
    if (!token || (token.text !== "-" && token.kind !== "word")) break;
    if (token.text === "-") continue;
    if (!token.capital && !JOINTS.has(token.lower)) break;
    name = words === 0 ? token.lower : `${name} ${token.lower}`;
    words += 1;
    if (token.capital) found.push({ name, to: to + 1 });
  }
  return found.reverse();
}

function pick(input: Input, { name, to }: Run): Subdivision | null {
  const options = subdivisionsNamed(name);
  if (options.length === 0) return null;
  const known = options.find((option) => input.countries.has(option.country));
  if (known) return known;
  const next = input.sentence.tokens[to]?.lower ?? "";
  const [only] = options.length === 1 ? options : [];
  const spelt = only && fold(only.name).replaceAll("-", " ") === name;
  return spelt && next !== "county" && ADMIN_WORDS.has(next) ? only : null;
}

type Found = { from: number; to: number; city: City | null; admin: Subdivision | null };

function toMention({ text, sentence }: Input, { from, to, city, admin }: Found): Mention {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = nth(sentence.tokens, to - 1)?.end ?? sentence.end;
  const wording = text.slice(start, end);
  return {
    sentence: sentence.index,
    from,
    to,
    start,
    end,
    text: wording,
    kind: city ? "CITY" : "ADMIN1",
    form: "NAME",
    name: city?.name ?? wording,
    party: null,
    country: city?.country ?? admin?.country ?? null,
    admin1: admin?.code ?? null,
    office: null,
  };
}

const isDropped = kind(DROPPED_OPENINGS);

/** Whether the name of a place may begin with a word. */
const mayOpen = ({ cities }: Input, token: Token | undefined): boolean =>
  token !== undefined && (isDropped(token) || cities.size > 0 || mayBeginPlace(token));

function placeAt(input: Input, at: number): Mention | null {
  const { tokens } = input.sentence;
  const countries = PLACE_PREPOSITIONS.has(nth(tokens, at - 1)?.lower ?? "") ? input.countries : NOWHERE;
  for (const { name, to } of runs(tokens, at)) {
    const own = input.cities.get(name);
    if (own) return toMention(input, { from: at, to, city: own, admin: null });
    const city = cityNamed({ name, countries });
    const admin = pick(input, { name, to });
    const asAdmin = admin && (!city || ADMIN_WORDS.has(tokens[to]?.lower ?? "") || !input.countries.has(city.country));
    if (admin && asAdmin) return toMention(input, { from: at, to, city: null, admin });
    if (city && isCity(input, { at, to, name, country: city.country }))
      return toMention(input, { from: at, to, city, admin });
  }
  return null;
}

/** "the Karachi bombing": what befalls a place. */
const SUFFERED = /^(?:bombings?|blasts?|explosions?|massacres?|shootings?|raids?|strikes?|shelling)$/;

function isCity(input: Input, found: { at: number; to: number; name: string; country: PartyCode }): boolean {
  if (NOT_CITIES.has(found.name)) return false;
  const before = nth(input.sentence.tokens, found.at - 1);
  const next = input.sentence.tokens[found.to]?.lower ?? "";
  if (!isShared(found.name) && before?.lower === "the" && SUFFERED.test(next)) return true;
  if (before && isOpen(before)) return false;
  if (input.countries.has(found.country)) return true;
  if (goesOn(input.sentence.tokens, found.to)) return false;
  if (input.countries.size > 0 && isShared(found.name)) return false;
  const lead = before?.lower ?? "";
  const settled = lead === "of" && SETTLEMENT.test(nth(input.sentence.tokens, found.at - 2)?.lower ?? "");
  if (!isShared(found.name) && !isOpen(input.sentence.tokens[found.to]) && (STRIKING.test(lead) || settled))
    return true;
  if (!isShared(found.name) && isGoneTo(input, found.at)) return true;
  return SURE_PREPOSITIONS.has(lead) || (PLACE_PREPOSITIONS.has(lead) && input.countries.size === 0);
}

const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|ez)$/;

/** "Alma al-Shaab", "Cabo Redondo": a longer name, which no list knows. */
const goesOn = (tokens: Token[], to: number): boolean =>
  (ARTICLE.test(tokens[to]?.lower ?? "") && (tokens[to + 1]?.text === "-" || tokens[to + 1]?.capital === true)) ||
  (isOpen(tokens[to]) && !AFTER_PLACE.has(tokens[to]?.lower ?? "") && !isTitled(tokens));

const AFTER_PLACE: ReadonlySet<string> = new Set([...ADMIN_WORDS, ...WEEKDAYS, ...MONTHS, "airport", "city", "port"]);
const LONG_WORD = 3;

/** "Bomb in Lima Kills Nine": a line whose words all begin with capitals. */
const isTitled = (tokens: Token[]): boolean =>
  !tokens.some(({ kind, capital, lower }) => kind === "word" && !capital && lower.length > LONG_WORD);

/** "flew back to Karachi", "visited Karachi". */
function isGoneTo({ sentence: { tokens } }: Input, at: number): boolean {
  const lead = nth(tokens, at - 1)?.lower ?? "";
  if (VISITING.test(lead)) return true;
  return lead === "to" && tokens.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => GOING.test(lower));
}

/** Subdivisions and cities of one sentence, outside what is taken; in a country that the text names, or worded as a place. */
export function findPlaces(input: Input): Mention[] {
  const found: Mention[] = [];
  const { tokens } = input.sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isOpen(tokens[at]) || !mayOpen(input, tokens[at])) continue;
    const blocking = holderOf(input.taken, at);
    if (blocking) {
      at = blocking.to - 1;
      continue;
    }
    const place = placeAt(input, at);
    if (!place || overlap(input.taken, place)) continue;
    found.push(place);
    at = place.to - 1;
  }
  return found;
}
