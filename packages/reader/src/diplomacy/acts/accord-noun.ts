import type { PartyCode } from "@demarche/domain";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import type { Draft } from "./act.ts";
import { pairsOf } from "./contact.ts";
import { madeBy } from "./made-by.ts";
import type { NominalScene } from "./nominal.ts";

const SOUGHT = new Set("urge call demand seek propose want discuss support back broker mediate reject".split(" "));
const TRUCE = /^(?:ceasefire|truce|fire|armistice)$/;
/** What happens to an accord that is there. */
const CONCLUDED = new Set("sign reach agree conclude strike seal ink finalise finalize".split(" "));
const IN_FORCE = new Set("take come go enter begin start hold".split(" "));
const FORCE = /^(?:effect|force|hold)$/;

/** The verb right behind the accord and its phrases: "a truce between A and B took …", "a deal reached …". */
function verbAfter({ units, phrase, preps }: NominalScene): { unit: Unit; at: number } | null {
  const last = preps.at(-1)?.phrase ?? phrase;
  const at = units.findIndex((unit) => unit.start > last.start && unit.kind === "verb");
  const between = at < 0 ? [] : units.slice(units.indexOf(last) + 1, at);
  const near = between.every((unit) => unit.kind === "mark" || (unit.kind === "phrase" && unit.type === "DATE"));
  const unit = units[at];
  return unit && near && at - units.indexOf(last) <= 4 ? { unit, at } : null;
}

/** "took effect", "came into force", "was signed", "began". */
function isThere(scene: NominalScene): boolean {
  const next = verbAfter(scene);
  if (next?.unit.kind !== "verb" || next.unit.negated || next.unit.auxiliaries.some(isModal)) return false;
  const { lemma } = next.unit;
  if (CONCLUDED.has(lemma)) return next.unit.passive || !next.unit.finite || next.unit.forms.has("PART");
  const after = scene.units.slice(next.at + 1, next.at + 3);
  const force = after.some((unit) => unit.kind === "phrase" && FORCE.test(unit.head));
  return (
    IN_FORCE.has(lemma) && (force || (["begin", "start", "hold"].includes(lemma) && TRUCE.test(scene.phrase.head)))
  );
}

const isModal = (word: string): boolean => /^(?:will|would|may|might|could|can|should|must|shall|'ll)$/.test(word);

/** "reached between A and B": what hangs on the verb behind the accord. */
function prepsBehind(units: readonly Unit[], at: number): { prep: string; phrase: NounPhrase }[] {
  const [prep, phrase] = units.slice(at + 1, at + 3);
  return prep?.kind === "mark" && phrase?.kind === "phrase" ? [{ prep: prep.lower, phrase }] : [];
}

/** The sides that an accord is "between", or that it is "with" beside its clause's subject. */
function sidesOf(scene: NominalScene): PartyCode[] {
  const { preps, phrase, discourse, units } = scene;
  const next = verbAfter(scene);
  const behind = next && !preps.some(({ prep }) => prep === "between") ? prepsBehind(units, next.at) : [];
  const between = [...preps, ...behind]
    .filter(({ prep }) => prep === "between")
    .flatMap(({ phrase: one }) => discourse.partiesOf(one));
  if (between.length > 0 || phrase.modifiers.length > 0) return between.length > 0 ? between : phrase.modifiers;
  return isSigned(scene, next?.unit) ? discourse.pair() : [];
}

/** "under the deal, signed in May": of the two that the text is about. */
const isSigned = ({ phrase }: NominalScene, verb: Unit | undefined): boolean =>
  phrase.determiner === "the" && verb?.kind === "verb" && CONCLUDED.has(verb.lemma) && !verb.finite;

/** A definite truce is in force, unless it is asked for, talked about or of a time to come. */
function isStanding({ units, phrase, frame, modality }: NominalScene): boolean {
  const before = units[units.indexOf(phrase) - 1];
  const sought = before?.kind === "mark" && ["PREP", "TO", "PARTICLE"].includes(before.tag);
  const wanted = frame !== null && SOUGHT.has(frame.verb.lemma) && !frame.passive;
  return TRUCE.test(phrase.head) && !sought && !wanted && modality === "FACT" && phrase.determiner !== "a";
}

const isDeal = (phrase: NounPhrase): boolean => phrase.type === "OTHER";

/** "the ceasefire between A and B", "a truce between them took effect", "under a deal reached between A and B". */
export function readAccord(scene: NominalScene): Draft[] {
  const sides = [...new Set(sidesOf(scene))];
  if (sides.length < 2 || !isDeal(scene.phrase)) return [];
  const told = ["FACT", "AGREED"].includes(scene.modality) && isThere(scene);
  if (!told && !isStanding(scene)) return [];
  const held: NominalScene = { ...scene, modality: "FACT" };
  return pairsOf(sides).map(([actor, target]) => madeBy({ scene: held, act: "AGREEMENT", actor, target, named: true }));
}
