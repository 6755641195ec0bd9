import type { PartyCode } from "@demarche/domain";
import type { Draft } from "./act.ts";
import { deedOf } from "./deed.ts";
import { madeBy } from "./made-by.ts";
import type { NominalScene } from "./nominal.ts";

export const CONDEMNING = /^(?:condemnations?|denunciations?)$/;
const DRAW = new Set("draw spark prompt trigger provoke elicit bring attract earn meet win receive".split(" "));

const worded = (scene: NominalScene, ...words: string[]): PartyCode[] =>
  scene.preps.filter(({ prep }) => words.includes(prep)).flatMap(({ phrase }) => scene.discourse.partiesOf(phrase));

/** "the strike drew condemnation from A and B": they condemn whoever struck. */
function drawn(scene: NominalScene): { actors: PartyCode[]; targets: PartyCode[] } | null {
  const { frame, discourse } = scene;
  if (!frame || !DRAW.has(frame.verb.lemma)) return null;
  const cause = frame.passive ? frame.object : frame.subject;
  return { actors: worded(scene, "from", "by", "in"), targets: deedOf({ phrase: cause, discourse }) };
}

/** "A's condemnation of B". */
function owned(scene: NominalScene): { actors: PartyCode[]; targets: PartyCode[] } {
  const of = scene.preps.filter(({ prep }) => prep === "of" || prep === "against");
  return {
    actors: scene.phrase.modifiers,
    targets: of.flatMap(({ phrase }) => deedOf({ phrase, discourse: scene.discourse })),
  };
}

export function readCondemnation(scene: NominalScene): Draft[] {
  if (scene.modality !== "FACT") return [];
  const { actors, targets } = drawn(scene) ?? owned(scene);
  return actors.slice(0, 12).flatMap((actor) =>
    targets
      .filter((target) => target !== actor)
      .slice(0, 2)
      .map((target) => madeBy({ scene, act: "CONDEMNATION", actor, target, named: true })),
  );
}
