import type { DiplomaticActType, PartyCode } from "@demarche/domain";
import type { Draft } from "./act.ts";
import type { NominalScene } from "./nominal.ts";

/** A draft over a noun and the phrases that hang on it. */
export function madeBy(input: {
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
