import type { DiplomaticActType, PartyCode } from "@demarche/domain";
import type { NounPhrase } from "../syntax/unit.ts";
import { type ActRule, draft, hasParticle, lemmaIn, type Scene, setOf } from "./act.ts";
import { placesOf } from "./envoy.ts";

const CLOSE = setOf("close shut shutter vacate");
const REOPEN = setOf("reopen");
const SUSPEND = setOf("suspend halt cease stop");
const REOPENS = setOf("open resume restart");

function missionOf(scene: Scene): { act: DiplomaticActType; mission: NounPhrase } | null {
  const { frame } = scene;
  const object = frame.object;
  const inside =
    frame.preps.find(({ prep, phrase }) => ["at", "of", "in"].includes(prep) && phrase.type === "MISSION")?.phrase ??
    null;
  const operations = object !== null && /operation|work|activit|service/.test(object.head);
  if (object?.type === "MISSION") {
    if (lemmaIn(frame, CLOSE)) return { act: "MISSION_CLOSED", mission: object };
    if (lemmaIn(frame, REOPEN) || (lemmaIn(frame, REOPENS) && hasParticle(frame, "again")))
      return { act: "MISSION_REOPENED", mission: object };
    return null;
  }
  if (!operations || !inside) return null;
  if (lemmaIn(frame, SUSPEND)) return { act: "MISSION_CLOSED", mission: inside };
  return lemmaIn(frame, REOPENS) ? { act: "MISSION_REOPENED", mission: inside } : null;
}

function targetOf(input: { scene: Scene; mission: NounPhrase; actor: PartyCode }): PartyCode | null {
  const { scene, mission, actor } = input;
  const foreign = mission.possessive === null ? mission.parties.find((code) => code !== actor) : undefined;
  const host = [...mission.host, ...placesOf(scene.frame, "in")].find((code) => code !== actor);
  return foreign ?? host ?? scene.discourse.otherThan(actor);
}

/** "closed its embassy in", "shut two [foreign] consulates", "suspended operations at its embassy". */
const mission: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const found = missionOf(scene);
  if (!found) return [];
  const worded = discourse.partiesOf(frame.subject);
  if (frame.subject && worded.length === 0) return [];
  const actors = worded.length > 0 ? worded : found.mission.parties.slice(0, 1);
  const known = actors.length > 0 ? actors : frame.passive ? discourse.lastAgents.slice(0, 1) : [];
  return known.flatMap((actor) => {
    const target = targetOf({ scene, mission: found.mission, actor });
    return target === null
      ? []
      : [draft({ scene, act: found.act, actor, target, extra: [found.mission], actorNamed: actors.length > 0 })];
  });
};

export const MISSION_RULES: readonly ActRule[] = [mission];
