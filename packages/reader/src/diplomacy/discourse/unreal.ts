import { nth } from "../../foundation/nth.ts";
import type { Frame } from "../syntax/frame.ts";
import type { Unit } from "../syntax/unit.ts";
import { isMark, isPhrase, isVerb, tagOf } from "../syntax/unit-kinds.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const ASKING = set("will would can could may might shall should do does did is are was were has have had be");
const DASHES = set("- – —");

const isOpener = (unit: Unit): boolean =>
  isMark(unit) && (unit.tag === "QUOTE" || unit.tag === "MARK" || DASHES.has(unit.lower));

/** The verb that stands before its own subject where [from, to) opens; null where none does. */
function verbFirst(units: readonly Unit[], from: number, to: number): string | null {
  const first = units.slice(from, to).find((unit) => !(isMark(unit) && ["ADV", "CONJ", "COMMA"].includes(unit.tag)));
  return isVerb(first) && first.finite ? (first.auxiliaries[0] ?? first.lemma) : null;
}

/** "Will the embassy be closed?", "Has Chad recalled its envoy?": asked, and told by nobody. */
export function isQuestion(units: readonly Unit[], { at }: Frame): boolean {
  const end = units.findIndex((unit, k) => k > at && isMark(unit) && unit.lower === "?");
  if (end < 0) return false;
  const opening = units.slice(0, at + 1).findLastIndex(isOpener) + 1;
  return ASKING.has(verbFirst(units, opening, end) ?? "");
}

const INVERTED = set("had have were should be");

/** "Had Chad recalled its envoy, …", "Should Chad sever ties, …". */
export function isInvertedCondition(units: readonly Unit[], { at }: Frame): boolean {
  const comma = units.findIndex((unit, k) => k > at && tagOf(unit) === "COMMA");
  const first = units[0];
  if (comma < 0 || !isVerb(first) || !isPhrase(units[1]) || at === 0) return false;
  if (!first.finite || units.slice(0, at).some((unit) => tagOf(unit) === "COMMA")) return false;
  const opens = INVERTED.has(first.auxiliaries[0] ?? first.lemma) && !first.forms.has("ING");
  return opens && units.slice(comma).some((unit) => isVerb(unit) && unit.auxiliaries.some((word) => WOULD.has(word)));
}
const WOULD = set("would could might will may can 'd 'll");

/** "rather than recall its envoy". */
export function isSpared(units: readonly Unit[], { at }: Frame): boolean {
  const [rather, than] = [nth(units, at - 2), nth(units, at - 1)];
  return isMark(than) && than.lower === "than" && isMark(rather) && rather.lower === "rather";
}

