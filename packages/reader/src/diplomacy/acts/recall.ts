import type { DiplomaticActType, PartyCode } from "@demarche/domain";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import {
  type ActRule,
  type Draft,
  draft,
  hasParticle,
  lemmaIn,
  onVerbs,
  type Scene,
  sceneOf,
  setOf,
  type VerbRule,
} from "./act.ts";
import { type EnvoyView, levelOfEnvoy, levelOfView, pairUp, placesOf, viewEnvoy } from "./envoy.ts";

const RECALL = setOf("recall");
const WITHDRAW = setOf("withdraw pull remove repatriate");
const REPLACE = setOf("replace");
const FETCH = setOf("call bring order fetch summon pull take get fly invite");
const TELL = setOf("tell order ask instruct direct");
const DEMAND = setOf("order tell ask force require instruct request");
const THIN = setOf("cut reduce trim slash");
const COME_HOME = setOf("return come fly go travel head leave");
const HOMECOMING = setOf("come");
const HOMEWARD = ["home", "back", "homeward"];

/** Which act the clause's verb makes of an envoy of one's own; null where it is none. */
function actOf(scene: Scene): DiplomaticActType | null {
  const { frame } = scene;
  if (lemmaIn(frame, RECALL)) return "AMBASSADOR_RECALLED";
  if (lemmaIn(frame, FETCH) && hasParticle(frame, ...HOMEWARD)) return "AMBASSADOR_RECALLED";
  if (
    lemmaIn(frame, FETCH) &&
    frame.preps.some(({ prep, phrase }) => prep === "for" && /consultations?$/.test(phrase.head))
  )
    return "AMBASSADOR_RECALLED";
  if (frame.verb.lemma === "send" && frame.object?.possessive === "its" && hasParticle(frame, "home"))
    return "AMBASSADOR_WITHDRAWN";
  if (lemmaIn(frame, WITHDRAW)) return "AMBASSADOR_WITHDRAWN";
  if (frame.verb.lemma === "take" && hasParticle(frame, "away")) return "AMBASSADOR_WITHDRAWN";
  if (frame.verb.lemma === "take" && hasParticle(frame, "out")) return "AMBASSADOR_WITHDRAWN";
  return null;
}

function hostsOf(scene: Scene, view: EnvoyView): PartyCode[] {
  return view.hosts.length > 0
    ? view.hosts
    : placesOf(scene.frame, "from", "in", "of", "to").filter((code) => !view.senders.includes(code));
}

/** Whose envoy is recalled in a passive that names nobody: that of whoever spoke or acted last, else of both. */
function unsaidSenders({ frame, discourse }: Scene, hosts: PartyCode[]): PartyCode[] {
  const both = discourse.pair().filter((code) => !hosts.includes(code));
  const [last] = discourse.lastAgents;
  const one = frame.passive && frame.object?.plural === false && last !== undefined && both.includes(last);
  return one ? [last] : both;
}

function recalls(input: { scene: Scene; view: EnvoyView; act: DiplomaticActType; actors: PartyCode[] }): Draft[] {
  const { scene, view, act, actors } = input;
  const foreign = view.relation === "FOREIGN" && actors.length > 0;
  const senders = foreign ? actors : view.senders.length > 0 ? view.senders : actors;
  const hosts = foreign ? view.senders : hostsOf(scene, { ...view, senders });
  const elsewhere = scene.frame.preps.some(({ prep, phrase }) => prep === "from" && isOfBloc(phrase));
  if (hosts.length === 0 && elsewhere) return [];
  const named = actors.length > 0 || view.senderWorded;
  const known = senders.length > 0 ? senders : unsaidSenders(scene, hosts);
  const sides = pairUp({ scene, from: known, to: hosts });
  if (known.length === 1)
    scene.discourse.rememberEnvoy({ sender: known[0] ?? null, hosts: sides.map(({ to }) => to) }, view.phrase.names);
  return sides.map(({ from, to }) =>
    draft({
      scene,
      act,
      actor: from,
      target: to,
      actorNamed: named,
      level: levelOfView(view),
      extra: scene.frame.preps.filter(({ phrase }) => phrase.parties.includes(to)).map(({ phrase }) => phrase),
    }),
  );
}

