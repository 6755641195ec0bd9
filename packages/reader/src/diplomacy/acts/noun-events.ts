import type { DiplomaticActType, PartyCode } from "@demarche/domain";
import { remembered } from "../../foundation/remembered.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import { readAccord } from "./accord-noun.ts";
import type { Draft } from "./act.ts";
import { DEAL } from "./agreement.ts";
import { isCalledOff } from "./called-off.ts";
import { CONDEMNING, readCondemnation } from "./condemnation-noun.ts";
import { pairsWith } from "./contact.ts";
import { madeBy as made } from "./made-by.ts";
import { ACTION, type NominalScene } from "./nominal.ts";
import { readStay, readVisit, VISIT } from "./visit-noun.ts";

const CALL = /(?:phone|telephone|video) (?:call|conversation|talk|discussion)s?$/;
const CALL_HEAD = /(?:call|conversation|talk|discussion)s?$/;
const TALKS = /\b(?:meeting|talks|summit|negotiations|conference|discussions|consultations)$/;
const LASTING = /^(?:hours?|days?|weeks?|rounds?)$/;
const GO = new Set("be fly travel arrive come go visit lead head".split(" "));

const MEDIATION = /^mediation$/;
const EVENT = new RegExp([VISIT, DEAL, CONDEMNING, MEDIATION, TALKS, ACTION].map(({ source }) => source).join("|"));

/** Whether a head tells an act, or does in the right company. */
const telling = remembered((head): "ALWAYS" | "AS_CALL" | "NEVER" =>
  EVENT.test(head) ? "ALWAYS" : CALL_HEAD.test(head) ? "AS_CALL" : "NEVER",
);

const BARE_CALL = /^(?:(?:an?|the|this|that|separate|two|three|several|earlier|later) )*calls?$/;

/** "a call between the two presidents": no appeal. */
const isCallBetween = ({ phrase, preps }: NominalScene): boolean =>
  BARE_CALL.test(phrase.lower) &&
  preps.some(
    ({ prep, phrase: other }) => prep === "between" || (prep === "with" && /^(?:OFFICIAL|PERSON)$/.test(other.type)),
  );

/** Whether a phrase's words can tell an act at all: all others are passed over at once. */
export const mayTell = ({ head, lower }: Pick<NounPhrase, "head" | "lower">): boolean =>
  telling(head) === "ALWAYS" || (telling(head) === "AS_CALL" && (CALL.test(lower) || BARE_CALL.test(lower)));

/** "a meeting of the two foreign ministers". */
const isOfBoth = ({ phrase, preps }: NominalScene): boolean =>
  TALKS.test(phrase.head) &&
  preps.some(
    ({ prep, phrase: whose }) =>
      prep === "of" &&
      (whose.pair || whose.parties.length === 2) &&
      ["OFFICIAL", "GOVERNMENT", "PAIR", "PARTY"].includes(whose.type),
  );

function partiesAround(scene: NominalScene): PartyCode[] {
  const { discourse, frame, phrase, preps } = scene;
  if (isOfBoth(scene))
    return preps.filter(({ prep }) => prep === "of").flatMap(({ phrase: both }) => discourse.partiesOf(both));
  const linked = preps
    .filter(({ prep }) => prep === "between" || prep === "with")
    .flatMap(({ phrase: other }) => discourse.partiesOf(other));
  const subject =
    frame && !frame.passive && preps.every(({ prep }) => prep !== "between") ? discourse.partiesOf(frame.subject) : [];
  const stranger = preps.some(
    ({ prep, phrase: other }) => prep === "with" && other.names.length > 0 && other.parties.length === 0,
  );
  const [own] = subject;
  if (stranger && own && subject.length === 1 && linked.every((code) => code === own)) {
    const other = discourse.otherThan(own);
    return other ? [own, other] : [];
  }
  return [...new Set([...phrase.modifiers, ...subject, ...linked])];
}

