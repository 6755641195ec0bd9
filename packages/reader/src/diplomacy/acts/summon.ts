import type { PartyCode } from "@demarche/domain";
import type { NounPhrase } from "../syntax/unit.ts";
import {
  type ActRule,
  type Draft,
  draft,
  hasParticle,
  lemmaIn,
  onVerbs,
  prepOf,
  type Scene,
  sceneOf,
  setOf,
  type VerbRule,
} from "./act.ts";
import { type EnvoyView, isEachOthers, levelOfView, listedEnvoys, placesOf, viewEnvoy } from "./envoy.ts";

const SUMMON = setOf("summon convoke");
const CALL_IN = setOf("call haul drag bring invite order");
const CALL_TO = setOf("call haul invite order");
const ASK = setOf("ask tell order invite request require oblige");
const COME = setOf("come appear report attend");
const SEND = setOf("send");

/** "In Tirana the ambassador was summoned": the place that opens the sentence is the host's. */
function openingPlace(units: Scene["units"]): NounPhrase | null {
  const [first, second] = units;
  return first?.kind === "mark" && first.lower === "in" && second?.kind === "phrase" && second.place ? second : null;
}

const toMinistry = ({ frame }: Scene): boolean =>
  frame.preps.some(({ prep, phrase }) => (prep === "to" || prep === "at") && phrase.type === "GOVERNMENT");

/** "summoned", "called in", "was called to the foreign ministry". */
function isSummons(scene: Scene): boolean {
  const { frame } = scene;
  if (hasParticle(frame, "home", "back", "out")) return false;
  if (lemmaIn(frame, SUMMON)) return true;
  if (frame.verb.lemma === "tell" && frame.passive && frame.object?.type === "ENVOY" && toMinistry(scene)) return true;
  const envoyIn = prepOf(frame, "in")?.type === "ENVOY" || frame.verb.lemma === "call";
  const calledIn = lemmaIn(frame, CALL_IN) && (hasParticle(frame, "in") || (prepOf(frame, "in") !== null && envoyIn));
  const dated = scene.units[frame.at + 1];
  const inOnDay =
    frame.passive &&
    dated?.kind === "phrase" &&
    dated.type === "DATE" &&
    /^in (?:last|this|late|early)\b/.test(dated.lower);
  if (frame.verb.lemma === "call" && inOnDay) return true;
  const toMeeting =
    frame.passive && frame.verb.lemma === "call" && /^(?:meeting|talk)s?$/.test(prepOf(frame, "to")?.head ?? "");
  return calledIn || toMeeting || (lemmaIn(frame, CALL_TO) && toMinistry(scene));
}

/** "was asked to come to the ministry", "was told to report to the foreign office": the order over the coming. */
const askedToCome: ActRule = (scene) => {
  const { frame } = scene;
  const order = frame.governor;
  const comes = toMinistry(scene) || (frame.verb.lemma === "come" && hasParticle(frame, "in"));
  if (!order || !frame.verb.infinitive || frame.verb.negated || !lemmaIn(order, ASK) || !comes) return [];
  const given = sceneOf(scene, order);
  return summonedBy({ ...given, frame: { ...order, preps: [...order.preps, ...frame.preps] } }).map((one) => ({
    ...one,
    end: Math.max(one.end, frame.verb.end),
  }));
};

/** "sent for the ambassador". */
const sentFor: ActRule = (scene) => {
  const { frame } = scene;
  const envoy = prepOf(frame, "for");
  if (frame.passive || frame.object !== null || !envoy || scene.discourse.postingOf(envoy) === null) return [];
  return summonedBy({ ...scene, frame: { ...frame, object: envoy } });
};

/** The host's own envoy is no one that it can summon. */
const isOwn = (view: EnvoyView, actors: PartyCode[]): boolean =>
  view.relation === "OWN" && view.senders.some((code) => actors.includes(code)) && view.phrase.possessive === null;

type Summons = { scene: Scene; view: EnvoyView; actors: PartyCode[] };

/** Where the envoy serves, as the clause words it. */
const wordedHosts = ({ scene, view }: Summons): PartyCode[] => [
  ...view.phrase.host,
  ...placesOf(scene.frame, "in"),
  ...scene.frame.preps.flatMap(({ phrase }) => (phrase.type === "GOVERNMENT" ? phrase.parties : [])),
];