const INSIST = setOf("demand require insist request ask");

/** "from the bloc's capitals": from several, and from none that the text tells. */
const isOfBloc = ({ type, parties, lower }: NounPhrase): boolean =>
  type === "OTHER" && parties.length === 0 && /\b(?:bloc|states|countries|nations|members?|capitals)\b/.test(lower);

const OBLIGED = setOf("must should has have");

/** "told Chad that it must withdraw three diplomats": the order is in what is said. */
const isObliged = (frame: Frame, order: Frame): boolean =>
  lemmaIn(order, DEMAND) &&
  frame.verb.auxiliaries.some((word) => OBLIGED.has(word)) &&
  frame.subject?.type === "PRONOUN" &&
  THEY.test(frame.subject.head) &&
  order.object?.type === "PARTY";
const THEY = /^(?:it|they)$/;

/** "ordered Chad to withdraw", "made Chad withdraw", "demanded that Chad withdraw". */
const isOrdered = (frame: Frame, order: Frame): boolean =>
  isObliged(frame, order) ||
  (frame.verb.infinitive && lemmaIn(order, DEMAND) && !(order.passive && order.verb.lemma === "force")) ||
  order.verb.lemma === "make" ||
  (frame.verb.finite && lemmaIn(order, INSIST));

/** "its diplomats", "its embassy staff", "the number of its diplomats". */
const isStaffed = ({ object, preps }: Frame): boolean => {
  const counted = object !== null && /^(?:number|size)$/.test(object.head);
  const staff = counted ? preps.find(({ prep }) => prep === "of")?.phrase : object;
  const posted = counted && preps.some(({ prep, phrase }) => prep === "at" && phrase.type === "MISSION");
  const own = staff !== null && staff !== undefined && staff.possessive !== null && /^(?:own|ones?)$/.test(staff.head);
  return own || staff?.type === "ENVOY" || staff?.type === "STAFF" || posted || (counted && staff?.type === "MISSION");
};

/** The state told to do it: the order's object, or, after "made", the clause's own subject. */
const partyOrdered = (frame: Frame, order: Frame): NounPhrase | null =>
  [order.object, frame.subject].find(
    (phrase) =>
      (phrase?.type === "PARTY" || (phrase?.type === "MISSION" && phrase.parties.length === 1)) &&
      phrase !== order.subject,
  ) ?? null;

/** "ordered Chad to withdraw its diplomats": the one who orders expels. */
export function isDemanded({ frame }: Scene): boolean {
  const order = frame.governor;
  return order !== null && isOrdered(frame, order) && partyOrdered(frame, order) !== null;
}

const demanded: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const order = frame.governor;
  const thinned = lemmaIn(frame, THIN) || lemmaIn(frame, REPLACE) || actOf(scene) !== null;
  if (!order || !thinned || !isDemanded(scene) || !isStaffed(frame)) return [];
  const told = partyOrdered(frame, order);
  const targets = told?.type === "MISSION" ? told.parties : discourse.partiesOf(told);
  const actors = discourse.partiesOf(order.subject);
  const known = actors.length > 0 ? actors : targets.slice(0, 1).map((code) => discourse.otherThan(code));
  const given = sceneOf(scene, order);
  const [host, sender] = [known[0], targets[0]];
  if (frame.object?.type === "ENVOY" && host && sender)
    discourse.rememberEnvoy({ sender, hosts: [host] }, frame.object.names);
  return known.flatMap((actor) =>
    targets
      .filter((target) => actor !== null && target !== actor)
      .map((target) => ({
        ...draft({
          scene: given,
          act: "AMBASSADOR_EXPELLED",
          actor,
          target,
          actorNamed: actors.length > 0,
          extra: [frame.object],
        }),
        level: frame.object ? levelOfEnvoy(frame.object) : null,
      })),
  );
};

