import type { Mark, NounPhrase, Unit, VerbGroup } from "./unit.ts";

/** Verbs that have no passive: a bare past form of theirs is a clause's own verb. */
export const INTRANSITIVE = new Set(
  "travel arrive return go come fly agree meet speak talk land step protest respond retaliate insist continue remain happen occur begin say stay sit stand gather walk dine converse wait look emerge react depart escalate worsen".split(
    " ",
  ),
);

/** Verbs whose passive keeps an object ("was handed a note"). */
export const GIVING = new Set("give hand present serve issue tell ask send grant".split(" "));

/** Not `unit?.kind`: V8 compares a word that may be undefined by a call, and two words by their address. */
const isOf = (unit: Unit | undefined, kind: Unit["kind"]): boolean => unit !== undefined && unit.kind === kind;

export const isPhrase = (unit: Unit | undefined): unit is NounPhrase => isOf(unit, "phrase");
export const isVerb = (unit: Unit | undefined): unit is VerbGroup => isOf(unit, "verb");
export const isMark = (unit: Unit | undefined): unit is Mark => isOf(unit, "mark");
export const tagOf = (unit: Unit | undefined): string => (isMark(unit) ? unit.tag : "");
export const isPrep = (unit: Unit | undefined): boolean =>
  isMark(unit) && (unit.tag === "PREP" || unit.tag === "TO" || (unit.tag === "PARTICLE" && unit.lower !== "home"));
export function isSkipped(unit: Unit | undefined): boolean {
  if (isPhrase(unit)) return unit.type === "DATE";
  const tag = tagOf(unit);
  return tag === "ADV" || tag === "NEG" || tag === "QUOTE" || tag === "PARTICLE";
}

const TIME_PREPS = new Set(["after", "before", "since", "than", "as", "once"]);

/** "after the strikes", "before dawn": prepositions as well as clause openers. */
export function isTimePrep(unit: Unit | undefined): boolean {
  return isMark(unit) && TIME_PREPS.has(unit.lower);
}