/** "after mediation by Chad": between the clause's two, or those that the text is about. */
function mediation(scene: NominalScene): Draft[] {
  const { discourse, frame, preps } = scene;
  const mediators = preps.filter(({ prep }) => prep === "by").flatMap(({ phrase }) => discourse.partiesOf(phrase));
  const subject = frame ? discourse.partiesOf(frame.subject) : [];
  const sides = subject.length === 2 ? subject : discourse.pair(mediators);
  if (mediators.length !== 1 || scene.modality === "NEGATED" || scene.modality === "DEMANDED") return [];
  const held: NominalScene = { ...scene, modality: "FACT" };
  return mediators.flatMap((actor) =>
    sides.map((target) => made({ scene: held, act: "MEDIATION_OFFERED", actor, target, named: true })),
  );
}

/** "at a meeting in …", with two sides as the clause's subject. */
function isGathering(scene: NominalScene): boolean {
  const before = scene.units[scene.units.indexOf(scene.phrase) - 1];
  const hours = scene.units[scene.units.indexOf(scene.phrase) - 2];
  const long = before?.kind === "mark" && before.lower === "of" && hours?.kind === "phrase" && LASTING.test(hours.head);
  return (
    (long && scene.frame?.verb.lemma !== "be") ||
    (before?.kind === "mark" &&
      !(before.lower === "in" && scene.frame?.verb.lemma === "be" && scene.phrase.head === "talks") &&
      ["at", "in", "during", "after", "following"].includes(before.lower) &&
      /meeting|summit|talks/.test(scene.phrase.head))
  );
}

/** "flew to Quito for talks with". */
function goesFor(scene: NominalScene): boolean {
  const before = scene.units[scene.units.indexOf(scene.phrase) - 1];
  return before?.kind === "mark" && before.lower === "for" && GO.has(scene.frame?.verb.lemma ?? "");
}

/** Verbs that put off or call off what is their subject or object. */
const SET = new Set("schedule plan set expect slate arrange due prepare propose".split(" "));
const ENDED = new Set("suspend fail call put".split(" "));

const isPartOf = ({ frame, phrase }: NominalScene): boolean =>
  frame !== null && (frame.subject === phrase || frame.object === phrase);

/** "a meeting of the two that was to be held in May has been put off": to come, and what the clause behind says of it. */
function heldLater({ units, phrase }: NominalScene): "FUTURE" | "DENIED" | null {
  const at = units.indexOf(phrase);
  const rel = units.findIndex((unit, k) => k > at && k < at + 5 && unit.kind === "mark" && unit.tag === "REL");
  const [be, hold] = units.slice(rel + 1, rel + 3);
  const due = be?.kind === "verb" && be.lemma === "be" && hold?.kind === "verb" && hold.infinitive;
  if (rel < 0 || !due) return null;
  const behind = units.slice(rel + 3);
  const off = behind.some(
    (unit, k) =>
      unit.kind === "verb" &&
      unit.passive &&
      (OFF.has(unit.lemma) || (["put", "call"].includes(unit.lemma) && isMarkOff(behind[k + 1]))),
  );
  return off ? "DENIED" : "FUTURE";
}

const OFF = new Set("cancel postpone scrap shelve delay defer".split(" "));
const isMarkOff = (unit: NominalScene["units"][number] | undefined): boolean =>
  unit?.kind === "mark" && unit.lower === "off";

