import { NTH } from "../lexicon/words.data.ts";
import type { Frame } from "../syntax/frame.ts";
import type { Unit } from "../syntax/unit.ts";

const WANTING = new Set(["want", "need", "like", "love", "prefer", "demand", "would", "wish"]);
const SEEING = new Set(["see", "have", "get"]);

/** A past participle that its governor's object undergoes, with nothing but that object between: "want the envoy expelled". */
function isSmallClause(units: readonly Unit[], { at, verb, passive, governor }: Frame): boolean {
  if (!governor || !passive || verb.auxiliaries.length > 0 || !verb.forms.has("PART")) return false;
  if (at - governor.at < 2) return false;
  for (let k = governor.at + 1; k < at; k += 1) {
    const unit = units[k];
    if (unit?.kind === "verb") return false;
    if (unit?.kind === "mark" && !["PREP", "TO", "PARTICLE", "ADV"].includes(unit.tag)) return false;
  }
  return true;
}

/** "deputies want the envoy expelled": somebody's wish. */
export const isWished = (units: readonly Unit[], frame: Frame): boolean =>
  frame.governor !== null && WANTING.has(frame.governor.verb.lemma) && isSmallClause(units, frame);

/** The seeing or having that an act is told under: "hopes to see ties restored" is a hope, "saw ties restored" a fact. */
export const seenThrough = (units: readonly Unit[], frame: Frame): Frame | null =>
  frame.governor !== null && SEEING.has(frame.governor.verb.lemma) && isSmallClause(units, frame)
    ? frame.governor
    : null;

/** "became the third state to expel", "was the first to recall": whoever is the nth to do it has done it. */
export const isNthTo = ({ verb, object, particles }: Frame): boolean =>
  (verb.lemma === "become" || verb.lemma === "be") &&
  !verb.negated &&
  (NTH.test(object?.lower ?? "") || particles.some((word) => NTH.test(word)));
