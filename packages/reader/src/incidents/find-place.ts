import type { PartyCode, WherePrecision } from "@demarche/domain";
import { SMALL_NUMBERS, TENS } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Mention, Sentence, Token } from "../foundation/prepared-text.ts";
import { cue, hasCue, kind } from "../foundation/words/facts.ts";
import { isApart } from "./apart.ts";
import { befalls } from "./befalls.ts";
import { MUNITIONS } from "./events.data.ts";
import { isSayingPlace } from "./find-event-date.ts";
import { isOneOfSeveral, placesTogether } from "./places-together.ts";

export type Place = {
  country: PartyCode | null;
  admin1: string | null;
  place: string | null;
  wherePrecision: WherePrecision | null;
};
type Input = { sentence: Sentence; mentions: Mention[] };
type Span = { from: number; to: number };

export const NOWHERE: Place = { country: null, admin1: null, place: null, wherePrecision: null };

const PREPOSITIONS = new Set(
  "in on inside into near at against across within outside around along toward towards onto of from through throughout".split(
    " ",
  ),
);
const GROUND = new Set(
  "town city village territory soil province capital side district region airbase airport camp port coast waters border area military enclave base bases positions targets airspace hospital villages towns cities training part stronghold bastion heartland suburb suburbs outskirts neighbourhood neighborhood commune municipality county township locality hamlet enclave valley department prefecture governorate sector division districts provinces regions states state".split(
    " ",
  ),
);
const SIDES = new Set(["side", "part", "portion", "sector", "held", "controlled"]);
const INSIDE = new Set(
  "the a an its their southern northern eastern western southeastern southwestern northeastern northwestern south north east west central coastal border neighbouring neighboring nearby 's ’s - and , of".split(
    " ",
  ),
);
const SPECIFIC: readonly Mention["kind"][] = ["CITY", "ADMIN1", "TERRITORY"];
const LEAD_REACH = 6;
const CLOSE = 14;
/** A place further behind the telling word belongs to something else. */
const REACH = 17;

/** The preposition that leads to a place, over determiners, names and words of ground; "" where none does. */
function leadOf(tokens: Token[], mention: Mention): string {
  for (let at = mention.from - 1, steps = 0; at >= 0 && steps < LEAD_REACH; steps += 1, at -= 1) {
    const word = lower(tokens, at);
    if (PREPOSITIONS.has(word) && word !== "of") return word;
    if (!INSIDE.has(word) && !tokens[at]?.capital && !GROUND.has(word)) return "";
  }
  return "";
}

/** "the Syrian side", "an Israeli town": ground named by a demonym. */
function isGround(tokens: Token[], mention: Mention): boolean {
  const beside =
    lower(tokens, mention.to) === "border" && /^(?:near|along|to|towards?|on|at|from)$/.test(leadOf(tokens, mention));
  return (
    mention.form === "DEMONYM" &&
    !beside &&
    (GROUND.has(lower(tokens, mention.to)) || GROUND.has(lower(tokens, mention.to + 1)))
  );
}

const isCount = (token: Token | undefined): boolean =>
  token?.kind === "number" || SMALL_NUMBERS.has(token?.lower ?? "") || TENS.has(token?.lower ?? "");

/** "13 from X, three from Y": where those counted come from. */
function isHome(tokens: Token[], mention: Mention): boolean {
  const from = lower(tokens, mention.from - 1) === "the" ? mention.from - 2 : mention.from - 1;
  return lower(tokens, from) === "from" && isCount(nth(tokens, from - 1));
}

const isWith = kind(new Set(["with"]));
const isBorder = kind(new Set(["border"]));

/** "the border with X": beside the place, not in it. */
function isBeyondBorder(tokens: Token[], mention: Mention): boolean {
  const before = tokens.slice(Math.max(0, mention.from - 5), mention.from);
  return before.some(isWith) && before.some(isBorder);
}

