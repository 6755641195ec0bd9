import type { IncidentMention, PartyCode } from "@demarche/domain";
import { partyName } from "../gazetteer/lexicon.ts";
import type { Telling } from "./carry.ts";
import { CUSTODY } from "./compatible.ts";
import { likeMention } from "./event.ts";

const UNIFORMED = new Set(["MILITARY", "POLICE"]);
const SPEAKS_FOR_SIDE = new Set(["GOVERNMENT", "MILITARY", "STATE_MEDIA"]);

/** Whose losses are counted: by nationality, or a side's own word for its soldiers; null where nothing says. */
export function losingSide({ nationality, loser, victimClass, claimant }: Telling): PartyCode | null {
  if (nationality ?? loser) return nationality ?? loser;
  const own = UNIFORMED.has(victimClass) && claimant !== null && SPEAKS_FOR_SIDE.has(claimant.kind);
  return own ? claimant.party : null;
}

/** The two states whose losses a text counts; empty where it counts one's, or more than two's. */
export function losingSides(tellings: readonly Telling[]): readonly PartyCode[] {
  const sides = new Set(tellings.flatMap((telling) => losingSide(telling) ?? []));
  return sides.size === 2 ? [...sides] : [];
}

/** In reported fighting between two sides the losses of one are put to the other; those of its troops only where no state is said to have fought. */
export function againstOther(
  mention: IncidentMention,
  telling: Telling,
  { sides, openly }: { sides: readonly PartyCode[]; openly: boolean },
): IncidentMention {
  if (mention.actors.length > 0 || mention.actorName !== null || sides.length !== 2) return mention;
  if (!openly && !UNIFORMED.has(telling.victimClass)) return mention;
  const side = losingSide(telling) ?? mention.country;
  if (side === null || !sides.includes(side)) return mention;
  const actors = sides.filter((other) => other !== side);
  return likeMention(mention, { actors, actorName: actors[0] ? partyName(actors[0]) : null });
}

/** "X's ministry said seven had been killed", in clashes of X and Y on X's ground: Y's doing. */
export function byFoe(mention: IncidentMention, { claimant, victimClass }: Telling): IncidentMention {
  const { actors, country } = mention;
  const speaks = claimant !== null && SPEAKS_FOR_SIDE.has(claimant.kind) && claimant.party === country;
  if (actors.length !== 2 || country === null || !speaks || victimClass === "MILITANT") return mention;
  const [foe] = actors.filter((side) => side !== country);
  return foe && actors.includes(country) ? likeMention(mention, { actors: [foe], actorName: partyName(foe) }) : mention;
}

/** "a brawl left 20 Xish and four Yish soldiers injured": troops of both sides, each harmed by the other. */
export function troopsByFoe(
  mention: IncidentMention,
  { own, known, pair }: { own: Telling; known: readonly Telling[]; pair: readonly PartyCode[] },
): IncidentMention {
  const { nationality, victimClass, scope, sentence } = own;
  const told = mention.actors.length > 0 || mention.actorName !== null || CUSTODY.includes(mention.kind);
  if (told || scope !== "INCIDENT" || !UNIFORMED.has(victimClass) || nationality === null) return mention;
  const foe = pair.includes(nationality) ? pair.find((side) => side !== nationality) : undefined;
  const both = known.some((other) => other.sentence === sentence && other.nationality === foe && isTroops(other));
  return foe && both ? likeMention(mention, { actors: [foe], actorName: partyName(foe) }) : mention;
}

const isTroops = ({ victimClass }: Telling): boolean => UNIFORMED.has(victimClass);
