import type { PartyCode } from "@demarche/domain";
import type { Frame } from "../syntax/clause.ts";
import { type ActRule, type Draft, draft, hasParticle, lemmaIn, type Scene, setOf } from "./act.ts";
import { type EnvoyView, levelOfView, pairUp, placesOf, viewEnvoy } from "./envoy.ts";

const EXPEL = setOf("expel oust eject deport evict banish");
const THROW = setOf("throw kick boot turf order");
const SEND = setOf("send pack");
const LABEL = setOf("declare label pronounce name brand designate call make");
const TELL = setOf("tell order ask instruct direct request give require oblige force");
const GO = setOf("leave go depart get quit return exit");

const isNonGrata = (frame: Frame): boolean =>
  [frame.object, frame.second, ...frame.preps.map(({ phrase }) => phrase)].some(
    (phrase) => phrase !== null && /personae? non gratae?/.test(phrase.lower),
  );

function sendsAway(frame: Frame): boolean {
  if (lemmaIn(frame, EXPEL)) return true;
  if (lemmaIn(frame, THROW) && hasParticle(frame, "out")) return true;
  if (lemmaIn(frame, SEND) && hasParticle(frame, "home", "packing", "away", "back", "out")) return true;
  return lemmaIn(frame, LABEL) && isNonGrata(frame);
}

type Expulsion = { scene: Scene; view: EnvoyView; actors: PartyCode[]; places: PartyCode[] };

function expulsions({ scene, view, actors, places }: Expulsion): Draft[] {
  if (view.relation === "OWN") return [];
  const senders = view.senders;
  const worded = [...view.phrase.host, ...places].filter((code) => !senders.includes(code));
  const known = actors.length > 0 ? actors : worded.length > 0 ? worded : view.hosts;
  if (senders.length === 0)
    return pairUp({ scene, from: known.slice(0, 3), to: [] }).map(({ from, to }) =>
      one({ scene, view, from, to, named: true }),
    );
  return senders.flatMap((sender) => {
    const hosts =
      known.length > 0 ? known : [scene.discourse.otherThan(sender)].filter((code): code is PartyCode => code !== null);
    return hosts
      .filter((host) => host !== sender)
      .map((host) => one({ scene, view, from: host, to: sender, named: actors.length > 0 || worded.length > 0 }));
  });
}

const one = (input: { scene: Scene; view: EnvoyView; from: PartyCode; to: PartyCode; named: boolean }): Draft =>
  draft({
    scene: input.scene,
    act: "AMBASSADOR_EXPELLED",
    actor: input.from,
    target: input.to,
    actorNamed: input.named,
    level: levelOfView(input.view),
  });

/** "expelled the envoy", "sent the ambassador home", "declared him persona non grata". */
const expelled: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!sendsAway(frame)) return [];
  const actors = discourse.partiesOf(frame.subject);
  if (frame.subject && actors.length === 0) return [];
  const view = viewEnvoy({ scene, phrase: frame.object, actors });
  return view ? expulsions({ scene, view, actors, places: placesOf(frame, "from") }) : [];
};

/** "told 23 diplomats to leave", "gave the envoy 48 hours to go". */
const toldToLeave: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const order = frame.governor;
  if (!frame.verb.infinitive || frame.verb.negated || !order || !lemmaIn(order, TELL) || !lemmaIn(frame, GO)) return [];
  const actors = discourse.partiesOf(order.subject);
  if (order.subject && actors.length === 0) return [];
  const view = viewEnvoy({ scene, phrase: order.object, actors });
  if (!view || view.relation === "OWN") return [];
  if (frame.verb.lemma === "return" && !hasParticle(frame, "home")) return [];
  const modality = scene.modality === "DEMANDED" || scene.modality === "FUTURE" ? ("FACT" as const) : scene.modality;
  const drafts = expulsions({
    scene: { ...scene, frame: order, modality },
    view,
    actors,
    places: placesOf(frame, "from"),
  });
  return drafts.map((item) => ({ ...item, end: Math.max(item.end, frame.verb.end) }));
};

/** "the ambassador must leave within 24 hours", "has two days to leave", "is persona non grata". */
const mustLeave: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const { verb } = frame;
  if (frame.passive || verb.negated) return [];
  const obliged =
    lemmaIn(frame, GO) &&
    (verb.auxiliaries.includes("must") || (verb.infinitive && frame.governor?.verb.lemma === "have"));
  const unwelcome = verb.lemma === "be" && isNonGrata({ ...frame, object: frame.object });
  if (!obliged && !unwelcome) return [];
  const subject = verb.infinitive ? (frame.governor?.subject ?? null) : frame.subject;
  const view = viewEnvoy({ scene, phrase: subject, actors: [] });
  if (!view || view.phrase.possessive !== null) return [];
  const places = [...placesOf(frame, "from", "of"), ...(frame.object ? discourse.partiesOf(frame.object) : [])];
  const actors = discourse.lastAgents.filter((code) => !view.senders.includes(code)).slice(0, 1);
  return expulsions({ scene: { ...scene, modality: "FACT" }, view, actors: places.length > 0 ? [] : actors, places });
};

export const EXPEL_RULES: readonly ActRule[] = [expelled, toldToLeave, mustLeave];