/** "fired from X": where it came from, not where it struck. */
function isOrigin(tokens: Token[], mention: Mention): boolean {
  const owned = /^(?:'s|’s)$/.test(lower(tokens, mention.from - 1)) ? 2 : 0;
  const lead = mention.from - 1 - owned;
  const from = lower(tokens, lead) === "the" ? lead - 1 : lead;
  const before = lower(tokens, from - 1);
  return lower(tokens, from) === "from" && (SENT.test(before) || MUNITIONS.has(before) || ENVOYS.test(before));
}

/** "recalled its ambassador from X". */
const ENVOYS =
  /^(?:ambassadors?|envoys?|diplomats?|affaires|d'affaires|d’affaires|consul|staff|delegation|attaches|back|home|troops|citizens|nationals)$/;

const DEEDS =
  /^(?:air|drone|missile|rocket|(?:air)?strikes?|attacks?|raids?|shelling|bombardment|bombing|blast|explosion|barrage|offensive|operation|invasion|assault)$/;
const DEED_REACH = 4;

/** "killed in X's strike on a village": whose strike it was, not where. */
function isDoer(tokens: Token[], mention: Mention): boolean {
  if (mention.kind !== "STATE" || !["'s", "’s", "'", "’"].includes(lower(tokens, mention.to))) return false;
  const words = tokens.slice(mention.to + 1, mention.to + DEED_REACH);
  const deed = words.findIndex((token) => !token.capital && DEEDS.test(token.lower));
  return deed >= 0 && !words.slice(0, deed).some((token) => token.capital);
}

const SENT =
  /^(?:fired|launched|coming|came|originated|originating|shelling|barrage|operating|crossed|crossing|infiltrated|entered)$/;

/** "X-made rockets", "X-backed rebels": no ground. */
const isMake = (tokens: Token[], mention: Mention): boolean =>
  lower(tokens, mention.to) === "-" &&
  /^(?:made|built|backed|led|supplied|brokered|funded|trained|allied|run)$/.test(lower(tokens, mention.to + 1));

/** "a monitor based in X": where somebody sits. */
const isSeat = (tokens: Token[], mention: Mention): boolean =>
  lower(tokens, mention.from - 1) === "in" &&
  /^(?:based|headquartered|exiled|born)$/.test(lower(tokens, mention.from - 2));

const BODIES =
  /^(?:embassy|consulate|mission|ambassador|government|republic|kingdom|president|parliament|ministry|army|forces|flag|people)$/;

/** "outside the Embassy of X", "the Government of the Republic of X": a body of that state, wherever it sits. */
function isOfBody(tokens: Token[], mention: Mention): boolean {
  const of = lower(tokens, mention.from - 1) === "the" ? mention.from - 2 : mention.from - 1;
  return lower(tokens, of) === "of" && BODIES.test(lower(tokens, of - 1));
}

/** "the shelling of X": what it falls on. */
const BLOWS = /^(?:shelling|bombing|bombardment|siege|invasion|storming|capture|pounding)$/;

function isPlace(input: Input, mention: Mention): boolean {
  const { tokens } = input.sentence;
  if (
    isOfBody(tokens, mention) ||
    isSeat(tokens, mention) ||
    isBeyondBorder(tokens, mention) ||
    isOrigin(tokens, mention) ||
    isHome(tokens, mention) ||
    isMake(tokens, mention) ||
    isDoer(tokens, mention) ||
    isSayingPlace(tokens, mention)
  )
    return false;
  if (/^(?:river|rivers)$/.test(lower(tokens, mention.to))) return false;
  if (mention.kind === "ADMIN1" || mention.kind === "TERRITORY") return true;
  if (
    mention.kind === "CITY" &&
    lower(tokens, mention.from - 1) === "of" &&
    (GROUND.has(lower(tokens, mention.from - 2)) || BLOWS.test(lower(tokens, mention.from - 2)))
  )
    return true;
  if (mention.form === "CAPITAL" && befalls(lower(tokens, mention.to))) return true;
  if (mention.kind === "CITY" && DEEDS.test(lower(tokens, mention.to))) return true;
  if (mention.kind === "CITY")
    return leadOf(tokens, mention) !== "" || lower(tokens, mention.to) === "," || isStruck(tokens, mention);
  if (mention.kind !== "STATE" || mention.country === null) return false;
  if (mention.form === "DEMONYM") return isGround(tokens, mention);
  if (lower(tokens, mention.to) === "," && lower(tokens, mention.to + 1) === "where") return true;
  return leadOf(tokens, mention) !== "" || isStruck(tokens, mention);
}

const STRIKES =
  /^(?:struck|hit|attacked|bombed|shelled|bombarded|invaded|pounded|raided|stormed|rocked|overran|striking|hitting|attacking|bombing)$/;

/** "X struck Y": the state that a blow falls on is its ground. */
const isStruck = (tokens: Token[], mention: Mention): boolean =>
  mention.form === "NAME" &&
  STRIKES.test(lower(tokens, mention.from - 1)) &&
  !/^(?:'s|’s|')$/.test(lower(tokens, mention.to));

function precisionOf({ kind, form }: Mention): 1 | 4 | 5 | 6 {
  if (kind === "ADMIN1") return 4;
  if (kind === "TERRITORY") return 5;
  return kind === "CITY" || form === "CAPITAL" ? 1 : 6;
}

function toPlace(mention: Mention): Place {
  const { country, admin1, text } = mention;
  const wherePrecision = precisionOf(mention);
  return { country, admin1, place: wherePrecision === 6 ? null : text, wherePrecision };
}

/** What follows the telling word counts before what precedes it; where fire came from, or is near, counts last. */
function rank(input: Input, mention: Mention, trigger: Span): number {
  const after = mention.from >= trigger.to;
  const distance = after ? mention.from - trigger.to : (trigger.from - mention.to) * 1.5 + 4;
  const lead = leadOf(input.sentence.tokens, mention);
  const remote = lead === "from" ? 14 : lead === "near" || lead === "outside" || lead === "around" ? 7 : 0;
  return distance + remote - (SPECIFIC.includes(mention.kind) ? 4 : 0);
}

/** "the Syrian side of the heights": the side that holds the ground is named before it. */
function holder(input: Input, places: Mention[], best: Mention): Mention | null {
  const { tokens } = input.sentence;
  const side = places.find((other) => other.form === "DEMONYM" && other.to < best.from && best.from - other.to < 6);
  const worded = side && tokens.slice(side.to, best.from).some((token) => SIDES.has(token.lower));
  return worded ? side : null;
}

const SETTLEMENTS = new Set(
  "town city village district settlement camp neighbourhood neighborhood island airport port".split(" "),
);
const SETTLEMENT = cue((word) => SETTLEMENTS.has(word));

/** "the town of X": a place that no list knows keeps its name. */
function unlistedPlace(sentence: Sentence): string | null {
  if (!hasCue(sentence, SETTLEMENT)) return null;
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, index) => SETTLEMENTS.has(token.lower) && lower(tokens, index + 1) === "of" && tokens[index + 2]?.capital,
  );
  if (at < 0) return null;
  const words: string[] = [];
  for (let next = at + 2; next < at + 7; next += 1) {
    const token = tokens[next];
    if (!token || (!token.capital && token.text !== "-")) break;
    words.push(token.text);
  }
  return words.join(" ").replaceAll(" - ", "-");
}

