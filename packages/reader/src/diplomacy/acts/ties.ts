import type { DiplomaticActType, PartyCode } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import { placeParties } from "../syntax/attach.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
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
import { isDemanded } from "./recall.ts";

/** Verb → what it does to relations. */
const ROWS: readonly [ReadonlySet<string>, DiplomaticActType][] = [
  [setOf("sever cut break suspend rupture end terminate dissolve renounce"), "RELATIONS_SEVERED"],
  [
    setOf("restore resume re-establish reestablish establish normalise normalize renew reinstate"),
    "RELATIONS_RESTORED",
  ],
  [setOf("downgrade lower reduce"), "MISSION_DOWNGRADED"],
  [setOf("upgrade elevate raise"), "MISSION_UPGRADED"],
];
const SET_UP = setOf("set open take");
const SCALE = setOf("scale cut limit trim slash pare drop bring");
const RANKED = /level|rank|status|representation|presence/;
const NOT_DIPLOMATIC =
  /\b(?:trade|economic|commercial|military|security|sporting|cultural|business|family|air|transport|banking|academic|energy|defence|defense|intelligence|personal)\b/;

function isTies(phrase: NounPhrase | null): boolean {
  return (
    phrase !== null &&
    phrase.type === "TIES" &&
    (!NOT_DIPLOMATIC.test(phrase.lower) || phrase.lower.includes("diplomatic"))
  );
}

/** "the level of its relations with X", "the rank of its representation". */
function levelPhrase(scene: Scene): NounPhrase | null {
  const { frame } = scene;
  if (isTies(frame.object) || frame.object?.type === "STAFF" || frame.object?.type === "MISSION") return frame.object;
  if (frame.object === null || !RANKED.test(frame.object.head)) return null;
  const of = frame.preps.find(({ prep }) => prep === "of")?.phrase ?? null;
  return of && (of.type === "TIES" || of.type === "STAFF" || of.type === "MISSION") ? of : null;
}

/** "cut ties to the lowest level", "to the rank of chargé d'affaires". */
const isToLevel = ({ frame }: Scene): boolean =>
  frame.preps.some(
    ({ prep, phrase }) =>
      prep === "to" && (/^(?:level|rank|minimum)$/.test(phrase.head) || phrase.level === "CHARGE_DAFFAIRES"),
  );

const PUT = setOf("put place");
/** "put relations with X on hold". */
const isPutOnHold = (frame: Frame): boolean =>
  lemmaIn(frame, PUT) &&
  isTies(frame.object) &&
  frame.preps.some(({ prep, phrase }) => prep === "on" && /^(?:hold|ice)$/.test(phrase.head));

/** "they were raised to the level of ambassadors". */
const isRanked = ({ preps }: Frame): boolean =>
  preps.some(({ prep, phrase }) => prep === "to" && /level|rank/.test(phrase.head));

const BREAKING = setOf("sever cut break restore resume normalise normalize re-establish");
const isPronoun = (phrase: NounPhrase | null): boolean =>
  phrase?.type === "PRONOUN" && (phrase.head === "them" || phrase.head === "they");

