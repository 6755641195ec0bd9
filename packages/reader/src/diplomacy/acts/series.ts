import { ONE_SIDED } from "../discourse/told-act.ts";
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
    if (!isSeparator(units[at - 1]) || !isState(party) || !isDate(date)) continue;
    entries.push({ party, date });
  }
  return entries;
}

/** Others who are told, without a verb, to have done what a clause tells: each with its own date. */
export function readSeries(input: { units: readonly Unit[]; frame: Frame; drafts: readonly Draft[] }): Draft[] {
  const told = input.drafts.find(({ act, modality }) => ONE_SIDED.has(act) && modality === "FACT");
  if (!told || !input.frame.verb.finite || input.frame.passive) return [];
  return entriesOf(input.units, input.frame).flatMap(({ party, date }) =>
    party.parties
      .filter((actor) => actor !== told.actor && actor !== told.target)
      .map((actor) => ({ ...told, actor, start: party.start, end: date.end, focus: date.start, participants: [] })),
  );
}
