import type { PartyCode } from "@demarche/domain";
import { isCounterpart } from "../discourse/envoys.ts";
import type { Posting } from "../discourse/names.ts";
import { OF_THE_MISSION, placeParties } from "../syntax/attach.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import type { Draft, Scene } from "./act.ts";

export type EnvoyView = {
  phrase: NounPhrase;
  /** Whose envoy, as far as words or memory tell; several where several recall theirs. */
  senders: PartyCode[];
  hosts: PartyCode[];
  /** OWN: the clause's subject's; FOREIGN: another's; OPEN: the words don't say. */
  relation: "OWN" | "FOREIGN" | "OPEN";
  senderWorded: boolean;
};

const OWN_WORDS = new Set(["its", "their", "his", "her", "our"]);

/** "Chad's returned in May", after its envoy was called home. */
const isElliptic = ({ discourse }: Scene, { type, head, modifiers }: NounPhrase): boolean =>
  type === "OTHER" && head === "'s" && modifiers.length === 1 && discourse.tellsOfEnvoys;

/** "all its staff", "its staff from Chad": those of its mission. */
const isPosted = ({ frame }: Scene, { lower }: NounPhrase): boolean =>
  /\b(?:all|own)\b/.test(lower) || placesOf(frame, "from").length > 0;

function isEnvoyLike(scene: Scene, phrase: NounPhrase): boolean {
  if (phrase.type === "ENVOY" || isElliptic(scene, phrase)) return true;
  if (phrase.type === "STAFF")
    return (
      phrase.parties.length > 0 ||
      (phrase.possessive !== null && OWN_WORDS.has(phrase.possessive) && isPosted(scene, phrase)) ||
      phrase.head === OF_THE_MISSION ||
      /diplomat|embassy|mission|consul/.test(phrase.lower)
    );
  if (phrase.type === "PERSON" || phrase.type === "PRONOUN" || isCounterpart(phrase))
    return scene.discourse.postingOf(phrase) !== null;
  return phrase.possessive !== null && (phrase.head === "own" || phrase.head === "man");
}

function relationOf(phrase: NounPhrase, sender: PartyCode | null, actors: readonly PartyCode[]): EnvoyView["relation"] {
  if (phrase.possessive !== null && OWN_WORDS.has(phrase.possessive)) return "OWN";
  if (sender === null || actors.length === 0) return "OPEN";
  return actors.includes(sender) ? "OWN" : "FOREIGN";
}

/** "each other's ambassadors". */
export const isEachOthers = (phrase: NounPhrase): boolean => /\beach other\b|\bone another\b/.test(phrase.lower);

/** The places of a clause: where its prepositions say that the envoy is, or is to go. */
export function placesOf(frame: Frame, ...preps: string[]): PartyCode[] {
  return frame.preps.filter(({ prep }) => preps.includes(prep)).flatMap(({ phrase }) => placeParties(phrase));
}

/** "the ambassadors of all three": of those spoken of together before. */
function ofAll({ units, discourse }: Scene, phrase: NounPhrase): PartyCode[] {
  const at = units.indexOf(phrase);
  const [of, all] = units.slice(at + 1, at + 3);
  if (at < 0 || of?.kind !== "mark" || of.lower !== "of" || all?.kind !== "phrase") return [];
  const count = /^(?:all|the) (three|four|five)(?: countries| states)?$/.exec(all.lower)?.[1];
  const together = discourse.lastTogether;
  return count !== undefined && together.length === ["three", "four", "five"].indexOf(count) + 3 ? [...together] : [];
}

/** "an employee of the embassy": of the one spoken of last. */
function ofTheMission({ discourse }: Scene, { head }: NounPhrase): Posting | null {
  const known = head === OF_THE_MISSION ? discourse.mission : null;
  return known && { sender: known.owner, hosts: known.hosts };
}

