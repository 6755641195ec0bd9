import { type ActRule, draft, type Scene } from "./act.ts";

/** "did so too", "did the same", "followed suit": the act told last, by others. */
function isLikewise({ units, frame }: Scene): boolean {
  const next = units[frame.at + 1];
  const does = ["do", "did", "does"].includes(frame.verb.lemma);
  const so = next?.kind === "mark" && next.lower === "so";
  const same = frame.object?.lower === "the same" || frame.object?.lower === "likewise";
  return (does && (so || same)) || (frame.verb.lemma === "follow" && frame.object?.lower === "suit");
}

const likewise: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const last = discourse.lastAct;
  if (frame.passive || last === null || scene.modality !== "FACT" || !isLikewise(scene)) return [];
  return discourse
    .partiesOf(frame.subject)
    .filter((actor) => actor !== last.target && actor !== last.actor)
    .map((actor) => draft({ scene, act: last.act, actor, target: last.target, level: last.level }));
};

export const LIKEWISE_RULES: readonly ActRule[] = [likewise];
