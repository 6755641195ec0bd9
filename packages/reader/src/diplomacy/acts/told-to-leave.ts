import type { PartyCode } from "@demarche/domain";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import {
  type ActRule,
  BE,
  hasParticle,
  lemmaIn,
  onVerbs,
  prepOf,
  type Scene,
  sceneOf,
  setOf,
  type VerbRule,
} from "./act.ts";
import { type EnvoyView, placesOf, viewEnvoy } from "./envoy.ts";
import { expulsions } from "./expulsion.ts";

const TELL = setOf("tell order ask instruct direct request give require oblige force");
const DEPART = setOf("go return");
const GIVE = setOf("give grant");
export const GO: ReadonlySet<string> = setOf("leave go depart get quit return exit pack");

/** "must be out of the country by Friday", "to be gone in a week". */
export const isOut = ({ frame }: Scene): boolean =>
  frame.verb.lemma === "be" &&
  (hasParticle(frame, "out", "gone") || /^gone$/.test(frame.object?.lower ?? "") || prepOf(frame, "outside") !== null);

const isTime = (phrase: NounPhrase | null): boolean =>
  phrase !== null && /\b(?:hours?|days?|weeks?|week|deadline)$/.test(phrase.head);

/** Who is told to go: an envoy, or, given so many hours, someone whom the text hasn't called one. */
function toldEnvoy(scene: Scene, order: Frame, actors: PartyCode[]): EnvoyView | null {
  const view = viewEnvoy({ scene, phrase: order.object, actors });
  if (view || order.verb.lemma !== "give" || order.object?.type !== "PERSON" || !isTime(order.second)) return view;
  const last = scene.discourse.recentEnvoy();
  if (!last?.sender || (actors.includes(last.sender) && order.subject?.parties.length !== 0)) return null;
  scene.discourse.rememberEnvoy(last, order.object.names);
  return { phrase: order.object, senders: [last.sender], hosts: last.hosts, relation: "FOREIGN", senderWorded: false };
}

/** "broke off ties, giving its diplomats two days to leave", "gave 20 Chadians a day to pack": those of the other side. */
function givenTime(scene: Scene, order: Frame, actors: PartyCode[]): EnvoyView | null {
  const phrase = order.object;
  if (phrase === null || order.verb.lemma !== "give" || !isTime(order.second)) return null;
  const own = phrase.type === "ENVOY" && phrase.possessive !== null && phrase.host.length === 0;
  const other = own && actors[0] ? scene.discourse.otherThan(actors[0]) : null;
  const counted = phrase.type === "OTHER" || (phrase.type === "OFFICIAL" && phrase.head === "official");
  const nationals = counted && /^\d/.test(phrase.lower) ? phrase.modifiers : [];
  const senders = [...(other ? [other] : []), ...nationals].filter((code) => !actors.includes(code));
  if (senders.length !== 1 || !senders.every((code) => scene.discourse.dyad.includes(code))) return null;
  return { phrase, senders, hosts: [], relation: "FOREIGN", senderWorded: false };
}

/** "The junta ordered [an envoy] to go": an organ that the text calls no state's is not the envoy's own. */
function orderers({ discourse }: Scene, { subject, object }: Frame): PartyCode[] {
  const actors = discourse.partiesOf(subject);
  const unsaid = subject?.type === "GOVERNMENT" && subject.parties.length === 0;
  const posting = unsaid && object ? discourse.postingOf(object) : null;
  const own = posting?.sender != null && actors.includes(posting.sender);
  return own ? posting.hosts : actors;
}

/** "told 23 diplomats to leave", "gave the envoy 48 hours to go", "ordered her to be out by Friday". */
const toldToLeave: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const order = frame.governor;
  if (!frame.verb.infinitive || frame.verb.negated || !order || !lemmaIn(order, TELL)) return [];
  if (!lemmaIn(frame, GO) && !isOut(scene)) return [];
  const actors = orderers(scene, order);
  const view = givenTime(scene, order, actors) ?? toldEnvoy(scene, order, actors);
  if (!view || view.relation === "OWN") return [];
  if (order.subject && actors.length === 0 && (order.subject.nonState || view.senders.length === 0)) return [];
  if (frame.verb.lemma === "return" && !hasParticle(frame, "home")) return [];
  if (lemmaIn(frame, DEPART) && hasParticle(frame, "back")) return [];
  const away = placesOf(frame, "from", "to").filter((code) => !view.senders.includes(code));
  const places = [...away, ...(frame.object ? discourse.partiesOf(frame.object) : [])];
  const drafts = expulsions({ scene: sceneOf(scene, order), view, actors, places });
  return drafts.map((item) => ({ ...item, end: Math.max(item.end, frame.verb.end) }));
};

const MARCHING = /\bmarching orders$/;

/** "gave her attaché the same five days", "his marching orders": the time alone, and nothing else that it is given for. */
const givenDays: ActRule = (scene) => {
  const { units, frame, discourse } = scene;
  const time = frame.passive ? (frame.second ?? frame.object) : frame.second;
  const envoy = frame.object;
  const behind = units.slice(frame.at + 1, frame.stop + 1);
  const purpose = behind.some((unit) => unit.kind === "verb" || (unit.kind === "mark" && unit.lower === "for"));
  const orders = MARCHING.test(time?.lower ?? "");
  if (!lemmaIn(frame, GIVE) || frame.verb.negated || !(orders || (isTime(time) && !purpose))) return [];
  const actors = discourse.partiesOf(frame.subject);
  const view = viewEnvoy({ scene, phrase: envoy, actors });
  const known = view !== null && view.senders.length > 0 && (actors.length > 0 || frame.passive);
  return known && view.relation !== "OWN" ? expulsions({ scene, view, actors, places: [] }) : [];
};

export const TOLD_TO_LEAVE_RULES: readonly VerbRule[] = [onVerbs(toldToLeave, GO, BE), onVerbs(givenDays, GIVE)];
