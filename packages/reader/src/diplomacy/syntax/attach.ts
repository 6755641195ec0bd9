import type { PartyCode } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import { remembered } from "../../foundation/remembered.ts";
import { revise } from "../../foundation/revise.ts";
import { likePhrase } from "./like-phrase.ts";
import type { Mark, NounPhrase, Unit } from "./unit.ts";
import { isMark as isAnyMark, isPhrase } from "./unit-kinds.ts";

const AGENTS = new Set(["PARTY", "GOVERNMENT", "OFFICIAL", "PERSON"]);
const isMark = (unit: Unit | undefined, tag: Mark["tag"], lower?: string): unit is Mark =>
  isAnyMark(unit) && unit.tag === tag && (lower === undefined || unit.lower === lower);
const isComma = (unit: Unit | undefined): boolean => isMark(unit, "COMMA");
const isPrep = (unit: Unit | undefined, ...words: string[]): boolean => isLink(unit) && words.includes(unit.lower);
const isLink = (unit: Unit | undefined): unit is Mark =>
  isAnyMark(unit) && (unit.tag === "PREP" || unit.tag === "TO" || unit.tag === "PARTICLE");

const unique = (codes: PartyCode[]): PartyCode[] => [...new Set(codes)];
const upTo = (phrase: NounPhrase, last: Unit): number => Math.max(phrase.end, last.end);

const isGround = remembered((head) => /capital|embassy|territory|soil|city/.test(head));

/** The states that a phrase can stand for as a place: itself, or the one its town lies in. */
export const placeParties = (phrase: NounPhrase): PartyCode[] =>
  phrase.type === "PARTY"
    ? phrase.parties
    : phrase.place
      ? phrase.host
      : phrase.type === "OTHER" && isGround(phrase.head)
        ? phrase.modifiers
        : [];

function joinAgents(left: NounPhrase, right: NounPhrase): NounPhrase {
  const type = left.type === right.type ? left.type : "PARTY";
  return likePhrase(left, {
    end: upTo(left, right),
    type,
    members: [...(left.members.length > 0 ? left.members : [left]), right],
    parties: unique([...left.parties, ...right.parties]),
    names: [...left.names, ...right.names],
    plural: true,
    place: left.place && right.place,
    isCapital: left.isCapital && right.isCapital,
    pair: left.parties.length + right.parties.length < 2,
  });
}

const isNamed = (phrase: NounPhrase): boolean =>
  phrase.names.length > 0 && (phrase.type === "OFFICIAL" || phrase.type === "PERSON");
const joinable = (unit: Unit | undefined): unit is NounPhrase =>
  isPhrase(unit) && AGENTS.has(unit.type) && (unit.parties.length > 0 || isNamed(unit));

/** "A, B and C" of agents become one phrase; a list without its "and" stays apart. */
export function joinLists(units: Unit[], only?: NounPhrase["type"]): Unit[] {
  const out: Unit[] = [];
  let at = 0;
  while (at < units.length) {
    const list = readList(units, at, only);
    if (list) {
      out.push(list.phrase);
      at = list.next;
      continue;
    }
    const unit = units[at];
    if (unit) out.push(unit);
    at += 1;
  }
  return out;
}

const fits = (unit: Unit | undefined, only: NounPhrase["type"] | undefined): unit is NounPhrase =>
  joinable(unit) && (only === undefined || unit.type === only);

function readList(
  units: Unit[],
  at: number,
  only: NounPhrase["type"] | undefined,
): { phrase: NounPhrase; next: number } | null {
  const first = units[at];
  const next = units[at + 1];
  if (next?.kind !== "mark" || (next.tag !== "COMMA" && next.tag !== "CONJ") || !joinable(first)) return null;
  if (!fits(first, only)) return null;
  let joined: NounPhrase = first;
  let position = at + 1;
  while (isComma(units[position]) && fits(units[position + 1], only)) {
    const item = units[position + 1];
    if (!fits(item, only)) break;
    joined = joinAgents(joined, item);
    position += 2;
  }
  if (isComma(units[position]) && isMark(units[position + 1], "CONJ", "and")) position += 1;
  const last = units[position + 1];
  if (!isMark(units[position], "CONJ", "and") || !fits(last, only)) return null;
  const after = units[position + 2];
  const verbFollows = after?.kind === "verb" && after.finite;
  if (verbFollows && startsClause(units, at)) return null;
  if (isPhrase(after) && after.possessive === "its" && startsClause(units, at)) return null;
  return { phrase: joinAgents(joined, last), next: position + 2 };
}

