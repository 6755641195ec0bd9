import type { PartyCode } from "@demarche/domain";
import type { Frame } from "../syntax/frame.ts";
import {
  type ActRule,
  BE,
  type Draft,
  draft,
  hasParticle,
  lemmaIn,
  onVerbs,
  type Scene,
  setOf,
  type VerbRule,
} from "./act.ts";
import { type EnvoyView, levelOfView, pairUp, placesOf, viewEnvoy } from "./envoy.ts";

const GO_BACK = setOf("return come go travel fly");
const ARRIVE = setOf("arrive land");
const AWAIT = setOf("expect");
const TELL = setOf("tell order ask instruct direct");
const RESUME = setOf("resume retake");
const TAKE_UP = setOf("take");
const SEND_BACK = setOf("send return reinstate restore reappoint re-send");
const EXCHANGE = setOf("have exchange");
const DUTIES = /dut(?:y|ies)|post|work|functions|position|activit|office|desk/;

function goesBack(frame: Frame): boolean {
  if (frame.passive) return isAwaited(frame);
  if (frame.verb.lemma === "return") return true;
  if (lemmaIn(frame, GO_BACK) && hasParticle(frame, "back")) return true;
  if (lemmaIn(frame, ARRIVE)) return true;
  if (frame.verb.lemma === "be" && hasParticle(frame, "back")) return true;
  if (isAwaited(frame)) return true;
  const duties = frame.object !== null && DUTIES.test(frame.object.head);
  const takesUp = lemmaIn(frame, TAKE_UP) && hasParticle(frame, "up") && hasParticle(frame, "again");
  return duties && (lemmaIn(frame, RESUME) || takesUp);
}

/** "is due in [the host's capital] on Saturday", "is expected in …": there is no going without a place. */
const isAwaited = ({ verb, passive, particles, preps }: Frame): boolean =>
  (verb.lemma === "be" ? particles.includes("due") : AWAIT.has(verb.lemma) && passive) &&
  preps.some(({ prep, phrase }) => prep === "in" && phrase.place);

/** "is returning": not yet there (R18). */
const isUnderWay = ({ verb }: Frame): boolean =>
  verb.finite && verb.forms.has("ING") && !verb.auxiliaries.includes("been");

function returns(input: {
  scene: Scene;
  senders: PartyCode[];
  hosts: PartyCode[];
  level: Draft["level"];
  named: boolean;
}): Draft[] {
  const { scene, senders, hosts, level, named } = input;
  const places = scene.frame.preps.map(({ phrase }) => phrase).filter((phrase) => phrase.place);
  return pairUp({ scene, from: senders, to: hosts }).map(({ from, to }) =>
    draft({
      scene,
      act: "AMBASSADOR_RETURNED",
      actor: from,
      target: to,
      level,
      actorNamed: named,
      extra: places.slice(0, 1),
    }),
  );
}

/** "would return for consultations": home. */
const isConsulted = ({ preps }: Frame): boolean =>
  preps.some(({ prep, phrase }) => prep === "for" && /consultations?$/.test(phrase.head));

/** "the ambassador returned to [the host]", "is back in", "resumed his duties"; never home. */
const envoyReturns: ActRule = (scene) => {
  const { frame } = scene;
  if (
    !goesBack(frame) ||
    (frame.verb.infinitive && frame.governor && lemmaIn(frame.governor, TELL) && frame.verb.lemma === "come")
  )
    return [];
  if (frame.governor?.verb.lemma === "try" && frame.verb.infinitive) return [];
  const view = viewEnvoy({ scene, phrase: frame.passive ? frame.object : frame.subject, actors: [] });
  const somewhere = placesOf(frame, "to").length > 0 && frame.governor !== null;
  if (!view || (view.senders.length + view.hosts.length === 0 && !somewhere)) return [];
  if (/\b(?:new|next|incoming|designate)\b/.test(view.phrase.lower)) return [];
  if (isAwaited(frame) && view.phrase.head === "envoy") return [];
  const senders = view.senders;
  const places = placesOf(frame, "to", "in", "at");
  if (frame.verb.lemma === "come" && places.length === 0 && !isCalledHome(scene, senders)) return [];
  if (hasParticle(frame, "home") || isConsulted(frame) || places.some((code) => senders.includes(code))) return [];
  if (lemmaIn(frame, ARRIVE) && (places.length === 0 || view.phrase.names.length > 0))
    return places.some((code) => view.hosts.includes(code))
      ? returns({ scene, senders, hosts: places, level: levelOfView(view), named: true })
      : [];
  const spoken = frame.governor ? scene.discourse.partiesOf(frame.governor.subject) : [];
  const teller = spoken.filter((code) => !places.includes(code)).slice(0, 1);
  const known = senders.length > 0 ? senders : places.length > 0 && teller.length > 0 ? teller : scene.discourse.pair();
  return returns({
    scene: (isUnderWay(frame) || frame.passive) && scene.modality === "FACT" ? { ...scene, modality: "FUTURE" } : scene,
    senders: known,
    hosts: places.length > 0 ? places : view.hosts,
    level: levelOfView(view),
    named: view.senderWorded || isKnownByName(view),
  });
};

