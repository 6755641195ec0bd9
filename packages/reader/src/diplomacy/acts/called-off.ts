import type { Frame } from "../syntax/frame.ts";
import { type ActRule, draft, hasParticle, lemmaIn, onVerbs, setOf, type VerbRule } from "./act.ts";

const CANCEL = setOf("cancel postpone scrap shelve delay defer");
const OFF = setOf("call put");
const TALKS = /\b(?:talks?|meeting|summit|negotiations|consultations)$/;

/** "cancelled the talks", "was put off". */
export const isCalledOff = (frame: Frame): boolean =>
  !frame.verb.negated && (lemmaIn(frame, CANCEL) || (lemmaIn(frame, OFF) && hasParticle(frame, "off")));

/** "The meeting has been called off": the one that was last said to be planned. */
const calledOff: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const planned = discourse.plannedMeeting;
  const { object } = frame;
  const bare = object?.determiner === "the" && object.modifiers.length === 0 && TALKS.test(object.head);
  if (!isCalledOff(frame) || planned === null || !bare || !["FACT", "FUTURE"].includes(scene.modality)) return [];
  const { actor, target } = planned;
  return [draft({ scene: { ...scene, modality: "DENIED" }, act: "MEETING", actor, target })];
};

export const CALLED_OFF_RULES: readonly VerbRule[] = [onVerbs(calledOff, CANCEL, OFF)];