function actOf(scene: Scene): { act: DiplomaticActType; object: NounPhrase } | null {
  const { frame, discourse } = scene;
  const sets = lemmaIn(frame, SET_UP) && (frame.verb.lemma === "open" || hasParticle(frame, "up"));
  const act = sets ? "RELATIONS_RESTORED" : (ROWS.find(([verbs]) => lemmaIn(frame, verbs))?.[1] ?? null);
  const frozen = isPutOnHold(frame) ? frame.object : null;
  if (frozen) return { act: "RELATIONS_SEVERED", object: frozen };
  const ranked = (act === "MISSION_DOWNGRADED" || act === "MISSION_UPGRADED") && isPronoun(frame.object);
  if (ranked && isRanked(frame)) {
    const object = discourse.recentTies();
    return object && isTies(object) ? { act, object } : null;
  }
  if (
    act === "MISSION_DOWNGRADED" ||
    act === "MISSION_UPGRADED" ||
    (lemmaIn(frame, SCALE) && hasParticle(frame, "back", "down"))
  ) {
    const object = levelPhrase(scene);
    return object ? { act: act === "MISSION_UPGRADED" ? act : "MISSION_DOWNGRADED", object } : null;
  }
  if (act === "RELATIONS_SEVERED" && isTies(frame.object) && frame.object && isToLevel(scene))
    return { act: "MISSION_DOWNGRADED", object: frame.object };
  const off =
    frame.verb.lemma !== "cut" ||
    hasParticle(frame, "off") ||
    frame.passive ||
    frame.verb.forms.has("ING") ||
    !frame.verb.finite;
  if (act !== null && isPronoun(frame.object) && off) {
    const object = BREAKING.has(frame.verb.lemma) ? discourse.recentTies() : null;
    return object && isTies(object) ? { act, object } : null;
  }
  const representation = frame.object?.type === "STAFF" && /representation/.test(frame.object.lower);
  if (act === "RELATIONS_RESTORED" && representation && frame.object)
    return { act, object: { ...frame.object, pair: true } };
  if (act === null || frame.object === null || !isTies(frame.object)) return null;
  if (act === "RELATIONS_RESTORED" && frame.object.plural === false && !/relations|ties|links/.test(frame.object.lower))
    return null;
  if (frame.verb.lemma === "suspend" && !frame.object.lower.includes("diplomatic")) return null;
  return { act, object: frame.object };
}

function othersOf(scene: Scene, object: NounPhrase, actor: PartyCode): PartyCode[] {
  const { frame, discourse } = scene;
  const withPhrases = frame.preps
    .filter(({ prep }) => prep === "with" || prep === "between" || prep === "to")
    .flatMap(({ phrase }) =>
      discourse
        .partiesOf(phrase)
        .filter((code) => phrase.type !== "PRONOUN" || !discourse.partiesOf(frame.subject).includes(code)),
    );
  const own = [...object.parties, ...object.host].filter((code) => code !== actor);
  return [...new Set(own.length > 0 ? own : withPhrases)].filter((code) => code !== actor);
}

/** "Chad announced that ties were restored": its own with the other side. */
function toldBy({ frame, discourse }: Scene): PartyCode[] | null {
  const [teller] = discourse.partiesOf(frame.governor?.subject ?? null);
  const broken =
    discourse.lastAct?.act === "RELATIONS_SEVERED"
      ? [discourse.lastAct.actor, discourse.lastAct.target]
      : discourse.dyad;
  const other = teller && broken.includes(teller) ? broken.find((code) => code !== teller) : undefined;
  return teller && other ? [teller, other] : null;
}

/** "said that ties with Chad were not being severed": its own ties. */
function tellerOf({ frame, discourse }: Scene, object: NounPhrase): PartyCode[] {
  const [teller] = discourse.partiesOf(frame.governor?.subject ?? null);
  const open = object.parties.length === 0 && !object.pair && teller !== undefined && discourse.dyad.includes(teller);
  const own = object.parties.length === 1 && teller !== undefined && !object.parties.includes(teller);
  return teller !== undefined && (own || open) ? [teller] : [];
}

/** "they were restored": between those who broke them off, where the text told it. */
function betweenWhom({ discourse }: Scene): PartyCode[] {
  const last = discourse.lastAct;
  return last?.act === "RELATIONS_SEVERED" && last.actor && last.target ? [last.actor, last.target] : discourse.pair();
}

