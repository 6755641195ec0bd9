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
import { levelOfView, placesOf, viewEnvoy } from "./envoy.ts";

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
    frame.particles.some((word) => word === "away" || word === "out") &&
    !frame.preps.some(({ prep, phrase }) => prep === "from" && phrase.type === "OTHER" && !phrase.place);
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

const REFUSE = setOf("refuse deny");
const ENTRY = /^(?:re-?entry|entry|return|visa|access|permission)$/;

type Kept = { scene: Scene; envoy: NounPhrase | null; actors: PartyCode[] };

function keptOut({ scene, envoy, actors }: Kept): Draft[] {
  const view = viewEnvoy({ scene, phrase: envoy, actors });
  if (!view || view.relation === "OWN" || !["FACT", "FUTURE", "NEGATED"].includes(scene.modality)) return [];
  return actors.flatMap((actor) =>
    view.senders
      .filter((target) => target !== actor)
      .map((target) =>
        draft({
          scene: { ...scene, modality: "FACT" },
          act: "AMBASSADOR_BARRED_FROM_RETURNING",
          actor,
          target,
          extra: [envoy],
          level: levelOfView(view),
        }),
      ),
  );
}

/** "refused re-entry to the ambassador", "would not allow the ambassador back", "blocked the return of the ambassador". */
const refused: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const actors = discourse.partiesOf(frame.subject);
  if (actors.length === 0) return [];
  const entry = [frame.object, frame.second].some((phrase) => ENTRY.test(phrase?.head ?? ""));
  const envoy =
    [frame.object, frame.second, prepOf(frame, "to", "of")].find((phrase) => phrase?.type === "ENVOY") ?? null;
  const refuses = lemmaIn(frame, REFUSE) && entry;
  const blocks = lemmaIn(frame, BAR) && /^return$/.test(frame.object?.head ?? "");
  const notBack = lemmaIn(frame, ALLOW) && frame.verb.negated && hasParticle(frame, "back", "in");
  return refuses || blocks || notBack || barsEnvoy(scene) ? keptOut({ scene, envoy, actors }) : [];
};

const BAN = setOf("bar ban");

/** "barred the ambassador", and not from a meeting or a building. */
const barsEnvoy = ({ units, frame }: Scene): boolean =>
  lemmaIn(frame, BAN) &&
  frame.object?.type === "ENVOY" &&
  frame.object.parties.length > 0 &&
  !units.slice(frame.at, frame.at + 8).some((unit) => unit.kind === "mark" && unit.lower === "from");

/** "the ambassador would not be allowed back". */
const notAllowedBack: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!frame.passive || !lemmaIn(frame, ALLOW) || !frame.verb.negated || !hasParticle(frame, "back")) return [];
  const view = viewEnvoy({ scene, phrase: frame.object, actors: [] });
  const sender = view?.senders[0];
  if (!view || !sender) return [];
  const spoken = discourse.partiesOf(frame.governor?.subject ?? null);
  const places = placesOf(frame, "in", "to");
  const actors = [...places, ...spoken, ...view.hosts, ...discourse.lastAgents]
    .filter((code) => code !== sender)
    .slice(0, 1);
  return keptOut({ scene, envoy: frame.object, actors });
};

export const BAR_RULES: readonly VerbRule[] = [
  onVerbs(barred, COME_BACK, STAY_AWAY),
  onVerbs(refused, REFUSE, BAR, ALLOW),
  onVerbs(notAllowedBack, ALLOW),
];