/** "is scheduled for Thursday" is to come; "was cancelled" is none at all. */
function heldAs(scene: NominalScene): NominalScene | null {
  const lemma = scene.frame?.verb.lemma ?? "";
  if (scene.frame && isPartOf(scene) && isCalledOff(scene.frame))
    return ["FACT", "FUTURE"].includes(scene.modality) ? { ...scene, modality: "DENIED" } : null;
  const willNot =
    scene.frame?.verb.negated === true && scene.frame.verb.auxiliaries.some((word) => /^(?:will|would|wo)/.test(word));
  if (willNot && scene.frame?.subject === scene.phrase && scene.frame.verb.lemma === "take")
    return { ...scene, modality: "DENIED" };
  const later = heldLater(scene);
  if (later !== null) return { ...scene, modality: later };
  if (isPartOf(scene) && ENDED.has(lemma)) return null;
  if (["offer", "propose", "arrange"].includes(lemma) && scene.phrase !== scene.frame?.subject && !isGathering(scene))
    return null;
  if (isPartOf(scene) && SET.has(lemma) && scene.modality === "FACT") return { ...scene, modality: "FUTURE" };
  if (isGathering(scene) && scene.modality !== "HYPOTHETICAL") return { ...scene, modality: "FACT" };
  return scene;
}

/** "took place between": what hangs on the clause of the noun hangs on the noun. */
function withClause(scene: NominalScene): NominalScene {
  const { frame, phrase, preps } = scene;
  const linked = isOfBoth(scene) || preps.some(({ prep }) => prep === "between" || prep === "with");
  if (linked || frame === null || !isPartOf(scene) || frame.subject !== phrase) return scene;
  return { ...scene, preps: frame.preps.filter(({ prep }) => prep === "between" || prep === "with") };
}

const isLinked = (scene: NominalScene): boolean =>
  isOfBoth(scene) || scene.preps.some(({ prep }) => prep === "between" || prep === "with");

const HAPPEN = new Set("take happen end conclude begin open produce yield bring last".split(" "));
/** "the last meeting of the two took place in May". */
const tookPlace = (scene: NominalScene): boolean =>
  isOfBoth(scene) && scene.frame?.subject === scene.phrase && HAPPEN.has(scene.frame.verb.lemma);

function isJoint(scene: NominalScene, act: DiplomaticActType): boolean {
  return (
    isGathering(scene) ||
    (scene.frame !== null && isPartOf(scene) && isCalledOff(scene.frame)) ||
    tookPlace(scene) ||
    goesFor(scene) ||
    act === "PHONE_CALL" ||
    /joint/.test(scene.phrase.lower) ||
    /^speak|hold|meet|attend/.test(scene.frame?.verb.lemma ?? "") ||
    scene.preps.some(({ prep }) => prep === "between")
  );
}

function contact(scene: NominalScene, act: DiplomaticActType): Draft[] {
  const { frame, discourse } = scene;
  const both = frame !== null && !frame.passive && discourse.partiesOf(frame.subject).length === 2;
  if (act === "MEETING" && !isLinked(scene) && !(both && isGathering(scene))) return [];
  const parties = partiesAround(scene);
  const held = heldAs(scene);
  if (held === null || parties.length < 2 || !isJoint(scene, act)) return [];
  const list = frame?.subject?.type === "PARTY" && !frame.passive;
  const met = list ? scene.preps.filter(({ prep }) => prep === "with") : [];
  const beside = met.flatMap(({ phrase }) => discourse.partiesOf(phrase));
  return pairsWith(parties, beside).map(([actor, target]) => made({ scene: held, act, actor, target, named: true }));
}

/** "a telephone conversation between A and B", "talks between", "a joint press conference with his counterpart", "X's visit to Y". */
export function readNounEvent(scene: NominalScene): Draft[] {
  const { phrase } = scene;
  if (phrase.type !== "OTHER") return [];
  const stay = readStay(scene);
  if (stay.length > 0) return stay;
  if (VISIT.test(phrase.head)) return readVisit(scene);
  if (DEAL.test(phrase.head)) return readAccord(scene);
  if (CONDEMNING.test(phrase.head)) return readCondemnation(scene);
  if (MEDIATION.test(phrase.head)) return mediation(scene);
  const act =
    CALL.test(phrase.lower) || isCallBetween(scene) ? "PHONE_CALL" : TALKS.test(phrase.head) ? "MEETING" : null;
  return act === null ? [] : contact(withClause(scene), act);
}