function drafts(input: { scene: Scene; act: DiplomaticActType; object: NounPhrase; actors: PartyCode[] }): Draft[] {
  const { scene, act, object, actors } = input;
  const named = actors.length > 0;
  const told = scene.frame.passive && act === "RELATIONS_SEVERED" ? tellerOf(scene, object) : [];
  const sides = named
    ? actors
    : told.length > 0
      ? told
      : object.parties.length > 0 && !object.pair && !isPronoun(scene.frame.object)
        ? object.parties
        : object.pair
          ? scene.discourse.pair()
          : scene.frame.passive && act === "RELATIONS_RESTORED"
            ? (toldBy(scene) ?? betweenWhom(scene))
            : scene.frame.passive
              ? scene.discourse.lastAgents.slice(0, 1)
              : [];
  return sides.flatMap((actor) => {
    const others = othersOf(scene, object, actor);
    const mutual = others.length === 0 && sides.length === 2 ? sides.filter((code) => code !== actor) : [];
    const unclear = scene.frame.preps.some(({ prep }) => prep === "with") || object.parties.length === 1;
    const neighbour = scene.frame.preps.some(({ prep, phrase }) => prep === "with" && isNeighbour(phrase));
    if (others.length === 0 && unclear && !neighbour && !scene.frame.passive) return [];
    const fallback = others.length > 0 ? others : mutual.length > 0 ? mutual : [scene.discourse.otherThan(actor)];
    const extra = scene.frame.preps
      .filter(({ prep }) => prep === "with")
      .map(({ phrase }) => phrase)
      .slice(0, 1);
    return fallback.flatMap((target) =>
      target === null
        ? []
        : [draft({ scene, act, actor, target, actorNamed: named || mutual.length > 0, extra: [object, ...extra] })],
    );
  });
}

/** "severed diplomatic relations with", "restored ties", "lowered the level of its relations". */
const changed: ActRule = (scene) => {
  const found = actOf(scene);
  if (!found || (found.object.type === "STAFF" && isDemanded(scene))) return [];
  const actors = scene.discourse.partiesOf(scene.frame.subject);
  const accord = found.object.parties.length > 1 || found.object.pair;
  const opens = lemmaIn(scene.frame, SET_UP) && actors.length < 2;
  if (opens && actors.every((actor) => othersOf(scene, found.object, actor).length === 0)) return [];
  if (scene.frame.subject && actors.length === 0 && !accord) return [];
  return drafts({ scene, ...found, actors });
};

const BREAK = setOf("break");

/** "broke with Tehran". */
const brokeWith: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!lemmaIn(frame, BREAK) || frame.object !== null || frame.passive) return [];
  const other = frame.preps.find(({ prep }) => prep === "with")?.phrase;
  if (!other || other.type !== "PARTY") return [];
  const actors = discourse.partiesOf(frame.subject);
  return actors.flatMap((actor) =>
    other.parties
      .filter((code) => code !== actor)
      .map((target) => draft({ scene, act: "RELATIONS_SEVERED", actor, target, extra: [other] })),
  );
};

/** "with its neighbour": the other side of the matter. */
const isNeighbour = (phrase: NounPhrase): boolean =>
  phrase.type === "OTHER" && phrase.possessive !== null && /^(?:neighbou?r|rival|foe|ally|partner)$/.test(phrase.head);

const KEEP = setOf("keep maintain hold leave put");

/** "will be kept at the level of chargé d'affaires": lower than an ambassador. */
const keptLow: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const rank = frame.preps.find(({ prep, phrase }) => prep === "of" && phrase.level === "CHARGE_DAFFAIRES")?.phrase;
  const at = frame.preps.some(({ prep, phrase }) => prep === "at" && /level|rank/.test(phrase.head));
  if (!lemmaIn(frame, KEEP) || !rank || !at || !isTies(frame.object)) return [];
  const actors = discourse.partiesOf(frame.subject ?? frame.governor?.subject ?? null);
  const known = actors.length > 0 ? actors : discourse.lastAgents;
  return known.slice(0, 1).flatMap((actor) => {
    const target = frame.object?.parties.find((code) => code !== actor) ?? discourse.otherThan(actor);
    return target === null
      ? []
      : [draft({ scene, act: "MISSION_DOWNGRADED", actor, target, level: rank.level, extra: [frame.object, rank] })];
  });
};

