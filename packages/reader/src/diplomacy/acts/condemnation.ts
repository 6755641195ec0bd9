import type { PartyCode } from "@demarche/domain";
import type { NounPhrase } from "../syntax/unit.ts";
import { type ActRule, draft, lemmaIn, prepOf, type Scene, setOf } from "./act.ts";

const CONDEMN = setOf("condemn denounce blast slam decry lambast lambaste deplore");
const PROTEST = setOf("protest");
const LODGE = setOf("lodge file deliver hand submit send register issue make convey");
const ISSUE = setOf("issue exchange release voice express");
const DEED =
  /attack|strike|raid|bombing|bombardment|shelling|killing|assault|invasion|incursion|violation|aggression|operation|move|decision|law|measure|action|act|launch|test|deal|accord|provocation|ban|step|statement|remark|comment|plan|offensive|annexation|expulsion|breach|seizure|arrest|detention/;

/** Whose deed is condemned: the state itself, or the one whose attack, law or move it is; "the strikes": the other side's. */
function condemnedBy(input: { scene: Scene; actors: PartyCode[]; object: NounPhrase | null }): PartyCode[] {
  const { scene, actors, object } = input;
  if (!object || object.nonState) return [];
  const { frame, discourse } = scene;
  const others = (codes: PartyCode[]): PartyCode[] => codes.filter((code) => !actors.includes(code));
  if (["PARTY", "GOVERNMENT", "OFFICIAL", "PERSON"].includes(object.type))
    return others(object.pair ? discourse.pair(actors, true) : discourse.partiesOf(object)).slice(0, 3);
  if (object.type !== "OTHER") return [];
  const doers = frame.preps.filter(({ prep }) => prep === "by").map(({ phrase }) => phrase);
  if (doers.length > 0) return others(doers.flatMap((phrase) => discourse.partiesOf(phrase))).slice(0, 3);
  const owned = others(object.modifiers);
  if (owned.length > 0 && DEED.test(object.head)) return owned.slice(0, 2);
  if (object.possessive === "its" || object.possessive === "their") return [];
  const actor = actors[0];
  const involved = actor !== undefined && discourse.dyad.includes(actor);
  const other = actor ? discourse.otherThan(actor) : null;
  return object.determiner === "the" &&
    involved &&
    other &&
    /strike|raid|bombing|shelling|aggression|violation|incursion/.test(object.head)
    ? [other]
    : [];
}

/** "condemned the raid", "denounced Chad for". Never a mere accusation or concern. */
const condemned: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!lemmaIn(frame, CONDEMN) || (scene.modality !== "FACT" && scene.modality !== "HEARSAY")) return [];
  const actors = discourse.partiesOf(frame.subject);
  const targets = condemnedBy({ scene, actors, object: frame.object });
  return actors
    .slice(0, 4)
    .flatMap((actor) => targets.map((target) => draft({ scene, act: "CONDEMNATION", actor, target })));
};

const senderOf = (scene: Scene, phrase: NounPhrase): PartyCode[] => {
  const sender = scene.discourse.postingOf(phrase)?.sender ?? null;
  return sender === null ? [] : [sender];
};

/** "lodged a protest with", "handed the ambassador a note of protest", "protested to". */
const protested: ActRule = (scene) => {
  const { frame, discourse } = scene;
  const lodges =
    lemmaIn(frame, LODGE) &&
    [frame.object, frame.second].some(
      (phrase) => phrase !== null && /protest|demarche|representations?$/.test(phrase.lower),
    );
  const protests = lemmaIn(frame, PROTEST) && !frame.verb.infinitive && prepOf(frame, "to") !== null;
  if ((!lodges && !protests) || (scene.modality !== "FACT" && scene.modality !== "HEARSAY")) return [];
  const actors = discourse.partiesOf(frame.subject);
  const targets = [prepOf(frame, "with", "to"), frame.object, frame.second].flatMap((phrase) =>
    phrase
      ? [
          ...discourse.partiesOf(phrase),
          ...(phrase.type === "ENVOY" || phrase.type === "PRONOUN" ? senderOf(scene, phrase) : []),
        ]
      : [],
  );
  return actors.slice(0, 2).flatMap((actor) => {
    const target = targets.find((code) => code !== actor) ?? null;
    return target === null
      ? []
      : [draft({ scene, act: "PROTEST_NOTE", actor, target, extra: [frame.second, prepOf(frame, "with", "to")] })];
  });
};

/** "issued strongly worded condemnations". */
const issued: ActRule = (scene) => {
  const { frame, discourse } = scene;
  if (!lemmaIn(frame, ISSUE) || frame.object === null || !/condemnation/.test(frame.object.head)) return [];
  const actors = discourse.partiesOf(frame.subject);
  const targets = [prepOf(frame, "of", "against")].flatMap((phrase) =>
    phrase ? [...discourse.partiesOf(phrase), ...phrase.modifiers] : [],
  );
  return actors.flatMap((actor) => {
    const target =
      targets.find((code) => code !== actor) ??
      (actors.length === 2 ? actors.find((code) => code !== actor) : undefined) ??
      discourse.otherThan(actor);
    return target ? [draft({ scene, act: "CONDEMNATION", actor, target })] : [];
  });
};

export const CONDEMNATION_RULES: readonly ActRule[] = [condemned, protested, issued];
