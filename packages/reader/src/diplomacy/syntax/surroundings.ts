import { nth } from "../../foundation/nth.ts";
import type { NounPhrase, Unit } from "./unit.ts";
import { isMark, isPhrase, isPrep, isSkipped, isTimePrep, isVerb, tagOf } from "./unit-kinds.ts";

const DESCRIBED: ReadonlySet<string> = new Set(["PARTY", "OFFICIAL", "PERSON", "GOVERNMENT", "ENVOY"]);

/** Where the phrase stands that a "whose" belongs to: before its comma, and before "two of". */
function beforeRelative(units: readonly Unit[], whose: number): number {
  const before = nth(units, whose - 1);
  const counted = isMark(before) && before.lower === "of" && isPhrase(nth(units, whose - 2));
  const from = counted ? whose - 2 : whose;
  return tagOf(nth(units, from - 1)) === "COMMA" ? from - 2 : from - 1;
}

/** "Chad, whose minister …, announced": the verb after the clause's comma goes with the phrase before it. */
export function beforeWhose(units: readonly Unit[], at: number): NounPhrase | null {
  if (tagOf(nth(units, at - 1)) !== "COMMA") return null;
  for (let k = at - 2; k > 1; k -= 1) {
    const unit = units[k];
    if (isVerb(unit) && k < at - 2 && tagOf(nth(units, k - 1)) === "COMMA") return null;
    if (!isPhrase(unit) || unit.possessive !== "whose") continue;
    const owner = units[beforeRelative(units, k)];
    return isPhrase(owner) ? owner : null;
  }
  return null;
}

/** "Chad's president, an ally of Mali, recalled …": the phrase between the commas describes the one before it. */
export function headOfApposition(units: readonly Unit[], k: number): NounPhrase | null {
  const [head, comma, inner] = [nth(units, k - 2), nth(units, k - 1), units[k]];
  if (!isPhrase(head) || !isPhrase(inner) || tagOf(comma) !== "COMMA") return null;
  const described = inner.type === "OTHER" || (inner.type === "OFFICIAL" && inner.names.length === 0);
  const before = nth(units, k - 3);
  const listed = tagOf(before) === "COMMA" || tagOf(before) === "CONJ" || isPrep(before);
  if (!described || listed || !DESCRIBED.has(head.type)) return null;
  return tagOf(units[k + 1]) === "COMMA" || isPhraseWithComma(units, k) ? head : null;
}

/** The description goes on over a preposition or two before its comma. */
function isPhraseWithComma(units: readonly Unit[], k: number): boolean {
  let j = k + 1;
  while (j < k + 6 && isPrep(units[j]) && isPhrase(units[j + 1])) j += 2;
  return j > k + 1 && tagOf(units[j]) === "COMMA";
}

/** "Angered by the raid, Chad recalled …": the first phrase after the comma. */
export function subjectAfter(units: readonly Unit[], at: number): NounPhrase | null {
  const comma = units.findIndex((unit, k) => k > at && tagOf(unit) === "COMMA");
  const next = comma < 0 ? undefined : units[comma + 1];
  const told = units.slice(at + 1, Math.max(at + 1, comma)).some((unit) => isVerb(unit) && unit.finite);
  return isPhrase(next) && !told ? next : null;
}

/** "who run it": the verb stands in a relative clause. */
export function isRelative(units: readonly Unit[], verbAt: number): boolean {
  for (let k = verbAt - 1; k >= 0; k -= 1) {
    const unit = units[k];
    if (tagOf(unit) === "REL") return isMark(unit) && unit.lower !== "that";
    if (!isSkipped(unit)) return false;
  }
  return false;
}

export function antecedent(units: readonly Unit[], rel: number): NounPhrase | null {
  for (let k = rel - 1; k >= Math.max(0, rel - 3); k -= 1) {
    const unit = units[k];
    if (isPhrase(unit) && unit.type !== "DATE") return unit;
    if (isVerb(unit)) return null;
  }
  return null;
}

export function isInPrepPhrase(units: readonly Unit[], k: number): boolean {
  const before = tagOf(nth(units, k - 1)) === "QUOTE" ? nth(units, k - 2) : nth(units, k - 1);
  const whole = nth(units, k - 2);
  if (isMark(before) && before.lower === "but" && isPhrase(whole)) return /^(?:all|every|no|none) /.test(whole.lower);
  return (
    isMark(before) &&
    (before.tag === "PREP" ||
      before.tag === "TO" ||
      (before.tag === "PARTICLE" && before.lower !== "home" && before.lower !== "back") ||
      isTimePrep(before))
  );
}

