import type { NounPhrase } from "../syntax/unit.ts";
import { isSent } from "./contact.ts";

const TRAVELLERS = new Set(["OFFICIAL", "PERSON", "PRONOUN", "PAIR"]);
const NOT_TRAVELLING = /^spoke|counterpart|host|lawmaker|^it$|which|pope|^we$/;

/** Someone who may travel for a state: no spokesperson, no host. */
export const isTraveller = (phrase: NounPhrase | null): phrase is NounPhrase =>
  phrase !== null && (isSent(phrase) || (TRAVELLERS.has(phrase.type) && !NOT_TRAVELLING.test(phrase.head)));