const SHRINK = setOf("pull withdraw evacuate cut reduce halve slash trim shrink limit");

/** What a cut falls on: staff, or "the number of [foreign] diplomats". */
function cutOn(scene: Scene): NounPhrase | null {
  const { frame } = scene;
  if (frame.object?.type === "STAFF") return frame.object;
  const of = frame.preps.find(({ prep }) => prep === "of")?.phrase ?? scene.units.slice(0, frame.at).find(isCounted);
  return of && of.kind === "phrase" && (of.type === "STAFF" || of.type === "ENVOY") ? of : null;
}

/** "the number of diplomats at its embassy": one's own. */
function isOwnStaff({ units }: Scene, object: NounPhrase, ours: boolean): boolean {
  const [, place] = units.slice(units.indexOf(object) + 1, units.indexOf(object) + 3);
  return ours || (place?.kind === "phrase" && place.type === "MISSION" && place.possessive !== null);
}

const isCounted = (unit: Unit, at: number, units: readonly Unit[]): boolean => {
  const before = nth(units, at - 2);
  return unit.kind === "phrase" && before?.kind === "phrase" && /^(?:number|size|half)$/.test(before.head);
};

/** "pulled 60 percent of embassy personnel": one's own staff is a downgrade, the other's an expulsion. */
const staffCut: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!lemmaIn(frame, SHRINK)) return [];
  const object = cutOn(scene);
  if (!object || (!/embassy|diplomat|consul|mission/.test(object.lower) && object.host.length === 0)) return [];
  const subjects = frame.subject
    ? discourse.partiesOf(frame.subject)
    : [...object.host, ...discourse.lastAgents].slice(0, 1);
  return subjects.flatMap((actor) => {
    const owner = object.parties.find((code) => code !== actor) ?? null;
    const host = object.host.find((code) => code !== actor) ?? discourse.otherThan(actor);
    const target = owner ?? host;
    const ours =
      object.possessive !== null || /\bits (?:embassy|mission|consulate)/.test(object.lower) || object.host.length > 0;
    if (target === null || (object.type === "ENVOY" && owner === null && !isOwnStaff(scene, object, ours))) return [];
    return [
      draft({ scene, act: owner ? "AMBASSADOR_EXPELLED" : "MISSION_DOWNGRADED", actor, target, extra: [object] }),
    ];
  });
};

const SEND_HOME = setOf("order tell authorise authorize instruct ask");
const NOT_ALL = /non-? ?(?:essential|emergency)|families|dependants|dependents/;

const LEAVE = setOf("leave depart");

/** "ordered non-emergency staff to leave its embassy in …": one's own are thinned out. */
const thinnedOut: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const order = frame.governor;
  const staff = order?.object ?? null;
  if (!order || !lemmaIn(order, SEND_HOME) || !lemmaIn(frame, LEAVE)) return [];
  if (staff?.type !== "STAFF" || !NOT_ALL.test(staff.lower) || staff.parties.length > 0) return [];
  const places = [...staff.host, ...(frame.object?.host ?? []), ...(frame.object ? placeParties(frame.object) : [])];
  return discourse.partiesOf(order.subject).flatMap((actor) => {
    const target = places.find((code) => code !== actor);
    return target
      ? [draft({ scene: sceneOf(scene, order), act: "MISSION_DOWNGRADED", actor, target, extra: [frame.object] })]
      : [];
  });
};

export const TIES_RULES: readonly VerbRule[] = [
  onVerbs(changed, ...ROWS.map(([verbs]) => verbs), SCALE, SET_UP, PUT),
  onVerbs(brokeWith, BREAK),
  onVerbs(keptLow, KEEP),
  onVerbs(staffCut, SHRINK),
  onVerbs(thinnedOut, LEAVE),
];
