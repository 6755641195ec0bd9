import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import { type ActRule, draft, hasParticle, lemmaIn, onVerbs, prepOf, type Scene, setOf, type VerbRule } from "./act.ts";
import { besides, type Contact, contactOf, isDelegate, isSent, pairsOf, pairsWith, withPhrases } from "./contact.ts";
import { placesOf } from "./envoy.ts";

const MEET = setOf("meet");
const SIT = setOf("sit");
const SEE = setOf("see");
const HOLD = setOf("hold have conduct begin open start conclude resume attend end continue finish");
const HOST = setOf("receive host welcome");
const TALKS = /\b(?:talks?|discussions?|meetings?|negotiations|summit|consultations|conference)$/;
const INDIRECT = /\b(?:indirect|phone|telephone|virtual|video|security committee|cabinet|emergency)\b/;

const isTalks = (phrase: NounPhrase | null): boolean =>
  phrase !== null && TALKS.test(phrase.head) && !INDIRECT.test(phrase.lower);

const isStranger = (phrase: NounPhrase, discourse: Scene["discourse"]): boolean =>
  phrase.type === "PERSON" && phrase.names.length > 0 && discourse.partiesOf(phrase).length === 0;

/** "met the acting defence minister in Kabul": an official of no named state is of the place. */
function abroad({ frame, discourse }: Scene, others: (NounPhrase | null)[]): Contact | null {
  const subject = frame.subject;
  const clear = subject?.parties.length === 1 || subject?.type === "PRONOUN" || subject?.type === "PERSON";
  const own = clear ? discourse.partiesOf(subject) : [];
  const host = others.find(
    (phrase) =>
      phrase !== null &&
      phrase.parties.length === 0 &&
      (phrase.type === "OFFICIAL" ? !phrase.pair || phrase.names.length > 0 : isStranger(phrase, discourse)),
  );
  const guest = own.length === 1 && own[0] && host?.names.length ? discourse.hostOf(own[0]) : null;
  const stayed = hasParticle(frame, "there") && !own.includes(discourse.there ?? "") ? discourse.there : null;
  const place = placesOf(frame, "in").find((code) => !own.includes(code)) ?? guest ?? stayed;
  if (own.length !== 1 || !host || !place || /counterpart/.test(host.head)) return null;
  return { parties: [...own, place], participants: [...(frame.subject?.names ?? []), ...host.names], phrases: [host] };
}

/** "will receive [a name]" of another state than the one that receives. */
function isKnownGuest({ frame, discourse }: Scene): boolean {
  const guests = frame.object?.type === "PERSON" || frame.object?.pair ? discourse.partiesOf(frame.object) : [];
  return (frame.subject?.type === "OFFICIAL" || frame.subject?.type === "PERSON") && guests.length > 0;
}

/** "[an official] is received in [a capital]", "was received by the president". */
const received: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const guest = frame.object;
  const visits = guest !== null && isDelegate(guest) && guest.type !== "PARTY" && guest.type !== "GOVERNMENT";
  const greeted = lemmaIn(frame, MEET) && frame.subject !== null && isDelegate(frame.subject);
  if (!frame.passive || !(lemmaIn(frame, HOST) || greeted) || !visits) return [];
  const own = discourse.partiesOf(guest);
  const hosts = frame.subject ? discourse.partiesOf(frame.subject) : [];
  const known = [...hosts, ...placesOf(frame, "in", "at")].filter((code) => !own.includes(code)).slice(0, 1);
  return own
    .slice(0, 1)
    .flatMap((actor) =>
      known.map((target) => draft({ scene, act: "MEETING", actor, target, participants: guest.names, extra: [guest] })),
    );
};

/** "see each other", "is expected to see him", "saw President [name]": somebody of the other side. */
function sees({ frame, discourse }: Scene): boolean {
  const { object } = frame;
  if (!lemmaIn(frame, SEE) || object === null) return false;
  if (object.lower === "each other") return true;
  if (object.type === "OFFICIAL")
    return object.names.length > 0 && LEADING.test(object.head) && frame.governor === null;
  const [own] = discourse.partiesOf(frame.subject);
  const him = object.type === "PRONOUN" && /^(?:him|her)$/.test(object.head);
  return him && own !== undefined && discourse.inTouchWith(own) !== null;
}

const TELL = setOf("tell assure inform thank");

/** "told his host, [name]": face to face. */
const toldHost: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const host = frame.object;
  if (frame.passive || host?.head !== "host" || host.possessive === null || scene.modality !== "FACT") return [];
  const [actor] = isDelegate(frame.subject) ? discourse.partiesOf(frame.subject) : [];
  const target = actor ? (discourse.hostOf(actor) ?? host.parties[0]) : undefined;
  return actor && target && actor !== target
    ? [draft({ scene, act: "MEETING", actor, target, participants: host.names, extra: [host] })]
    : [];
};

const LEADING = /president|premier|minister|chancellor|king|queen|emir|sultan|secretary|leader|prince|chief/;

/** Whom the clause meets: its object, or whom it "called on" and asked nothing of. */
function calledUpon({ frame, units }: Scene): NounPhrase | null {
  if (frame.verb.lemma !== "call") return frame.object;
  const on = frame.object === null ? prepOf(frame, "on") : null;
  const asked = units.slice(frame.at, frame.stop + 2).some((unit) => unit.kind === "verb" && unit.infinitive);
  return asked ? null : on;
}

