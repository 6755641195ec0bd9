import type { NounPhrase } from "../syntax/unit.ts";
import { type ActRule, draft, hasParticle, lemmaIn, prepOf, type Scene, setOf } from "./act.ts";
import { levelOfView, placesOf, viewEnvoy } from "./envoy.ts";

const SUMMON = setOf("summon convoke");

/** "In Tirana the ambassador was summoned": the place that opens the sentence is the host's. */
function openingPlace(units: Scene["units"]): NounPhrase | null {
  const [first, second] = units;
  return first?.kind === "mark" && first.lower === "in" && second?.kind === "phrase" && second.place ? second : null;
}

/** "summoned the chargé d'affaires", "called in the ambassador", "was summoned to the foreign ministry". */
const summoned: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const calledIn = frame.verb.lemma === "call" && (prepOf(frame, "in") !== null || hasParticle(frame, "in"));
  if (!lemmaIn(frame, SUMMON) && !calledIn) return [];
  if (hasParticle(frame, "home", "back")) return [];
  const actors = discourse.partiesOf(frame.subject);
  const stranger = frame.subject !== null && frame.subject.type === "PERSON" && frame.subject.names.length > 0;
  if (frame.subject && actors.length === 0 && !stranger) return [];
  const view = viewEnvoy({ scene, phrase: frame.object ?? prepOf(frame, "in"), actors });
  if (!view) return [];
  const own =
    view.relation === "OWN" && view.senders.some((code) => actors.includes(code)) && view.phrase.possessive === null;
  if (own) return [];
  const target = view.relation === "OWN" ? null : (view.senders[0] ?? null);
  const opening = discourse.partiesOf(openingPlace(scene.units));
  const worded = [
    ...view.phrase.host,
    ...placesOf(frame, "in"),
    ...frame.preps.flatMap(({ phrase }) => (phrase.type === "GOVERNMENT" ? phrase.parties : [])),
  ];
  const sender = target ?? (actors[0] ? discourse.otherThan(actors[0]) : null);
  const hosts =
    actors.length > 0
      ? actors
      : opening.length > 0 && frame.passive
        ? opening
        : worded.length > 0
          ? worded.slice(0, 1)
          : view.hosts;
  const spoken = discourse.lastAgents.find((code) => code !== sender && discourse.dyad.includes(code));
  const known = hosts.length > 0 ? hosts : sender ? [spoken ?? discourse.otherThan(sender)] : [];
  const ministry = frame.preps.some(({ prep, phrase }) => prep === "to" && phrase.type === "GOVERNMENT");
  return known.flatMap((actor) =>
    actor === null || sender === null || actor === sender
      ? []
      : [
          draft({
            scene,
            act: "ENVOY_SUMMONED",
            actor,
            target: sender,
            actorNamed: actors.length > 0 || worded.length > 0 || (ministry && spoken === actor),
            level: levelOfView(view),
          }),
        ],
  );
};

export const SUMMON_RULES: readonly ActRule[] = [summoned];
