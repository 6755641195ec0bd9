import { type ActRule, draft, lemmaIn, onVerbs, setOf, type VerbRule } from "./act.ts";

const THREATEN = setOf("threaten");

/** "threatened retaliation", "threatened to …": the threat, never the thing threatened. */
const threatened: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!lemmaIn(frame, THREATEN) || frame.passive || scene.modality !== "FACT") return [];
  const actors = discourse.partiesOf(frame.subject);
  const actor = actors[0];
  if (!actor || actors.length > 1) return [];
  const addressed = frame.object ? discourse.partiesOf(frame.object) : [];
  const target = addressed.find((code) => code !== actor) ?? discourse.otherThan(actor);
  const next = scene.units[frame.at + 1];
  const made = draft({ scene, act: "THREAT", actor, target });
  return [{ ...made, end: next?.kind === "verb" && next.infinitive ? Math.max(made.end, next.end) : made.end }];
};

export const THREAT_RULES: readonly VerbRule[] = [onVerbs(threatened, THREATEN)];