/** "A government that expelled the envoy would not survive": any that did. */
export function isImagined(units: readonly Unit[], { at, subject }: Frame): boolean {
  const rel = nth(units, at - 1);
  const any = subject !== null && /^(?:an?|any)$/.test(subject.determiner ?? "") && subject.names.length === 0;
  if (!any || !isMark(rel) || rel.tag !== "REL") return false;
  return units
    .slice(at + 1)
    .some((unit) => isVerb(unit) && unit.auxiliaries.some((word) => /^(?:would|could|'d)$/.test(word)));
}

/** "Nor has Chad recalled its envoy". */
export function isNorOpened(units: readonly Unit[], { at }: Frame): boolean {
  const [nor, verb] = units;
  if (
    !isMark(nor) ||
    !/^(?:nor|neither)$/.test(nor.lower) ||
    !isVerb(verb) ||
    !ASKING.has(verb.auxiliaries[0] ?? verb.lemma)
  )
    return false;
  return !units.slice(1, at).some((unit) => tagOf(unit) === "COMMA" || (isMark(unit) && unit.lower === ";"));
}

const ALMOST = set("nearly almost");

/** "nearly severed ties", "was almost expelled". */
export function isAlmost(units: readonly Unit[], { at, verb }: Frame): boolean {
  const before = nth(units, at - 1);
  return (isMark(before) && ALMOST.has(before.lower)) || verb.adverbs.some((word) => ALMOST.has(word));
}

/** "was about to sever ties when …". */
export function wasAboutTo(units: readonly Unit[], { at, verb, governor }: Frame): boolean {
  const before = nth(units, at - 1);
  const was =
    governor?.verb.lemma === "be" && governor.verb.auxiliaries.some((word) => /^(?:was|were|had)$/.test(word));
  return isMark(before) && before.lower === "about" && verb.infinitive && was === true;
}

/** "has yet to return". */
export function isYetTo(units: readonly Unit[], { at, verb }: Frame): boolean {
  const before = nth(units, at - 1);
  return verb.infinitive && isMark(before) && before.lower === "yet" && isVerb(nth(units, at - 2));
}

const WORD_OF = /^(?:reports?|rumou?rs?|claims?|allegations?|suggestions?|speculation)$/;
const UNTRUE =
  /\b(?:untrue|false|baseless|wrong|unfounded|fabricated|fake|incorrect|groundless|nonsense|fiction|lies?)\b/;
const DENYING = set("deny dismiss reject refute rebut quash rubbish");

/** "a report that the envoy is back": somebody's word, which the sentence may go on, or have begun, to call untrue. */
export function ofReport(units: readonly Unit[], { subject, at }: Frame): "HEARSAY" | "DENIED" | null {
  const from = subject ? units.indexOf(subject) : at;
  const [noun, that] = [nth(units, from - 2), nth(units, from - 1)];
  if (!isMark(that) || that.lower !== "that" || !isPhrase(noun) || !WORD_OF.test(noun.head)) return null;
  const untrue = units.some((unit) => isPhrase(unit) && UNTRUE.test(unit.lower));
  const denied = units.some((unit) => isVerb(unit) && !unit.negated && DENYING.has(unit.lemma));
  return untrue || denied ? "DENIED" : "HEARSAY";
}

const NO_CHOICE = /^(?:no|little|any) (?:other )?(?:choice|option|alternative)$/;

/** "had no choice but to expel them", "went so far as to expel them": done. */
export function isCompelled(units: readonly Unit[], { at, verb }: Frame): boolean {
  const [noun, link] = [nth(units, at - 2), nth(units, at - 1)];
  if (verb.infinitive && isVerb(link) && link.lemma === "hesitate") return link.negated;
  if (!verb.infinitive || !isMark(link) || !isPhrase(noun)) return false;
  return (link.lower === "but" && NO_CHOICE.test(noun.lower)) || (link.lower === "as" && noun.lower === "far");
}

/** "denied having recalled its envoy". */
export function isDeniedBefore(units: readonly Unit[], { at, verb }: Frame): boolean {
  const before = nth(units, at - 1);
  return verb.auxiliaries[0] === "having" && isVerb(before) && before.lemma === "deny" && !before.negated;
}

const WRONGLY = set("wrongly falsely erroneously mistakenly incorrectly");

/** "wrongly reported that …". */
export function isWronglySaid(units: readonly Unit[], { at }: Frame): boolean {
  const before = nth(units, at - 1);
  return isMark(before) && WRONGLY.has(before.lower);
}

/** "accused Chad of planning to expel them": somebody's word. */
function isAccused({ verb, governor }: Frame): boolean {
  if (verb.finite) return false;
  for (let above = governor, depth = 0; above && depth < 3; above = above.governor, depth += 1)
    if (above.verb.lemma === "accuse" || above.verb.lemma === "suspect") return true;
  return false;
}

const HEARD = set("say report believe think understand allege claim rumour rumor know see");
const HOPED = set("plan intend expect schedule prepare set due suppose slate hope mean");

/** What was planned is told as a plan, whatever became of it. */
const OCCASIONS = set("meet visit hold travel fly go receive host attend arrive sign speak");

/** "is said to have recalled": nobody who answers for it; "had been due to return": what has come to nothing, or not yet. */
export function ofInfinitive(frame: Frame): "HEARSAY" | "HYPOTHETICAL" | null {
  const { verb, governor } = frame;
  if (isAccused(frame)) return "HYPOTHETICAL";
  if (!verb.infinitive || governor === null) return null;
  const { lemma, passive, auxiliaries } = governor.verb;
  if (passive && HEARD.has(lemma)) return verb.auxiliaries.includes("have") ? "HEARSAY" : "HYPOTHETICAL";
  const had = auxiliaries[0] === "had";
  const due = lemma === "be" && governor.particles.some((word) => /^(?:due|set|ready|about)$/.test(word));
  return had && !OCCASIONS.has(verb.lemma) && (HOPED.has(lemma) || due) ? "HYPOTHETICAL" : null;
}