/** "by Chad and Mali recalled …": after a preposition or as an object, the second state begins a clause of its own. */
function startsClause(units: Unit[], at: number): boolean {
  const before = nth(units, at - 1);
  const owned = nth(units, at - 2);
  if (!before || isPrep(before, "between")) return false;
  if (isPrep(before, "of") && isPhrase(owned) && owned.plural) return false;
  return (
    (before.kind === "verb" && !before.infinitive) ||
    (before.kind === "mark" && (before.tag === "PREP" || before.tag === "TO" || before.lower === "in"))
  );
}

/** "[a state]'s top diplomat in [another]" serves there; at home the words mean the minister. */
function isAbroad(phrase: NounPhrase, object: NounPhrase): boolean {
  const where = placeParties(object);
  return where.length > 0 ? !where.some((code) => phrase.parties.includes(code)) : object.lower === "the country";
}

type Attached = { phrase: NounPhrase; next: number };

/** "dozens of [foreign] diplomats", "some of its consulates". */
const QUANTITY =
  /^(?:dozens?|hundreds?|scores|some|several|many|most|all|part|half|group|handful|majority|total|two|three|four|five)$/;
/** "the same number of diplomats"; a plain "number of diplomats" is what a cut falls on. */
const isQuantity = (phrase: NounPhrase): boolean =>
  QUANTITY.test(phrase.head) || /\b(?:same|equal|similar|large) number$/.test(phrase.lower);
const MEASURED = new Set(["ENVOY", "STAFF", "MISSION"]);

/** "delegations led by A and B". */
function ledBy(phrase: NounPhrase, units: Unit[], next: number): Attached | null {
  const verb = units[next];
  const leader = units[next + 2];
  if (phrase.type !== "OFFICIAL" || verb?.kind !== "verb" || !["lead", "head"].includes(verb.lemma)) return null;
  if (!isPrep(units[next + 1], "by") || !isPhrase(leader) || leader.parties.length === 0) return null;
  return {
    phrase: likePhrase(phrase, {
      end: upTo(phrase, leader),
      parties: unique([...phrase.parties, ...leader.parties]),
    }),
    next: next + 3,
  };
}

/** Those who lead or command, in the plural. */
const LEADING =
  /^(?:head|chief|director|commander|officer|official|general|envoy|negotiator|leader|minister|president)s?$/;
/** "minister of foreign affairs", "director general of military operations": what an office is for. */
const PORTFOLIO =
  /^(?:affairs|defen[cs]e|interior|security|trade|justice|finance|operations|cooperation|integration|development|relations|commerce|energy|information|immigration|intelligence)$/;

/** "head of [a state]'s diplomacy". */
const DIPLOMACY = /^(?:diplomacy|delegation|ministry)$/;

/** "all diplomatic staff and their dependants": those who go along are none of the act's. */
function withFamilies(phrase: NounPhrase, units: Unit[], next: number): Attached | null {
  const families = units[next + 1];
  if (!isMark(units[next], "CONJ", "and") || !["ENVOY", "STAFF"].includes(phrase.type) || !isPhrase(families))
    return null;
  return /^(?:dependa?nt|famil(?:y|ie)|spouse|relative)s?$/.test(families.head)
    ? { phrase: likePhrase(phrase, { end: upTo(phrase, families), plural: true }), next: next + 2 }
    : null;
}

/** "[a state]'s ambassador and embassy staff". */
function withStaff(phrase: NounPhrase, units: Unit[], next: number): Attached | null {
  const staff = units[next + 1];
  const and = isMark(units[next], "CONJ", "and");
  if (!and || phrase.type !== "ENVOY" || !isPhrase(staff) || staff.type !== "STAFF" || staff.parties.length > 0)
    return null;
  return staff.possessive === null
    ? { phrase: likePhrase(phrase, { end: upTo(phrase, staff), plural: true }), next: next + 2 }
    : null;
}

/** "all diplomats, the ambassador included, …", "staff, including the ambassador, …": those meant are told once. */
function withIncluded(phrase: NounPhrase, units: Unit[], next: number): Attached | null {
  if ((phrase.type !== "ENVOY" && phrase.type !== "STAFF") || !isComma(units[next])) return null;
  const [first, second] = units.slice(next + 1, next + 3);
  const [named, verb] = isPhrase(first) ? [first, second] : [second, first];
  const included = verb?.kind === "verb" && verb.lemma === "include" && isPhrase(named) && named.type === "ENVOY";
  return included && isComma(units[next + 3]) ? { phrase: likePhrase(phrase, { plural: true }), next: next + 4 } : null;
}