/** "Chad's ambassador met the president": of the state where he serves, or one of another state by his words. */
const envoyMet: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const { subject } = frame;
  const object = calledUpon(scene);
  if (frame.passive || subject?.type !== "ENVOY" || subject.level === null || subject.plural || object === null)
    return [];
  const posting = discourse.postingOf(subject);
  const possessor = subject.possessive === "its" ? discourse.lastAgents[0] : undefined;
  const actor = subject.parties[0] ?? possessor ?? posting?.sender;
  const leads = object.type === "OFFICIAL" && LEADING.test(object.head);
  if (!actor || !(leads || (object.type === "PERSON" && object.names.length > 0))) return [];
  const known = discourse.partiesOf(object);
  const [target] = known.length > 0 || leads ? known : (posting?.hosts ?? []);
  return target && target !== actor
    ? [draft({ scene, act: "MEETING", actor, target, participants: object.names, extra: [object] })]
    : [];
};

/** "received the Chadian ambassador": an official or a ministry, and not the ambassador's own. */
const receivedEnvoy: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const { subject, object } = frame;
  const host = subject?.type === "OFFICIAL" || subject?.type === "PERSON" || subject?.type === "PRONOUN";
  if (frame.passive || !host || object?.type !== "ENVOY" || object.plural || object.level === null) return [];
  const sender = object.parties[0] ?? discourse.postingOf(object)?.sender ?? undefined;
  const [actor] = discourse.partiesOf(subject);
  return actor && sender && actor !== sender && scene.modality === "FACT"
    ? [draft({ scene, act: "MEETING", actor, target: sender, participants: object.names, extra: [object] })]
    : [];
};

/** "called on the president": paid him a visit, and asked nothing of him. */
const calledOn: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const host = frame.verb.lemma === "call" ? calledUpon(scene) : null;
  const people = host?.type === "OFFICIAL" || (host?.type === "PERSON" && host.names.length > 0);
  if (frame.passive || host === null || !people || !isDelegate(frame.subject) || scene.modality !== "FACT") return [];
  const [actor] = discourse.partiesOf(frame.subject);
  const [target] = discourse.partiesOf(host);
  return actor && target && actor !== target
    ? [draft({ scene, act: "MEETING", actor, target, participants: host.names, extra: [host] })]
    : [];
};

const DISCUSS = setOf("discuss");

/** "discussed the crisis with Chad's minister": with someone by office or name, and by no wire. */
const discussedWith = ({ object, preps, verb }: Frame): boolean =>
  object !== null &&
  verb.finite &&
  preps.some(({ prep, phrase }) => prep === "with" && (phrase.type === "OFFICIAL" || phrase.names.length > 0)) &&
  !preps.some(({ phrase }) => /\b(?:phone|telephone|call|video|letter|message)\b/.test(phrase.lower));

/** "met his counterpart", "held talks with", "the two ministers met". */
const met: ActRule = (scene) => {
  const { frame } = scene;
  if (frame.passive || !isDelegate(frame.subject)) return [];
  const sits = lemmaIn(frame, SIT) && hasParticle(frame, "down");
  const shakes = frame.verb.lemma === "shake" && frame.object?.head === "hands";
  const meets = sits || lemmaIn(frame, MEET) || sees(scene);
  const holds = lemmaIn(frame, HOLD) && isTalks(frame.object);
  const discusses = lemmaIn(frame, DISCUSS) && discussedWith(frame);
  const receives =
    lemmaIn(frame, HOST) &&
    (frame.object?.type === "OFFICIAL" || isKnownGuest(scene) || (frame.object !== null && isSent(frame.object)));
  if (!meets && !holds && !receives && !shakes && !discusses) return [];
  const each = frame.object?.lower === "each other";
  const often = /^(?:times?|hours?|days?)$/.test(frame.object?.head ?? "");
  if (meets && !each && !often && frame.object !== null && !isDelegate(frame.object)) return [];
  const others = [meets || receives ? frame.object : null, ...withPhrases(frame, "with", "between")];
  const placed = others.some((phrase) => phrase !== null && isStranger(phrase, scene.discourse));
  const guest = placed ? abroad(scene, others) : null;
  const contact = guest ?? contactOf({ scene, subject: frame.subject, others }) ?? abroad(scene, others);
  if (!contact) return [];
  const extra = contact.phrases.slice(0, 2);
  const guests = receives && contact.parties.length === 3 ? pairsOf(contact.parties.slice(1)) : [];
  return [...pairsWith(contact.parties, besides(scene)), ...guests].map(([actor, target]) =>
    draft({ scene, act: "MEETING", actor, target, participants: contact.participants, extra }),
  );
};

const ROUND = /^(?:an?|the) (?:second|third|fourth|fifth|further|new|next) (?:round|meeting|session)$/;

/** "A second round was held in Ankara in September": of those whose meeting was told before. */
const oneMoreRound: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const round = frame.passive ? frame.object : frame.subject;
  const last = discourse.lastContact;
  const holds = frame.passive ? frame.verb.lemma === "hold" : ["take", "follow"].includes(frame.verb.lemma);
  if (!holds || !ROUND.test(round?.lower ?? "") || last?.act !== "MEETING" || !frame.verb.finite) return [];
  const place = frame.verb.lemma !== "take" || frame.object?.head === "place";
  return place && (frame.subject === null || !frame.passive)
    ? [draft({ scene, act: "MEETING", actor: last.actor, target: last.target, extra: [round] })]
    : [];
};

export const MEETING_RULES: readonly VerbRule[] = [
  onVerbs(oneMoreRound, setOf("hold take follow")),
  onVerbs(met, MEET, SIT, SEE, HOLD, HOST, DISCUSS, setOf("shake")),
  onVerbs(received, HOST, MEET),
  onVerbs(envoyMet, MEET, setOf("call")),
  onVerbs(calledOn, setOf("call")),
  onVerbs(toldHost, TELL),
  onVerbs(receivedEnvoy, setOf("receive")),
];
