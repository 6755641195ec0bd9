import type { PartyCode } from "@demarche/domain";
import { placeParties } from "../syntax/attach.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import { type ActRule, draft, hasParticle, lemmaIn, onVerbs, prepOf, type Scene, setOf, type VerbRule } from "./act.ts";
import { deedOf } from "./deed.ts";
import { placesOf } from "./envoy.ts";

const PROTEST = setOf("protest");
const LODGE = setOf("lodge file deliver hand submit send register issue make convey give present serve");
const FILE = setOf("lodge file register");
const NOTE = /protests?$|protests? (?:notes?|letters?|memorand(?:um|a))$|\bdemarches?$|representations$/;
const ADDRESSING = ["with", "to"];

/** "a protest", "a note of protest", "12 diplomatic protests". */
function noteOf(scene: Scene): NounPhrase | null {
  const { frame } = scene;
  const named = [frame.object, frame.second].find((phrase) => NOTE.test(phrase?.lower ?? "")) ?? null;
  const of = frame.preps.find(({ prep, phrase }) => prep === "of" && /^(?:\w+ )?protest$/.test(phrase.lower));
  return named ?? of?.phrase ?? null;
}

/** Whom a note reaches: a state, its envoy or its embassy. */
function addressees(scene: Scene, phrase: NounPhrase): PartyCode[] {
  if (phrase.type === "MISSION") return phrase.parties;
  if (phrase.type !== "ENVOY" && phrase.type !== "PRONOUN") return scene.discourse.partiesOf(phrase);
  const sender = scene.discourse.postingOf(phrase)?.sender ?? null;
  return sender === null ? scene.discourse.partiesOf(phrase) : [sender];
}

/** "but in Quito the ambassador was handed …". */
function placedBefore({ units, frame }: Scene): PartyCode[] {
  const at = frame.object ? units.indexOf(frame.object) : -1;
  const [prep, place] = units.slice(Math.max(0, at - 2), Math.max(0, at));
  return prep?.kind === "mark" && prep.lower === "in" && place?.kind === "phrase" ? placeParties(place) : [];
}

/** Who protests in a passive without an agent: the place of the envoy, else the one who tells it or acted last. */
function unsaid(scene: Scene, targets: PartyCode[]): PartyCode[] {
  const { frame, discourse } = scene;
  const hosts = [frame.object, ...frame.preps.map(({ phrase }) => phrase)].flatMap((phrase) => phrase?.host ?? []);
  const teller = discourse.partiesOf(frame.governor?.subject ?? null);
  const order = [
    placesOf(frame, "in"),
    placedBefore(scene),
    hosts,
    discourse.openingParties,
    teller,
    discourse.lastAgents,
  ];
  const fits = order.map((codes) => codes.filter((code) => !targets.includes(code))).find((codes) => codes.length > 0);
  return fits?.slice(0, 1) ?? [];
}

/** "against the violation of its territory by Chadian soldiers". */
function doersOf({ frame, discourse }: Scene): PartyCode[] {
  const deed = prepOf(frame, "against");
  const by = frame.passive ? null : prepOf(frame, "by");
  return [...(deed ? deedOf({ phrase: deed, discourse }) : []), ...(deed && by && !by.nonState ? by.modifiers : [])];
}

/** "lodged a protest with", "handed the ambassador a note of protest", "was handed a protest", "protested to". */
const protested: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const note = lemmaIn(frame, LODGE) ? noteOf(scene) : null;
  const ministry = frame.subject?.type === "GOVERNMENT" && frame.object === null && !frame.passive;
  const writes =
    !frame.passive && (prepOf(frame, "in")?.head === "writing" || hasParticle(frame, "formally", "officially"));
  const protests =
    lemmaIn(frame, PROTEST) && !frame.verb.infinitive && (prepOf(frame, "to") !== null || ministry || writes);
  if (
    frame.governor?.verb.lemma === "deny" ||
    (!note && !protests) ||
    (scene.modality !== "FACT" && scene.modality !== "HEARSAY")
  )
    return [];
  const to = prepOf(frame, ...ADDRESSING);
  const addressed = [to, frame.object, frame.second].flatMap((phrase) => (phrase ? addressees(scene, phrase) : []));
  const targets = [...addressed, ...doersOf(scene)];
  const lodged = ((note !== null && FILE.has(frame.verb.lemma)) || (protests && (ministry || writes))) && to === null;
  const envoy = frame.passive && frame.subject?.type === "ENVOY" ? frame.subject : null;
  const worded = envoy ? envoy.parties : discourse.partiesOf(frame.subject);
  if (envoy) targets.push(...envoy.host, ...placesOf(frame, "in"));
  if (frame.subject && worded.length === 0) return [];
  const actors = worded.length > 0 || !frame.passive ? worded : unsaid(scene, targets);
  return actors.slice(0, 2).flatMap((actor) => {
    const unsaidTarget = lodged && discourse.dyad.includes(actor) ? discourse.otherThan(actor) : null;
    const target = targets.find((code) => code !== actor) ?? unsaidTarget;
    return target === null
      ? []
      : [draft({ scene, act: "PROTEST_NOTE", actor, target, extra: [frame.second, note, to] })];
  });
};

export const PROTEST_RULES: readonly VerbRule[] = [onVerbs(protested, LODGE, PROTEST)];
