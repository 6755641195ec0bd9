import { type ActRule, draft, lemmaIn, sceneOf, setOf } from "./act.ts";
import { levelOfView, viewEnvoy } from "./envoy.ts";

const BAR = setOf("bar ban block prevent forbid stop keep");
const ALLOW = setOf("allow permit let");
const COME_BACK = setOf("return re-enter reenter resume come");
const STAY_AWAY = setOf("stay remain keep");
const TELL = setOf("tell order ask instruct warn");

/** "would not be allowed to return", "barred the envoy from returning", "told him to stay away". */
const barred: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const governor = frame.governor;
  if (!governor) return [];
  const kept = lemmaIn(governor, ALLOW) && governor.verb.negated && lemmaIn(frame, COME_BACK);
  const stopped = lemmaIn(governor, BAR) && lemmaIn(frame, COME_BACK) && !governor.verb.negated;
  const away =
    lemmaIn(governor, TELL) &&
    lemmaIn(frame, STAY_AWAY) &&
    frame.particles.some((word) => word === "away" || word === "out");
  const notBack = lemmaIn(governor, TELL) && frame.verb.negated && lemmaIn(frame, COME_BACK);
  if (!kept && !stopped && !away && !notBack) return [];
  const spoken = discourse.partiesOf(governor.subject);
  const phrase = governor.object ?? frame.subject;
  const view = viewEnvoy({ scene, phrase, actors: spoken });
  if (!view || view.phrase.possessive !== null) return [];
  const posted = view.hosts.filter((code) => !view.senders.includes(code)).slice(0, 1);
  const actors = view.relation === "OWN" || (spoken.length === 0 && view.senderWorded) ? posted : spoken;
  if (view.relation === "OWN" && view.hosts.length === 0) return [];
  const sender = view.senders[0] ?? null;
  const actor = actors[0] ?? view.phrase.host[0] ?? (sender ? discourse.otherThan(sender) : null);
  if (actor === null || actor === sender) return [];
  const target = sender ?? discourse.otherThan(actor);
  const last = discourse.lastAct;
  const goesOn = last !== null && last.actor === actor && last.target === target;
  const named = goesOn || actors.length > 0 || view.phrase.host.length > 0;
  const made = draft({
    scene: { ...sceneOf(scene, governor), modality: "FACT" },
    act: "AMBASSADOR_BARRED_FROM_RETURNING",
    actor,
    target,
    actorNamed: named,
    level: levelOfView(view),
  });
  return [{ ...made, end: Math.max(made.end, frame.verb.end) }];
};

export const BAR_RULES: readonly ActRule[] = [barred];
