import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import { agedOnly, type Head, STOPS } from "./head.ts";
import { harmVerbOf } from "./victim-lexicon.ts";

/** How words for people of a trade end in the plural. */
const isOfTrade = kind(/^[a-z]{2,}(?:(?:[^aeiou]|[aeiou][^aeiou])ers|eers|ists|smiths|keepers|men|women|folk)$/);
/** Things that end so too. Source: own compilation. */
const isThing = kind(
  /^(?:numbers?|orders|borders|quarters|headquarters|rivers|centers|meters|metres|kilometers|centimeters|liters|containers|helicopters|trailers|computers|trackers|tankers|bunkers|launchers|carriers|cruisers|destroyers|bombers|boosters|printers|papers|newspapers|letters|chapters|posters|shelters|transformers|bulldozers|powers|towers|flowers|shoulders|fingers|covers|drivers|members|others|matters|layers|trawlers|choppers|speedboats|freighters|liners|lighters|dollars|boilers|silencers|timers|shutters|pickers|diners|counters|dangers|corners|winters|summers|offers|answers|engagers|interceptors|chargers|routers|servers|hangers|hangars|lists|fists|twists|assists|jeers|peers|gunners|rollers|loaders|feeders|planters|heifers|steers|badgers|tigers|panthers|beavers|spiders|lobsters|oysters|roosters|specimen|omen|abdomen|crackers|stickers|banners|hammers|cleavers|daggers|revolvers|mortars|clusters|craters|users|registers|characters|papers|quivers|craters|fires|cylinders|canisters|generators|trekkers|tears)$/,
);
const MODIFIERS = 2;

/** "26 gold panners", "six stallkeepers": people of a trade that no list knows, told by how their name ends. */
export function byEnding(tokens: Token[], from: number): Head | null {
  for (let at = from; at <= from + MODIFIERS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.capital || STOPS.has(token.lower) || harmVerbOf(token)) return null;
    const next = tokens[at + 1];
    const ends = !next || next.kind === "mark" || STOPS.has(next.lower) || harmVerbOf(next) !== undefined;
    if (ends) return isOfTrade(token) && !isThing(token) ? agedOnly(at + 1) : null;
  }
  return null;
}
