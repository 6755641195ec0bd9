import { type ActRule, draft } from "./act.ts";

/** "threatened retaliation", "threatened to …": the threat, never the thing threatened. */
const threatened: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (frame.verb.lemma !== "threaten" || frame.passive || scene.modality !== "FACT") return [];
  const actors = discourse.partiesOf(frame.subject);
  const actor = actors[0];
  if (!actor || actors.length > 1) return [];
  const addressed = frame.object ? discourse.partiesOf(frame.object) : [];
  const target = addressed.find((code) => code !== actor) ?? discourse.otherThan(actor);
  const next = scene.units[frame.at + 1];
  const made = draft({ scene, act: "THREAT", actor, target });
  return [{ ...made, end: next?.kind === "verb" && next.infinitive ? Math.max(made.end, next.end) : made.end }];
};

export const THREAT_RULES: readonly ActRule[] = [threatened];
