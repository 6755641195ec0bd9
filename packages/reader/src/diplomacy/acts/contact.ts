import type { PartyCode } from "@demarche/domain";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import type { Scene } from "./act.ts";
import { placesOf } from "./envoy.ts";

export type Contact = { parties: PartyCode[]; participants: string[]; phrases: NounPhrase[] };

const SPOKEN_FOR = new Set(["OFFICIAL", "PARTY", "GOVERNMENT", "PERSON", "PAIR", "PRONOUN"]);
const SPOKESPERSON = /^spoke|lawmaker|pope/;

/** May meet, call or travel for a state: officials, delegations, governments; no envoys at their posts, no spokespeople. */
export const isDelegate = (phrase: NounPhrase | null): phrase is NounPhrase =>
  phrase !== null && (isSent(phrase) || (SPOKEN_FOR.has(phrase.type) && !SPOKESPERSON.test(phrase.head)));

/** "U.S. envoy [name]", sent out for talks and posted nowhere. */
export const isSent = (phrase: NounPhrase): boolean =>
  phrase.type === "ENVOY" &&
  /^(?:envoy|emissary|representative)$/.test(phrase.head) &&
  phrase.host.length === 0 &&
  phrase.parties.length === 1 &&
  phrase.names.length > 0;

/** "his Chadian counterpart" has a state; "his counterpart in [place]" that of the place; "his counterpart" is the other side's. */
export function counterpartParties(input: { scene: Scene; phrase: NounPhrase; own: PartyCode[] }): PartyCode[] {
  const { scene, phrase, own } = input;
  const him = phrase.type === "PRONOUN" && /^(?:him|her)$/.test(phrase.head) && own.length === 1 && own[0];
  const touched = him ? scene.discourse.inTouchWith(him) : null;
  if (touched !== null) return [touched];
  const each =
    phrase.pair && phrase.members.length > 1 ? phrase.members.flatMap((one) => scene.discourse.partiesOf(one)) : [];
  if (each.length > 0) return [...new Set(each)];
  const known = scene.discourse.partiesOf(phrase, own);
  if (known.length > 0) return known;
  const stranger = phrase.type === "PERSON" && phrase.names.length > 0;
  if (!stranger && !/counterpart|opposite number|colleague/.test(phrase.head)) return [];
  const both =
    phrase.plural && withPhrases(scene.frame, "in").some(({ type, head }) => type === "PAIR" && head === "capitals");
  if (both) return scene.discourse.pair(own);
  const posted = stranger ? [] : placesOf(scene.frame, "in").filter((code) => !own.includes(code));
  if (posted.length > 0) return posted;
  const [mine] = own;
  const guessed = mine !== undefined && (!stranger || scene.discourse.dyad.includes(mine));
  const other = guessed ? scene.discourse.otherThan(mine) : null;
  return other ? [other] : [];
}

/** For whom someone unknown speaks to `their`: to another state than the two, whoever of the two acted last. */
const strangerFor = ({ discourse }: Scene, their: PartyCode, outside: boolean): PartyCode | null => {
  const actor = discourse.lastAct?.actor ?? discourse.states[0] ?? null;
  return outside && actor !== null && discourse.dyad.includes(actor) ? actor : discourse.otherThan(their);
};

const isCounterpart = ({ head }: NounPhrase): boolean => /counterpart|opposite number/.test(head);

/** The two states in touch: the subject's and those of the phrases beside it; null unless exactly two or more differ. */
export function contactOf(input: {
  scene: Scene;
  subject: NounPhrase | null;
  others: (NounPhrase | null)[];
}): Contact | null {
  const { scene } = input;
  const own = isDelegate(input.subject) ? [...scene.discourse.partiesOf(input.subject)] : [];
  const phrases = input.others.filter(isDelegate);
  const theirs = phrases.flatMap((phrase) => counterpartParties({ scene, phrase, own }));
  const same = own.length === 1 && theirs.length === 1 && own[0] === theirs[0] && input.subject?.parties.length === 0;
  const [their] = theirs;
  const outside = theirs.every((code) => !scene.discourse.dyad.includes(code));
  const named = own.length === 0 && (input.subject?.names.length ?? 0) > 0;
  const stranger = named && (outside || phrases.every(isCounterpart));
  if (stranger && their !== undefined && theirs.length === 1)
    own.push(
      ...[strangerFor(scene, their, outside)].filter((code): code is PartyCode => code !== null && code !== their),
    );
  const mine = same && own[0] ? [scene.discourse.otherThan(own[0]) ?? own[0]] : own;
  const parties = [...new Set([...mine, ...theirs])].filter((code) => /^[A-Z]{3}$/.test(code));
  if (parties.length < 2) return null;
  const all = [...(input.subject ? [input.subject] : []), ...phrases];
  return { parties, participants: all.flatMap((phrase) => phrase.names), phrases };
}

/** Every pair of two; of three or more, the first with each other ("A, B and C met" is told as A–B and A–C). */
export function pairsOf(parties: PartyCode[]): [PartyCode, PartyCode][] {
  const [first, ...rest] = parties;
  return first === undefined ? [] : rest.map((other): [PartyCode, PartyCode] => [first, other]);
}

/** Those whom a list of states as the subject meets: "with C", and not ", with C looking on". */
export function besides({ units, frame, discourse }: Scene): PartyCode[] {
  if (frame.subject?.type !== "PARTY") return [];
  return withPhrases(frame, "with").flatMap((phrase) => {
    const before = units[units.indexOf(phrase) - 2];
    return before?.kind === "mark" && before.tag === "COMMA" ? [] : discourse.partiesOf(phrase);
  });
}

/** "A and B signed it with C": each of the first with each of the others; without those, as `pairsOf`. */
export function pairsWith(parties: PartyCode[], others: readonly PartyCode[]): [PartyCode, PartyCode][] {
  const own = parties.filter((code) => !others.includes(code));
  if (own.length < 2 || own.length === parties.length) return pairsOf(parties);
  return own.flatMap((one) =>
    parties.filter((code) => others.includes(code)).map((other): [PartyCode, PartyCode] => [one, other]),
  );
}

export const withPhrases = (frame: Frame, ...preps: string[]): NounPhrase[] =>
  frame.preps.filter(({ prep }) => preps.includes(prep)).map(({ phrase }) => phrase);
