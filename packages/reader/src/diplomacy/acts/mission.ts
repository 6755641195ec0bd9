import type { DiplomaticActType, PartyCode } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import type { Frame } from "../syntax/frame.ts";
import { likePhrase } from "../syntax/like-phrase.ts";
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
import { placesOf } from "./envoy.ts";

const CLOSE = setOf("close shut shutter vacate evacuate");
const REOPEN = setOf("reopen");
const ORDER = setOf("order tell ask force require instruct");
const SUSPEND = setOf("suspend halt cease stop");
const REOPENS = setOf("open resume restart");

/** "the embassy has reopened": the mission is the subject. */
function openedItself({ frame }: Scene): NounPhrase | null {
  return !frame.passive && frame.subject?.type === "MISSION" ? frame.subject : null;
}

const PAUSE = /^(?:holidays?|weekend|day|night|ceremony|lunch|feast|festival|anniversary|renovations?|repairs?)$/;

/** "closed for the holiday": it opens again of itself, and nothing is done to anyone. */
const isPause = ({ preps }: Frame): boolean =>
  preps.some(({ prep, phrase }) => prep === "for" && PAUSE.test(phrase.head));

function missionOf(scene: Scene): { act: DiplomaticActType; mission: NounPhrase } | null {
  const { frame } = scene;
  if (isPause(frame)) return null;
  const object = frame.object ?? openedItself(scene);
  const inside =
    frame.preps.find(({ prep, phrase }) => ["at", "of", "in"].includes(prep) && phrase.type === "MISSION")?.phrase ??
    null;
  const some = object !== null && /^(?:some|part|several|two|three|many|all|most|number)$/.test(object.head);
  const partly = some
    ? (frame.preps.find(({ prep, phrase }) => prep === "of" && phrase.type === "MISSION")?.phrase ?? null)
    : null;
  if (partly && lemmaIn(frame, CLOSE)) return { act: "MISSION_CLOSED", mission: partly };
  const itself = frame.subject?.type === "MISSION" && !frame.passive ? frame.subject : null;
  const operations = object !== null && /operation|work|activit|service/.test(object.head);
  if (object?.type === "MISSION") {
    if (lemmaIn(frame, CLOSE)) return { act: "MISSION_CLOSED", mission: object };
    const bare = object.plural && object.determiner === null && object.possessive === null && object.cells.length === 1;
    const opens =
      frame.verb.lemma === "open" && (bare || /^(?:an?|its|their)$/.test(object.determiner ?? object.possessive ?? ""));
    if (
      lemmaIn(frame, REOPEN) ||
      (opens && frame.object !== null) ||
      (lemmaIn(frame, REOPENS) && hasParticle(frame, "again"))
    )
      return { act: "MISSION_REOPENED", mission: object };
    return null;
  }
  const where = inside ?? itself;
  if (!operations || !where) return null;
  if (lemmaIn(frame, SUSPEND)) return { act: "MISSION_CLOSED", mission: where };
  return lemmaIn(frame, REOPENS) ? { act: "MISSION_REOPENED", mission: where } : null;
}

type Sides = { scene: Scene; mission: NounPhrase; actor: PartyCode };

function targetOf({ scene, mission, actor }: Sides): PartyCode | null {
  const foreign = mission.possessive === null ? mission.parties.find((code) => code !== actor) : undefined;
  const host = [...mission.host, ...placesOf(scene.frame, "in")].find((code) => code !== actor);
  return foreign ?? host ?? scene.discourse.otherThan(actor);
}

/** "the embassy": the one spoken of, where the phrase doesn't say whose. */
function spokenOf(scene: Scene, mission: NounPhrase): NounPhrase {
  const known = scene.discourse.mission;
  const bare = mission.parties.length === 0 && mission.possessive === null && mission.determiner === "the";
  return bare && known
    ? likePhrase(mission, {
        parties: [known.owner],
        host: mission.host.length > 0 ? mission.host : known.hosts,
      })
    : mission;
}

/** "remains closed" tells a state, no act. */
function isStill({ units, frame }: Scene): boolean {
  const before = nth(units, frame.at - 1);
  return before?.kind === "verb" && ["remain", "stay", "keep"].includes(before.lemma);
}

/** "ordered shut": read with the order. */
function isOrderedBefore({ units, frame }: Scene): boolean {
  const before = nth(units, frame.at - 1);
  return before?.kind === "verb" && before.passive && ORDER.has(before.lemma);
}

/** "The consulates in Lima have suspended their services", in a text on Peru and Chad: those of the other side. */
function guests({ discourse }: Scene, { type, host, plural, determiner }: NounPhrase): PartyCode[] {
  const [at] = host;
  const bare =
    type === "MISSION" && (plural || determiner === "the") && at !== undefined && discourse.dyad.includes(at);
  return bare ? discourse.dyad.filter((code) => code !== at) : [];
}

/** "closed its embassy in", "shut two [foreign] consulates", "suspended operations at its embassy". */
const closedOrReopened: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const found = missionOf(scene);
  if (!found || isStill(scene) || isOrderedBefore(scene) || frame.verb.adverbs.includes("never")) return [];
  const order = frame.verb.infinitive && frame.governor && lemmaIn(frame.governor, ORDER) ? frame.governor : null;
  if (order) return ordered({ scene, order, ...found });
  const worded = discourse.partiesOf(frame.subject);
  if (frame.subject && worded.length === 0 && frame.subject !== found.mission) return [];
  const mission = spokenOf(scene, found.mission);
  const actors =
    worded.length > 0 ? worded : mission.parties.length > 0 ? mission.parties.slice(0, 1) : guests(scene, mission);
  const known = actors.length > 0 ? actors : frame.passive ? discourse.lastAgents.slice(0, 1) : [];
  return known.flatMap((actor) => {
    const target = targetOf({ scene, mission, actor });
    const named = worded.length > 0 || found.mission.parties.length > 0 || found.mission === frame.subject;
    return target === null
      ? []
      : [draft({ scene, act: found.act, actor, target, extra: [mission], actorNamed: named })];
  });
};