/** The envoy that a phrase means, seen from the clause's subject; null where the phrase is no envoy. */
export function viewEnvoy(input: {
  scene: Scene;
  phrase: NounPhrase | null;
  actors: readonly PartyCode[];
}): EnvoyView | null {
  const { scene, phrase, actors } = input;
  if (!phrase || !isEnvoyLike(scene, phrase)) return null;
  const told = scene.discourse.postingOf(phrase);
  const posting = told?.sender ? told : (ofTheMission(scene, phrase) ?? told);
  const other = isCounterpart(phrase);
  const worded = (other || phrase.type === "ENVOY" || phrase.type === "STAFF") && phrase.parties.length > 0;
  const sender = posting?.sender ?? (isElliptic(scene, phrase) ? (phrase.modifiers[0] ?? null) : null);
  const relation = other ? "OPEN" : relationOf(phrase, sender, actors);
  const possessors = actors.length > 0 ? actors : scene.discourse.lastAgents;
  const owners = relation === "OWN" && !worded ? [...possessors] : [];
  const of = worded || owners.length > 0 ? [] : ofAll(scene, phrase);
  if (of.length > 0) return { phrase, senders: of, hosts: [], relation: "FOREIGN", senderWorded: true };
  const senders = owners.length > 0 ? owners : worded ? phrase.parties : sender ? [sender] : [];
  return {
    phrase,
    senders,
    hosts: posting?.hosts ?? phrase.host,
    relation,
    senderWorded: worded || relation === "OWN" || isElliptic(scene, phrase),
  };
}

/** Senders × hosts without a state facing itself; a missing host is the other side of the matter. */
export function pairUp(input: {
  scene: Scene;
  from: readonly PartyCode[];
  to: readonly PartyCode[];
}): { from: PartyCode; to: PartyCode }[] {
  const { scene, from, to } = input;
  return from.flatMap((one) => {
    const others = to.filter((code) => code !== one);
    const dyad = scene.discourse.dyad;
    const between = from.length === 2 && from.every((code) => dyad.includes(code));
    const mutual = between ? from.filter((code) => code !== one) : [];
    const alike = from.length > 1 && mutual.length === 0 ? scene.discourse.againstAll(from) : null;
    const other = alike ?? scene.discourse.otherThan(one);
    const unsaid = mutual.length > 0 ? mutual : other === null ? [] : [other];
    return (others.length > 0 ? others : unsaid).map((other) => ({ from: one, to: other }));
  });
}

const BELOW_HEAD =
  /\b(?:diplomats?|consuls?|consular|attach[eé]s?|advis[eo]rs?|deputy|employees?|workers?|officials?|agents?|secretar(?:y|ies)|counsell?ors?|aides?|staff|personnel)\b/u;
const HEAD = /\b(?:most senior|highest[ -]ranking|top|chief|head)\b/;
const COUNTED =
  /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|some|dozens|its (?:two|three|four|five|six|\d+))\b/;

/**
 * The level of the envoy that a phrase means (R20); NONE: one who heads no mission, whose going moves no ambassador (R18).
 * "its diplomats", all of them, leave the head out of doubt.
 */
export function levelOfEnvoy(phrase: NounPhrase): Draft["level"] {
  if (phrase.level !== null || !BELOW_HEAD.test(phrase.lower) || HEAD.test(phrase.lower)) return phrase.level;
  const all = phrase.plural && phrase.possessive !== null && OWN_WORDS.has(phrase.possessive);
  return all && !COUNTED.test(phrase.lower) ? null : "NONE";
}

export const levelOfView = ({ phrase }: EnvoyView): Draft["level"] => levelOfEnvoy(phrase);

const isAnd = (unit: Unit | undefined): boolean => unit?.kind === "mark" && unit.lower === "and";
const isJoint = (unit: Unit | undefined): boolean => isAnd(unit) || (unit?.kind === "mark" && unit.tag === "COMMA");

/** "the Chadian consul and two Malian attachés": the envoys of other states that stand in one list with a phrase. */
export function listedEnvoys({ units, frame }: Scene, phrase: NounPhrase | null): NounPhrase[] {
  const from = phrase ? units.indexOf(phrase) : -1;
  const step = frame.passive ? -1 : 1;
  const found: NounPhrase[] = [];
  let closed = false;
  for (let at = from + step; from >= 0 && isJoint(units[at]); at += step) {
    closed ||= isAnd(units[at]) || isAnd(units[at + step]);
    if (isJoint(units[at + step])) at += step;
    const next = units[at + step];
    if (next?.kind !== "phrase" || (next.type !== "ENVOY" && next.type !== "STAFF") || next.parties.length === 0) break;
    found.push(next);
    at += step;
  }
  return closed ? found : [];
}