/** Who summons, in a passive without an agent: the opening place, the worded host, the post, or whoever was spoken of. */
function unsaidHosts(summons: Summons, sender: PartyCode | null): { hosts: (PartyCode | null)[]; named: boolean } {
  const { scene, view } = summons;
  const { discourse, frame } = scene;
  const worded = wordedHosts(summons);
  const opening = frame.passive ? discourse.partiesOf(openingPlace(scene.units)) : [];
  if (opening.length > 0) return { hosts: opening, named: worded.length > 0 };
  if (worded.length > 0) return { hosts: worded.slice(0, 1), named: true };
  if (view.hosts.length > 0) return { hosts: view.hosts, named: false };
  const spoken = discourse.lastAgents.find((code) => code !== sender && discourse.dyad.includes(code));
  if (sender === null) return { hosts: [], named: false };
  return { hosts: [spoken ?? discourse.otherThan(sender)], named: spoken !== undefined && toMinistry(scene) };
}

function summonses(summons: Summons, sender: PartyCode | null): Draft[] {
  const { scene, view, actors } = summons;
  const { hosts, named } = actors.length > 0 ? { hosts: actors, named: true } : unsaidHosts(summons, sender);
  return hosts.flatMap((actor) =>
    actor === null || sender === null || actor === sender
      ? []
      : [draft({ scene, act: "ENVOY_SUMMONED", actor, target: sender, actorNamed: named, level: levelOfView(view) })],
  );
}

/** "called in their ambassador": one's own. */
const isFetched = ({ frame }: Scene, view: EnvoyView): boolean =>
  view.relation === "OWN" && view.phrase.possessive !== null && !lemmaIn(frame, SUMMON);

/** "summoned the chargé d'affaires", "called in the ambassador", "was summoned to the foreign ministry". */
const summoned: ActRule = (scene) => (isSummons(scene) ? summonedBy(scene) : []);

/** Nobody summons the envoy of their own state: an official whose state the text leaves out is of another one. */
function summonersOf({ frame, discourse }: Scene): PartyCode[] {
  const { subject, object } = frame;
  const actors = discourse.partiesOf(subject);
  const unsaid =
    subject !== null && subject.parties.length === 0 && (subject.type === "OFFICIAL" || subject.type === "GOVERNMENT");
  const own = object?.type === "ENVOY" && object.possessive === null ? object.parties : [];
  return unsaid ? actors.filter((code) => !own.includes(code)) : actors;
}

const summonedBy: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const actors = summonersOf(scene);
  const titled = frame.subject?.type === "OFFICIAL" || frame.subject?.type === "GOVERNMENT";
  const stranger = titled || (frame.subject?.type === "PERSON" && frame.subject.names.length > 0);
  if (frame.subject && actors.length === 0 && !stranger) return [];
  const view = viewEnvoy({ scene, phrase: frame.object ?? prepOf(frame, "in"), actors });
  if (!view || isOwn(view, actors) || isFetched(scene, view)) return [];
  const known = view.relation === "OWN" ? [] : view.senders.filter((code) => !actors.includes(code));
  const others = isEachOthers(view.phrase) ? actors : known;
  const [host] = actors.length > 0 ? actors : frame.passive ? discourse.partiesOf(openingPlace(scene.units)) : [];
  const senders = others.length > 0 ? others : [host ? discourse.otherThan(host) : null];
  const along = frame.preps.filter(({ phrase, prep }) => prep === "with" && phrase.type === "ENVOY");
  const beside = [...along.map(({ phrase }) => phrase), ...listedEnvoys(scene, view.phrase)];
  const all = [...new Set([...senders, ...beside.flatMap(({ parties }) => parties)])];
  return all.flatMap((sender) => summonses({ scene, view, actors }, sender));
};

export const SUMMON_RULES: readonly VerbRule[] = [
  onVerbs(summoned, SUMMON, CALL_IN, CALL_TO, setOf("tell")),
  onVerbs(askedToCome, COME),
  onVerbs(sentFor, SEND),
];