/** "recalled its ambassador", "called its envoy in X home", "the ambassador was withdrawn". */
const recalled: ActRule = (scene) => {
  const act = actOf(scene);
  if (act === null) return [];
  if (isDemanded(scene)) return [];
  const actors = ownersBy(scene) ?? scene.discourse.partiesOf(scene.frame.subject);
  if (scene.frame.subject && actors.length === 0) return [];
  const view = viewEnvoy({ scene, phrase: fetchedOf(scene), actors }) ?? byName(scene, actors);
  if (view?.relation === "FOREIGN" && scene.frame.verb.lemma === "order") return [];
  if (!view) return recalledBefore(scene, act);
  return [view, ...ownToo(scene, view, actors)].flatMap((one) => recalls({ scene, view: one, act, actors }));
};

/** "recalled its ambassador to Chad and its chargé in Mali": one more of its own, posted elsewhere. */
function ownToo(scene: Scene, view: EnvoyView, actors: PartyCode[]): EnvoyView[] {
  const { units, frame } = scene;
  const { second } = frame;
  const before = second ? units[units.indexOf(second) - 1] : undefined;
  const listed = before?.kind === "mark" && (before.lower === "and" || before.tag === "COMMA");
  const own = second?.type === "ENVOY" && second.possessive !== null && second.host.length > 0;
  if (frame.passive || !listed || !own || view.relation !== "OWN") return [];
  const other = viewEnvoy({ scene, phrase: second, actors });
  return other ? [other] : [];
}

/** "[a name] had been recalled for consultations on Sunday": of the envoy whose recall the text told before. */
function recalledBefore(scene: Scene, act: DiplomaticActType): Draft[] {
  const { frame, discourse } = scene;
  const last = discourse.lastAct;
  const { object } = frame;
  const named =
    object?.type === "PERSON" && object.names.some((name) => name.includes(" ")) && object.parties.length === 0;
  const told = last !== null && (last.act === "AMBASSADOR_RECALLED" || last.act === "AMBASSADOR_WITHDRAWN");
  if (!frame.passive || frame.subject !== null || !named || !told || discourse.partiesOf(object).length > 0) return [];
  return last.target === null ? [] : [draft({ scene, act, actor: last.actor, target: last.target })];
}

/** "the ambassador and 1,500 troops would be withdrawn": the envoy among them. */
function beside(units: Scene["units"], object: NounPhrase | null): NounPhrase | null {
  const at = object?.type === "OTHER" ? units.indexOf(object) : -1;
  const [envoy, and] = units.slice(Math.max(0, at - 2), Math.max(0, at));
  return envoy?.kind === "phrase" && envoy.type === "ENVOY" && and?.kind === "mark" && and.lower === "and"
    ? envoy
    : null;
}

/** "called in its ambassador for consultations": whom the "in" has parted from the verb. */
function fetchedOf({ units, frame: { object, preps } }: Scene): NounPhrase | null {
  const inside = preps.find(
    ({ prep, phrase }) => prep === "in" && phrase.type === "ENVOY" && phrase.possessive !== null,
  );
  return beside(units, object) ?? object ?? inside?.phrase ?? null;
}

/** "President [name] recalled [a state]'s ambassador": who recalls speaks for the state whose envoy it is. */
function ownersBy({ frame, discourse }: Scene): PartyCode[] | null {
  const { subject, object } = frame;
  const owner = object?.type === "ENVOY" && object.parties.length === 1 ? object.parties[0] : undefined;
  const leader = subject !== null && (subject.type === "OFFICIAL" || subject.type === "PERSON");
  if (!owner || !leader || subject.parties.length > 0 || subject.names.length === 0 || frame.passive) return null;
  discourse.learnSpeaker(subject, owner);
  return [owner];
}

/** "recalled [a name]" is of an envoy where the text has one of that state. */
function byName(scene: Scene, actors: PartyCode[]): EnvoyView | null {
  const phrase = scene.frame.object;
  const actor = actors[0];
  if (phrase?.type !== "PERSON" || phrase.names.length === 0 || phrase.parties.length > 0 || !actor) return null;
  if (!scene.discourse.hasEnvoyOf(actor)) return null;
  const hosts = scene.discourse.recentEnvoy()?.hosts ?? [];
  scene.discourse.rememberEnvoy({ sender: actor, hosts }, phrase.names);
  return { phrase, senders: [actor], hosts, relation: "OWN", senderWorded: true };
}