function attachTo(phrase: NounPhrase, units: Unit[], next: number): Attached | null {
  const prep = units[next];
  const object = units[next + 1];
  if (!isLink(prep) || !isPhrase(object)) return null;
  const done = (changed: Partial<NounPhrase>): Attached => ({
    phrase: revise(likePhrase(phrase, { end: upTo(phrase, object) }), changed),
    next: next + 2,
  });
  const parties = object.parties;
  const where = placeParties(object);
  if ((phrase.type === "OFFICIAL" || phrase.type === "GOVERNMENT") && isPrep(prep, "of", "from") && object.pair)
    return done({ pair: true });
  switch (phrase.type) {
    case "ENVOY":
    case "STAFF":
    case "MISSION":
      if (isPrep(prep, "of") && parties.length > 0 && object.type !== "ENVOY" && phrase.parties.length === 0)
        return done({ parties });
      if (isPrep(prep, "to", "in", "at", "for") && where.length > 0 && phrase.host.length === 0)
        return done({ host: where });
      if (isPrep(prep, "of", "to", "in", "from") && object.type === "PAIR") return done({ pair: true });
      if (isPrep(prep, "in", "at") && object.type === "MISSION")
        return done({ parties: phrase.parties.length > 0 ? phrase.parties : object.parties, host: object.host });
      return null;
    case "OTHER":
      if (isPrep(prep, "of") && object.type === "MISSION" && /^heads?$/.test(phrase.head))
        return done({ type: "ENVOY", head: "head of mission", parties, host: object.host });
      if (
        isPrep(prep, "of", "from") &&
        (object.type === "PAIR" || object.pair) &&
        phrase.plural &&
        LEADING.test(phrase.head)
      )
        return done({ type: "OFFICIAL", pair: true, plural: true, nonState: false });
      if (isPrep(prep, "of") && isQuantity(phrase) && MEASURED.has(object.type)) {
        return { phrase: likePhrase(object, { start: phrase.start, plural: true }), next: next + 2 };
      }
      if (
        isPrep(prep, "of") &&
        (object.type === "MISSION" || object.type === "STAFF") &&
        /^(?:member|staff|employee|personnel)s?$/.test(phrase.head)
      ) {
        const head = object.determiner === "the" && parties.length === 0 ? OF_THE_MISSION : phrase.head;
        return done({ type: "STAFF", head, parties, host: object.host });
      }
      if (
        isPrep(prep, "of") &&
        object.modifiers.length === 1 &&
        /^(?:head|chief)$/.test(phrase.head) &&
        DIPLOMACY.test(object.head)
      )
        return done({ type: "OFFICIAL", head: "foreign minister", parties: object.modifiers });
      return null;
    case "PRONOUN":
      return isPrep(prep, "of") && object.type === "PARTY" && phrase.head === "it" && phrase.lower !== "it"
        ? { phrase: likePhrase(object, { start: phrase.start }), next: next + 2 }
        : null;
    case "PERSON":
      return isPrep(prep, "of") && object.type === "PARTY" && phrase.parties.length === 0 ? done({ parties }) : null;
    case "OFFICIAL":
    case "GOVERNMENT":
      if (phrase.head === "chief" && isPrep(prep, "of") && object.lower === "mission")
        return done({ type: "ENVOY", head: "chief of mission" });
      if (phrase.head === "top diplomat" && isPrep(prep, "in", "to") && isAbroad(phrase, object))
        return done({ type: "ENVOY", host: where.filter((code) => !phrase.parties.includes(code)) });
      if (isPrep(prep, "of", "for") && object.type === "OTHER" && PORTFOLIO.test(object.head)) return done({});
      if (isPrep(prep, "of", "for", "at", "from") && AGENTS.has(object.type) && parties.length > 0)
        return done({ parties: phrase.parties.length > 0 ? phrase.parties : parties });
      if (isPrep(prep, "of", "from") && object.type === "PAIR") return done({ pair: true });
      if (isPrep(prep, "in") && phrase.type === "GOVERNMENT" && where.length > 0 && phrase.parties.length === 0)
        return done({ parties: where });
      if (isPrep(prep, "for", "of", "at") && object.type === "GOVERNMENT")
        return done({ possessive: phrase.possessive ?? object.possessive });
      if (isPrep(prep, "for", "of", "at") && object.type === "MISSION")
        return done({ parties: phrase.parties.length > 0 ? phrase.parties : parties });
      return null;
    case "TIES":
      if (isPrep(prep, "with", "between", "to", "of", "among") && (parties.length > 0 || object.type === "PAIR")) {
        return done({ parties: unique([...phrase.parties, ...parties]), pair: phrase.pair || object.type === "PAIR" });
      }
      return null;
    default:
      return null;
  }
}

