import { MISSION_ACTS } from "../acts/act-kinds.ts";
import type { PartyCode } from "../claims/claim.ts";
import type { ActView } from "../views/diplomacy-view.ts";
import { ACT_EFFECTS } from "./act-effects.ts";

/** The sending state's mission in the receiving state. */
export type MissionPair = { sending: PartyCode; receiving: PartyCode };

export function missionId({ sending, receiving }: MissionPair): string {
  return `mission-${sending}-${receiving}`;
}

/**
 * Missions that an act bears on. A side left open is the other party where the crisis has just two;
 * with both sides open and two parties it may be either mission.
 */
export function missionsOfAct(input: { act: ActView; parties: readonly PartyCode[] }): MissionPair[] {
  const effect = ACT_EFFECTS[input.act.type];
  if (effect === undefined) return [];
  return sidesOf(input).flatMap(({ actor, target }) => {
    const actors = { sending: actor, receiving: target };
    const targets = { sending: target, receiving: actor };
    if (effect.mission === "BOTH") return [actors, targets];
    return [effect.mission === "ACTORS" ? actors : targets];
  });
}

function sidesOf(input: { act: ActView; parties: readonly PartyCode[] }): { actor: PartyCode; target: PartyCode }[] {
  const { act, parties } = input;
  const { actor, target } = act;
  if (actor !== null && target !== null) return actor === target ? [] : [{ actor, target }];
  if (parties.length !== 2) return [];
  const pairs = parties.flatMap((one) =>
    parties.filter((other) => other !== one).map((other) => ({ actor: one, target: other })),
  );
  return pairs.filter(
    (pair) => (actor === null || pair.actor === actor) && (target === null || pair.target === target),
  );
}

/** Every directed pair of parties, and further pairs with a party in them that an act upon a mission names. */
export function missionPairs(input: { acts: readonly ActView[]; parties: readonly PartyCode[] }): MissionPair[] {
  const { acts, parties } = input;
  const between = parties.flatMap((sending) =>
    parties.filter((receiving) => receiving !== sending).map((receiving) => ({ sending, receiving })),
  );
  const evidenced = acts
    .filter((act) => MISSION_ACTS.has(act.type))
    .flatMap((act) => missionsOfAct({ act, parties }))
    .filter(({ sending, receiving }) => parties.includes(sending) || parties.includes(receiving));
  const pairs = new Map([...between, ...sortPairs(evidenced)].map((pair) => [missionId(pair), pair]));
  return [...pairs.values()];
}

function sortPairs(pairs: MissionPair[]): MissionPair[] {
  return pairs.sort((a, b) => (missionId(a) < missionId(b) ? -1 : 1));
}