/** "the ambassador in Quito", ordered home: of the one who orders it. */
const postedBy = (view: EnvoyView, actors: PartyCode[]): EnvoyView =>
  view.hosts.length > 0 && !actors.some((code) => view.hosts.includes(code))
    ? { ...view, senders: actors, relation: "OWN" }
    : view;

/** "ordered its chargé d'affaires back", "told the envoy to return to [the sender's capital]". */
const ordered: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const order = frame.governor;
  if (!frame.verb.infinitive || frame.verb.negated || !order || !lemmaIn(order, TELL) || !lemmaIn(frame, COME_HOME))
    return [];
  const actors = discourse.partiesOf(order.subject);
  const seen = viewEnvoy({ scene, phrase: order.object ?? frame.subject, actors });
  const view = seen && seen.senders.length === 0 ? postedBy(seen, actors) : seen;
  if (!view || view.relation === "FOREIGN" || view.senders.length === 0) return [];
  const back = hasParticle(frame, "back") && lemmaIn(frame, HOMECOMING);
  const homeward =
    hasParticle(frame, "home") || back || placesOf(frame, "to").some((code) => view.senders.includes(code));
  const away = frame.verb.lemma === "leave" && frame.object !== null && view.relation === "OWN";
  if (!homeward && !away) return [];
  const given = sceneOf(scene, order);
  return recalls({ scene: given, view, act: "AMBASSADOR_RECALLED", actors }).map((one) => ({
    ...one,
    end: Math.max(one.end, frame.verb.end),
  }));
};

/** "the ambassador flew home for consultations", "is back in [the sender's capital] for consultations". */
const wentHome: ActRule = (scene) => {
  const { frame } = scene;
  const consulted = frame.preps.some(({ prep, phrase }) => prep === "for" && /consultations?$/.test(phrase.head));
  const envoy =
    frame.subject?.type === "ENVOY" || frame.subject?.type === "PERSON" || frame.subject?.type === "PRONOUN";
  const named = frame.subject?.type === "PERSON" && hasParticle(frame, "home") && frame.governor === null;
  if (!(consulted || named) || !envoy || frame.passive || scene.modality !== "FACT") return [];
  const view = viewEnvoy({ scene, phrase: frame.subject, actors: [] });
  const homeward =
    hasParticle(frame, ...HOMEWARD) || placesOf(frame, "to", "in").some((code) => view?.senders.includes(code));
  return view && view.senders.length > 0 && homeward && (consulted || view.hosts.length > 0)
    ? recalls({ scene, view, act: "AMBASSADOR_RECALLED", actors: [] })
    : [];
};

/** "its ambassador left in March", "Chad's left Quito on Friday": unless sent away by the host. */
const left: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const { subject, object } = frame;
  const own = subject?.type === "ENVOY" && subject.possessive === "its" && subject.level !== null;
  const other = subject?.type === "OTHER" && subject.head === "'s";
  const gone = object === null || object.place || object.lower === "the country";
  if (!(own || other) || !gone || frame.passive || frame.verb.infinitive || scene.modality !== "FACT") return [];
  const view = viewEnvoy({ scene, phrase: subject, actors: [] });
  const [sender] = view?.senders ?? [];
  const expelled = sender !== undefined && discourse.lastExpulsion?.target === sender;
  const places = object ? placesOf({ ...frame, preps: [{ prep: "of", phrase: object }] }, "of") : [];
  return view && sender && !expelled
    ? recalls({
        scene,
        view: { ...view, hosts: places.length > 0 ? places : view.hosts },
        act: "AMBASSADOR_RECALLED",
        actors: [],
      })
    : [];
};

export const RECALL_RULES: readonly VerbRule[] = [
  onVerbs(recalled, RECALL, WITHDRAW, FETCH, setOf("send")),
  onVerbs(ordered, COME_HOME),
  onVerbs(left, setOf("leave depart")),
  onVerbs(wentHome, COME_HOME, setOf("be arrive land")),
  onVerbs(demanded, RECALL, WITHDRAW, FETCH, THIN, REPLACE),
];
