import type { DiplomaticActType, PartyCode } from "@demarche/domain";
import { placeParties } from "../syntax/attach.ts";
import type { Draft } from "./act.ts";
import { pairsOf } from "./contact.ts";
import type { NominalScene } from "./nominal.ts";

const CALL = /(?:phone|telephone|video) (?:call|conversation|talk|discussion)s?$/;
const TALKS = /\b(?:meeting|talks|summit|negotiations|conference|discussions)$/;
const TRUCE = /^(?:ceasefire|truce)$/;
const SOUGHT = new Set("urge call demand seek propose want discuss support back broker mediate reject".split(" "));
const LASTING = /^(?:hours?|days?|weeks?|rounds?)$/;
const GO = new Set("fly travel arrive come go visit".split(" "));
const VISIT = /\b(?:visit|trip)$/;

function partiesAround(scene: NominalScene): PartyCode[] {
  const { discourse, frame, phrase, preps } = scene;
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

function made(input: {
  scene: NominalScene;
  act: DiplomaticActType;
  actor: PartyCode;
  target: PartyCode;
  named: boolean;
}): Draft {
  const { scene, act, actor, target, named } = input;
  const last = scene.preps.filter(({ phrase }) => phrase.end - scene.phrase.start < 240).at(-1)?.phrase;
  const participants = scene.preps.flatMap(({ phrase }) => phrase.names);
  return {
    act,
    actor,
    target,
    modality: scene.modality,
    actorNamed: named,
    level: null,
    participants,
    start: scene.phrase.start,
    end: Math.max(scene.phrase.end, last?.end ?? 0),
    focus: scene.phrase.start,
  };
}

/** "the ceasefire between A and B" is in force, unless it is asked for, talked about or of a time to come. */
function truce(scene: NominalScene): Draft[] {
  const before = scene.units[scene.units.indexOf(scene.phrase) - 1];
  const sides = scene.preps
    .filter(({ prep }) => prep === "between")
    .flatMap(({ phrase }) => scene.discourse.partiesOf(phrase));
  const sought = before?.kind === "mark" && ["PREP", "TO", "PARTICLE"].includes(before.tag);
  const wanted = scene.frame !== null && SOUGHT.has(scene.frame.verb.lemma) && !scene.frame.passive;
  if (sides.length !== 2 || sought || wanted || scene.modality !== "FACT" || scene.phrase.determiner === "a") return [];
  return pairsOf(sides).map(([actor, target]) => made({ scene, act: "AGREEMENT", actor, target, named: true }));
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
      ["at", "in", "during", "after"].includes(before.lower) &&
      /meeting|summit|talks/.test(scene.phrase.head))
  );
}

/** "flew to Quito for talks with". */
function goesFor(scene: NominalScene): boolean {
  const before = scene.units[scene.units.indexOf(scene.phrase) - 1];
  return before?.kind === "mark" && before.lower === "for" && GO.has(scene.frame?.verb.lemma ?? "");
}

/** "a telephone conversation between A and B", "talks between", "a joint press conference with his counterpart", "X's visit to Y". */
export function readNounEvent(scene: NominalScene): Draft[] {
  const { phrase } = scene;
  if (phrase.type !== "OTHER") return [];
  if (VISIT.test(phrase.head)) {
    const hosts = scene.preps.filter(({ prep }) => prep === "to").flatMap(({ phrase: place }) => placeParties(place));
    const visitor = phrase.modifiers[0];
    const host = hosts.find((code) => code !== visitor);
    return visitor && host ? [made({ scene, act: "VISIT", actor: visitor, target: host, named: true })] : [];
  }
  if (TRUCE.test(phrase.head)) return truce(scene);
  if (phrase.head === "mediation") return mediation(scene);
  const act = CALL.test(phrase.lower) ? "PHONE_CALL" : TALKS.test(phrase.head) ? "MEETING" : null;
  if (act === null) return [];
  const linked = scene.preps.some(({ prep }) => prep === "between" || prep === "with");
  const both =
    scene.frame !== null && !scene.frame.passive && scene.discourse.partiesOf(scene.frame.subject).length === 2;
  const atMeeting = both && isGathering(scene);
  if (act === "MEETING" && !linked && !atMeeting) return [];
  const joint =
    atMeeting ||
    goesFor(scene) ||
    /joint/.test(phrase.lower) ||
    act === "PHONE_CALL" ||
    /^speak|hold|meet|attend/.test(scene.frame?.verb.lemma ?? "") ||
    scene.preps.some(({ prep }) => prep === "between");
  const parties = partiesAround(scene);
  if (parties.length < 2 || !joint) return [];
  const held = isGathering(scene) && scene.modality === "AGREED" ? { ...scene, modality: "FACT" as const } : scene;
  return pairsOf(parties).map(([actor, target]) => made({ scene: held, act, actor, target, named: true }));
}
