import type { Claimant } from "@demarche/domain";
import { partyName } from "../gazetteer/lexicon.ts";
import type { Actor } from "./actor.ts";

const SIDES: ReadonlySet<Claimant["kind"]> = new Set(["GOVERNMENT", "MILITARY", "ARMED_GROUP"]);
const OWN = /^(?:its|their|our|his|her)\b/i;

/** The side that a speaker acts for; nobody where the speaker is no party to a conflict. */
export function sideOf(claimant: Claimant | null): Actor {
  if (!claimant || !SIDES.has(claimant.kind)) return { actors: [], actorName: null };
  if (claimant.party) return { actors: [claimant.party], actorName: partyName(claimant.party) };
  return { actors: [], actorName: claimant.name.replace(CALLED, "") };
}

/** "the rebel group X": the name is what stands behind. */
const CALLED = /^(?:[\p{Ll}-]+ ){0,3}(?:group|militia|gang|movement|organi[sz]ation|faction),? (?=\p{Lu})/u;

/** "X said its forces had struck": the speaker's own side acts. */
export function ownSide<T extends Actor>(actor: T, claimant: Claimant | null): T {
  if (actor.actors.length > 0 || actor.actorName === null || !OWN.test(actor.actorName)) return actor;
  return { ...actor, ...sideOf(claimant) };
}