/** "uphold our honour and dignity": the second of two things goes with the first. */
function isSecondThing(units: readonly Unit[], k: number): boolean {
  const [first, and, second] = [nth(units, k - 2), nth(units, k - 1), units[k]];
  const things = isPhrase(first) && isPhrase(second) && first.type === "OTHER" && second.type === "OTHER";
  return things && tagOf(and) === "CONJ" && second.determiner === null;
}

/** "declared the consul persona non grata and gave him": what someone is declared is no one who gives. */
export const isDeclared = ({ lower }: NounPhrase): boolean =>
  lower.length >= SHORTEST_DECLARED && lower.length <= LONGEST_DECLARED && DECLARED.test(lower);

const DECLARED = /^personae? non gratae?$/;
const [SHORTEST_DECLARED, LONGEST_DECLARED] = ["persona non grata".length, "personae non gratae".length];

/** The verb that the phrase at `k` is the object of, or -1. */
export function verbOfObject(units: readonly Unit[], k: number): number {
  if (isSecondThing(units, k)) return verbOfObject(units, k - 2);
  for (let j = k - 1; j >= Math.max(0, k - 4); j -= 1) {
    const unit = units[j];
    if (isVerb(unit)) return unit.lemma === "be" || saysThat(units, j, k) ? -1 : j;
    const firstObject = isPhrase(unit) && isVerb(nth(units, j - 1));
    if (!isSkipped(unit) && !firstObject) return -1;
  }
  return -1;
}

/** "said Chad recalled": after a verb of saying without "that", the phrase begins the clause said. */
function saysThat(units: readonly Unit[], verbAt: number, k: number): boolean {
  const verb = units[verbAt];
  if (!isVerb(verb) || !["say", "claim", "report", "add", "announce", "believe", "think"].includes(verb.lemma))
    return false;
  const next = units.slice(k + 1).find((unit) => !isSkipped(unit));
  return isVerb(next) && next.finite;
}

export function verbBefore(units: readonly Unit[], k: number): number {
  for (let j = k - 1; j >= 0; j -= 1) if (isVerb(units[j])) return j;
  return -1;
}

/** "condemned in the strongest terms the raid": the object stands behind the words of manner. */
export function isBehindManner(units: readonly Unit[], k: number): boolean {
  let j = k - 1;
  while (j > 0 && isSkipped(units[j])) j -= 1;
  const before = units[j];
  return (
    isPhrase(before) &&
    /^(?:terms|words|language|firmness|vigou?r|force|severity|strength|energy|possible)$/.test(before.head)
  );
}

/** "held talks described as …": the clause goes on behind a participle that describes its object. */
export function isDescription(units: readonly Unit[], k: number, at: number): boolean {
  const verb = units[k];
  const next = units[k + 1];
  if (!isVerb(verb) || verb.auxiliaries.length > 0 || !verb.forms.has("PART") || k - at > 3) return false;
  return isPhrase(nth(units, k - 1)) && isMark(next) && next.lower === "as";
}

const SPEAKING: ReadonlySet<string> = new Set(["OFFICIAL", "PARTY", "GOVERNMENT", "PERSON"]);

/** "'…,' says Chad's minister": after what is quoted, the phrase behind the verb is who says it. */
export function speakerBehind(units: readonly Unit[], at: number, object: NounPhrase | null): NounPhrase | null {
  const verb = units[at];
  if (!isVerb(verb) || !verb.finite || verb.passive || !/^(?:say|add|tell|announce|warn|insist)$/.test(verb.lemma))
    return null;
  const quoted = tagOf(nth(units, at - 1)) === "QUOTE";
  return quoted && object !== null && units[at + 1] === object && SPEAKING.has(object.type) ? object : null;
}

/** Where ", which [somebody] …" opens whose clause the comma before `at` closes; -1 where none does. */
export function objectRelativeBefore(units: readonly Unit[], at: number): number {
  for (let k = at - 2; k > 1; k -= 1) {
    const unit = units[k];
    if (tagOf(unit) === "CONJ" || (isMark(unit) && /^[;:]$/.test(unit.lower))) return -1;
    if (tagOf(unit) !== "REL") continue;
    const opens = tagOf(nth(units, k - 1)) === "COMMA" && isMark(unit) && /^(?:which|whom)$/.test(unit.lower);
    const other =
      isPhrase(units[k + 1]) && units.slice(k + 1, at).filter((one) => isVerb(one) && one.finite).length === 1;
    return opens && other ? k : -1;
  }
  return -1;
}