/** "[name] went back in May", "he went back": whose envoy that is, the text has said. */
const isKnownByName = ({ phrase, senders }: EnvoyView): boolean =>
  senders.length === 1 && ((phrase.type === "PERSON" && phrase.names.length > 0) || phrase.type === "PRONOUN");

/** "withdrew its ambassador in May and sent him back in June". */
const isCalledHome = ({ discourse }: Scene, actors: readonly PartyCode[]): boolean =>
  discourse.absentEnvoys.some(
    ({ act, actor }) => act !== "AMBASSADOR_EXPELLED" && actor !== null && actors.includes(actor),
  );

/** "sent its ambassador back", "reinstated ambassadors", "will have ambassadors in each other's capitals again". */
const senderReturns: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const actors = discourse.partiesOf(frame.subject);
  const back =
    (lemmaIn(frame, SEND_BACK) && (frame.verb.lemma !== "send" || hasParticle(frame, "back", "again"))) ||
    (lemmaIn(frame, EXCHANGE) && hasParticle(frame, "again"));
  if (!back) return [];
  const view = viewEnvoy({ scene, phrase: frame.object, actors });
  if (frame.object?.type === "STAFF" && /representation/.test(frame.object.lower)) return [];
  const again = frame.verb.lemma === "send" && hasParticle(frame, "back") && isCalledHome(scene, actors);
  if (!view || view.relation === "FOREIGN" || (view.phrase.type === "PRONOUN" && !again)) return [];
  const senders = actors.length > 0 ? actors : view.senders.length > 0 ? view.senders : discourse.pair();
  const worded = view.hosts.length > 0 ? view.hosts : placesOf(frame, "to", "in");
  const alike = worded.length === 0 && senders.length === 1 ? discourse.hostOfReturn(senders) : null;
  const hosts = alike === null ? worded : [alike];
  return returns({
    scene,
    senders,
    hosts: hosts.length > 0 ? hosts : senders,
    level: levelOfView(view),
    named: actors.length > 0,
  });
};

/** "Ambassadors are to go back to their posts": those of both. */
const bareReturn: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const { subject } = frame;
  const bare =
    subject?.type === "ENVOY" && subject.plural && subject.possessive === null && subject.parties.length === 0;
  const posts = frame.preps.some(({ prep, phrase }) => prep === "to" && DUTIES.test(phrase.head));
  if (!bare || subject.host.length > 0 || !posts || !goesBack(frame)) return [];
  const both = discourse.pair();
  return both.length === 2 ? returns({ scene, senders: both, hosts: both, level: subject.level, named: true }) : [];
};

/** "they returned eight months later", "both were back by May": the envoys who had been called or sent home. */
const allReturn: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const { subject } = frame;
  const all = subject?.type === "PAIR" || (subject?.type === "PRONOUN" && /^(?:they|both)$/.test(subject.head));
  const bare = all && (subject.head === "both" || subject.head === "they" || subject.head === "two");
  const elsewhere = frame.preps.some(
    ({ prep, phrase }) => ["to", "in", "at", "from"].includes(prep) && !(prep === "to" && DUTIES.test(phrase.head)),
  );
  if (!bare || elsewhere || frame.object !== null || !goesBack(frame) || hasParticle(frame, "home")) return [];
  const away = discourse.absentEnvoys.flatMap(({ act, actor, target }) => {
    const [from, to] = act === "AMBASSADOR_EXPELLED" ? [target, actor] : [actor, target];
    return from === null || to === null ? [] : [{ from, to }];
  });
  const distinct = away.filter(
    (one, at) => away.findIndex(({ from, to }) => from === one.from && to === one.to) === at,
  );
  const several = distinct.length > 1 || (subject.head === "they" && hasParticle(frame, "back"));
  return !several
    ? []
    : distinct.map(({ from, to }) => draft({ scene, act: "AMBASSADOR_RETURNED", actor: from, target: to }));
};

export const RETURN_RULES: readonly VerbRule[] = [
  onVerbs(envoyReturns, GO_BACK, ARRIVE, RESUME, BE, AWAIT, TAKE_UP),
  onVerbs(senderReturns, SEND_BACK, EXCHANGE),
  onVerbs(allReturn, GO_BACK, BE),
  onVerbs(bareReturn, GO_BACK),
];