/** The smaller place, or the state led up to as one, that a sentence names last; null where it names none. */
export function lastGround(input: Input): Mention | null {
  const { tokens } = input.sentence;
  const led = (mention: Mention): boolean =>
    /^(?:in|at|near|inside|outside|across|on|into)$/.test(leadOf(tokens, mention));
  return input.mentions.findLast((mention) => isPlace(input, mention) && led(mention)) ?? null;
}

/** "in Surin and Sisaket": no one place, but the region or the state that all of them lie in. */
function jointGround({ sentence, mentions }: Input, best: Mention): Place | null {
  const places = mentions.filter(({ kind, form }) => SPECIFIC.includes(kind) || form === "CAPITAL");
  if (!places.includes(best)) return null;
  const { tokens } = sentence;
  if (isOneOfSeveral(tokens, best)) return { country: best.country, admin1: null, place: null, wherePrecision: 6 };
  const together = placesTogether(tokens, places, best);
  if (together.length < 2 || together.some(({ country }) => country !== best.country)) return null;
  const sameRegion = together.every(({ admin1 }) => admin1 !== null && admin1 === best.admin1);
  return {
    country: best.country,
    admin1: sameRegion ? best.admin1 : null,
    place: null,
    wherePrecision: sameRegion ? 4 : 6,
  };
}

/** Where an event told at `trigger` took place, as its sentence tells. */
export function findPlace(input: Input, trigger: Span): Place {
  const places = input.mentions.filter(
    (mention) =>
      mention.from - trigger.to < REACH &&
      !isApart(input.sentence.tokens, { from: trigger.to, to: mention.from }) &&
      isPlace(input, mention),
  );
  const best = [...places].sort((a, b) => rank(input, a, trigger) - rank(input, b, trigger))[0];
  const unlisted = best && SPECIFIC.includes(best.kind) ? null : unlistedPlace(input.sentence);
  if (!best) return unlisted ? { ...NOWHERE, place: unlisted, wherePrecision: 1 } : NOWHERE;
  if (unlisted && best.kind === "STATE") return { ...toPlace(best), place: unlisted, wherePrecision: 1 };
  const joint = jointGround(input, best);
  if (joint) return joint;
  const held = holder(input, places, best);
  if (held) return { ...toPlace(best), country: held.country, admin1: null };
  const admin = places.find(
    (other) => other.kind === "ADMIN1" && other.country === best.country && Math.abs(other.from - best.from) < CLOSE,
  );
  const place = toPlace(best);
  if (best.kind === "STATE" && admin) return toPlace(admin);
  return best.kind === "CITY" && admin && place.admin1 === null ? { ...place, admin1: admin.admin1 } : place;
}