/** "ordered Chad to vacate its consulate": the one who orders acts. */
function ordered(input: { scene: Scene; order: Frame; act: DiplomaticActType; mission: NounPhrase }): Draft[] {
  const { scene, order, act, mission } = input;
  const target = scene.discourse.partiesOf(order.object)[0] ?? mission.parties[0];
  return scene.discourse
    .partiesOf(order.subject)
    .filter((code) => code !== target)
    .flatMap((actor) =>
      target ? [draft({ scene: sceneOf(scene, order), act, actor, target, extra: [mission] })] : [],
    );
}

/** "shut its embassy in May, reopened it in June": what the same state closed before. */
const openedAgain: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const last = discourse.lastAct;
  const it = frame.object?.type === "PRONOUN" && /^(?:it|them)$/.test(frame.object.head);
  if (!lemmaIn(frame, REOPEN) || !it || last?.act !== "MISSION_CLOSED" || !last.target) return [];
  const { actor, target } = last;
  const actors = frame.passive && frame.subject === null ? [actor] : discourse.partiesOf(frame.subject);
  return actor !== null && actors.includes(actor) ? [draft({ scene, act: "MISSION_REOPENED", actor, target })] : [];
};

/** "reopened it in 2021, then closed it again": what the same state had closed before. */
const closedAgain: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const last = discourse.lastAct;
  const it = frame.object?.type === "PRONOUN" && /^(?:it|them)$/.test(frame.object.head);
  if (!it || frame.passive || !hasParticle(frame, "again") || last?.act !== "MISSION_CLOSED" || !last.target) return [];
  const { actor, target } = last;
  return actor !== null && discourse.partiesOf(frame.subject).includes(actor)
    ? [draft({ scene, act: "MISSION_CLOSED", actor, target })]
    : [];
};

/** "Embassies reopened in April": each in the other's capital. */
const embassiesReopened: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const mission = frame.passive ? frame.object : frame.subject;
  const bare =
    mission?.type === "MISSION" && mission.plural && mission.cells.length <= 2 && mission.parties.length === 0;
  const agentless = frame.passive ? frame.subject === null : frame.object === null;
  if (!lemmaIn(frame, REOPEN) || !mission || !bare || !agentless) return [];
  const [first, second] = discourse.pair();
  if (!first || !second) return [];
  return [
    draft({ scene, act: "MISSION_REOPENED", actor: first, target: second, extra: [mission] }),
    draft({ scene, act: "MISSION_REOPENED", actor: second, target: first, extra: [mission] }),
  ];
};

/** "was ordered shut by Kenya": the one who orders acts upon the owner. */
const orderedShut: ActRule = (scene) => {
  const { frame, units, discourse } = scene;
  const next = units[frame.at + 1];
  const shut = next?.kind === "verb" && ["shut", "close"].includes(next.lemma);
  if (!frame.passive || !lemmaIn(frame, ORDER) || !shut || frame.object?.type !== "MISSION") return [];
  const below = new Set(["by"]);
  const doer = units.slice(frame.at + 2, frame.at + 4);
  const by = doer[0]?.kind === "mark" && below.has(doer[0].lower) && doer[1]?.kind === "phrase" ? doer[1] : null;
  const owner = frame.object.parties[0];
  const worded = discourse.partiesOf(by ?? frame.subject);
  const actors = worded.length > 0 ? worded : frame.object.host;
  return actors
    .slice(0, 1)
    .flatMap((actor) =>
      owner && owner !== actor
        ? [draft({ scene, act: "MISSION_CLOSED", actor, target: owner, extra: [by], actorNamed: worded.length > 0 })]
        : [],
    );
};

const ACCORD = /^(?:declaration|agreement|deal|accord|pact|treaty|plan|roadmap|protocol|document|text)$/;

/** "the accord provides for embassies to be reopened": both agreed to it. */
const providedFor: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const order = frame.governor;
  const provides = order !== null && ["provide", "foresee", "call"].includes(order.verb.lemma);
  const mission = [frame.object, ...(order?.preps.map(({ phrase }) => phrase) ?? [])].find(
    (phrase) => phrase?.type === "MISSION",
  );
  if (!provides || !frame.passive || !mission || !ACCORD.test(order.subject?.head ?? "")) return [];
  const act = lemmaIn(frame, CLOSE) ? "MISSION_CLOSED" : lemmaIn(frame, REOPEN) ? "MISSION_REOPENED" : null;
  const [first, second] = mission.parties.length === 2 ? mission.parties : discourse.pair([], true);
  if (act === null || !first || !second) return [];
  const agreed: Scene = { ...scene, modality: "AGREED" };
  return [
    draft({ scene: agreed, act, actor: first, target: second, extra: [mission] }),
    draft({ scene: agreed, act, actor: second, target: first, extra: [mission] }),
  ];
};

export const MISSION_RULES: readonly VerbRule[] = [
  onVerbs(closedOrReopened, CLOSE, REOPEN, REOPENS, SUSPEND),
  onVerbs(openedAgain, REOPEN),
  onVerbs(closedAgain, CLOSE),
  onVerbs(embassiesReopened, REOPEN),
  onVerbs(orderedShut, ORDER),
  onVerbs(providedFor, CLOSE, REOPEN),
];