/** Head of "an employee of the embassy", where the words don't say whose it is. */
export const OF_THE_MISSION = "employee of the mission";

const isWhose = (unit: Unit): boolean =>
  unit.kind === "phrase" && unit.possessive !== null && unit.possessive === "whose";

/** "Chad, whose foreign minister …": whose they are. */
export function settleWhose(units: Unit[]): Unit[] {
  if (!units.some(isWhose)) return units;
  return units.map((unit, at) => {
    if (!isPhrase(unit) || unit.possessive !== "whose" || unit.parties.length > 0) return unit;
    const before = isComma(nth(units, at - 1)) ? nth(units, at - 2) : nth(units, at - 1);
    const several = isPhrase(before) && before.parties.length > 1 && unit.plural;
    if (!isPhrase(before) || (before.parties.length !== 1 && !several)) return unit;
    return likePhrase(unit, { parties: before.parties, modifiers: before.parties });
  });
}

const isForm = (unit: Unit | undefined): unit is NounPhrase =>
  isPhrase(unit) && unit.type === "PRONOUN" && unit.head === "it" && unit.lower !== "it";

/** "the Kingdom of Bahrain", "the Republic of Chad": the state by its full name. */
function withStatesNamed(units: Unit[]): Unit[] {
  if (!units.some(isForm)) return units;
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const [unit, of, state] = units.slice(at, at + 3);
    const named = isForm(unit) && isPrep(of, "of") && isPhrase(state) && state.type === "PARTY";
    if (named) out.push(likePhrase(state, { start: unit.start }));
    else if (unit) out.push(unit);
    if (named) at += 2;
  }
  return out;
}

/** Appositions and the phrases that belong to a title: "the ambassador, Name, to Chad", "the ministry in Dakar". */
export function attach(plain: Unit[]): Unit[] {
  const units = withStatesNamed(plain);
  const out: Unit[] = [];
  let at = 0;
  while (at < units.length) {
    const unit = units[at];
    if (!isPhrase(unit)) {
      if (unit) out.push(unit);
      at += 1;
      continue;
    }
    const grown = grow(unit, units, at + 1);
    out.push(grown.phrase);
    at = grown.next;
  }
  return out;
}

function grow(start: NounPhrase, units: Unit[], from: number): Attached {
  if (units[from] === undefined || units[from + 1] === undefined) return { phrase: start, next: from };
  let state: Attached = { phrase: start, next: from };
  for (let round = 0; round < 5; round += 1) {
    const more =
      attachTo(state.phrase, units, state.next) ??
      ledBy(state.phrase, units, state.next) ??
      withStaff(state.phrase, units, state.next) ??
      withFamilies(state.phrase, units, state.next) ??
      withIncluded(state.phrase, units, state.next) ??
      apposition(state.phrase, units, state.next);
    if (!more) break;
    state = more;
  }
  return state;
}

/** TITLE , NAME , — or NAME , TITLE , — as one phrase. The closing comma goes with it. */
function apposition(phrase: NounPhrase, units: Unit[], next: number): Attached | null {
  const other = units[next + 1];
  if (!isComma(units[next]) || !isPhrase(other)) return null;
  const after = units[next + 2];
  const closes =
    after === undefined || isComma(after) || (after.kind === "mark" && (after.tag === "MARK" || after.tag === "CONJ"));
  const own = phrase.type === "OTHER" && phrase.possessive !== null && /^(?:man|own)$/.test(phrase.head);
  const titled = phrase.type === "OFFICIAL" || phrase.type === "ENVOY" || own;
  if (titled && phrase.names.length === 0 && other.type === "PERSON" && other.parties.length === 0 && closes) {
    return {
      phrase: likePhrase(phrase, { end: upTo(phrase, other), names: other.names }),
      next: next + 2 + (isComma(after) ? 1 : 0),
    };
  }
  const described = phrase.type === "PERSON" && phrase.parties.length === 0 && other.names.length === 0;
  const titles =
    other.type === "OFFICIAL" ||
    other.type === "ENVOY" ||
    (other.type === "OTHER" && /^(?:head|chief)$/.test(other.head));
  if (!described || !titles) return null;
  const grown = grow(other, units, next + 2);
  if (grown.phrase.type === "OTHER") return null;
  const end = units[grown.next];
  if (end !== undefined && !isComma(end) && !(end.kind === "mark" && end.tag === "MARK")) return null;
  return {
    phrase: likePhrase(grown.phrase, { start: phrase.start, names: phrase.names }),
    next: grown.next + (isComma(end) ? 1 : 0),
  };
}
