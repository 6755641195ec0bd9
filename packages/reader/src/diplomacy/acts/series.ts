import type { PartyCode } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import { ONE_SIDED } from "../discourse/told-act.ts";
import { placeParties } from "../syntax/attach.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import type { Draft } from "./act.ts";

type Entry = { party: NounPhrase; date: NounPhrase };

const isSeparator = (unit: Unit | undefined): boolean =>
  unit?.kind === "mark" && (unit.tag === "COMMA" || (unit.tag === "CONJ" && unit.lower === "and"));
const isDate = (unit: Unit | undefined): unit is NounPhrase => unit?.kind === "phrase" && unit.type === "DATE";
const isState = (unit: Unit | undefined): unit is NounPhrase =>
  unit?.kind === "phrase" && unit.type === "PARTY" && unit.parties.length === 1;

/** "…, Togo in May and Benin in 2017": states with a date of their own behind a clause that has one. */
function entriesOf(units: readonly Unit[], frame: Frame): Entry[] {
  const first = units.findIndex((unit, at) => at > frame.at && isDate(unit));
  if (first < 0) return [];
  const entries: Entry[] = [];
  for (let at = first + 1; at < frame.stop; at += 1) {
    const [party, date] = [units[at], units[at + 1]];
    if (!isSeparator(nth(units, at - 1)) || !isState(party) || !isDate(date)) continue;
    entries.push({ party, date });
  }
  return entries;
}

type Gap = { party: NounPhrase; thing: NounPhrase; at: number };

const OWN_THING = new Set(["ENVOY", "STAFF", "MISSION"]);

/** "and Mali its chargé d'affaires": what is the state's own, or, for an expulsion, another's. */
const isGapped = (phrase: Unit | undefined, told: Draft): phrase is NounPhrase => {
  if (phrase?.kind !== "phrase") return false;
  if (told.act === "AMBASSADOR_EXPELLED")
    return phrase.parties.length > 0 ? phrase.type === "ENVOY" : isCounted(phrase);
  const own = phrase.possessive === "its" || phrase.possessive === "their";
  return own && (OWN_THING.has(phrase.type) || phrase.head === "own");
};

/** "three Malian ones", "two Malians", "two". */
const isCounted = ({ type, lower, modifiers }: NounPhrase): boolean =>
  (type === "OTHER" || type === "PRONOUN") &&
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/.test(lower) &&
  (modifiers.length > 0 || !lower.includes(" "));

function gapsOf(units: readonly Unit[], frame: Frame, told: Draft): Gap[] {
  const gaps: Gap[] = [];
  for (let at = frame.at + 2; at < frame.stop; at += 1) {
    const [party, thing] = [units[at], units[at + 1]];
    if (isSeparator(nth(units, at - 1)) && isState(party) && isGapped(thing, told)) gaps.push({ party, thing, at });
  }
  return gaps;
}

/** Whom a gapped clause acts upon: a place or state of its own, else the one that the full clause acts upon. */
function gappedTarget(units: readonly Unit[], { thing, at }: Gap, told: Draft, actor: PartyCode): PartyCode | null {
  const [prep, place] = units.slice(at + 2, at + 4);
  const placed = prep?.kind === "mark" && ["from", "in", "to"].includes(prep.lower) && place?.kind === "phrase";
  const worded = [...(placed ? placeParties(place) : []), ...thing.host, ...thing.modifiers, ...thing.parties];
  const other = told.target === actor ? told.actor : told.target;
  return worded.find((code) => code !== actor) ?? other;
}

/** "Chad recalled its ambassador, and Mali its chargé d'affaires": the verb is said once. */
function readGaps(units: readonly Unit[], frame: Frame, told: Draft): Draft[] {
  return gapsOf(units, frame, told).flatMap((gap) => {
    const [actor] = gap.party.parties;
    const target = actor ? gappedTarget(units, gap, told, actor) : null;
    if (!actor || target === null || actor === target || actor === told.actor) return [];
    const { level } = gap.thing;
    return [{ ...told, actor, target, level, start: gap.party.start, end: gap.thing.end, participants: [] }];
  });
}

const BESIDE = /^(?:together|along|alongside)$/;

/** "together with Chad and Mali, it severed", "Togo, along with Chad, recalled": those who stand before the verb beside its subject. */
function companions(units: readonly Unit[], frame: Frame, told: Draft): Draft[] {
  const opener = units.findIndex((unit, at) => at < frame.at && unit.kind === "mark" && BESIDE.test(unit.lower));
  const [first, second, third] = opener < 0 ? [] : units.slice(opener, opener + 3);
  const alone = first?.kind === "mark" && first.lower === "alongside";
  const party = alone ? second : third;
  const linked = alone || (second?.kind === "mark" && second.lower === "with");
  if (!linked || party?.kind !== "phrase" || party.type !== "PARTY") return [];
  const others = party.parties.filter((code) => code !== told.actor && code !== told.target);
  return others.map((actor) => ({ ...told, actor, actorNamed: true, level: null, participants: [] }));
}

/** Others who are told, without a verb, to have done what a clause tells: each with its own date. */
export function readSeries(input: { units: readonly Unit[]; frame: Frame; drafts: readonly Draft[] }): Draft[] {
  const told = input.drafts.find(({ act, modality }) => ONE_SIDED.has(act) && modality === "FACT");
  if (!told || !input.frame.verb.finite || input.frame.passive) return [];
  const beside = companions(input.units, input.frame, told);
  if (beside.length > 0) return beside;
  const gaps = readGaps(input.units, input.frame, told);
  if (gaps.length > 0) return gaps;
  return entriesOf(input.units, input.frame).flatMap(({ party, date }) =>
    party.parties
      .filter((actor) => actor !== told.actor && actor !== told.target)
      .map((actor) => ({ ...told, actor, start: party.start, end: date.end, focus: date.start, participants: [] })),
  );
}
