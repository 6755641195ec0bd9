import type { IncidentMention, PartyCode } from "@demarche/domain";
import type { Telling } from "./carry.ts";
import { CUSTODY } from "./compatible.ts";
import { likeMention } from "./event.ts";

type Around = { groups: readonly string[]; pair: readonly PartyCode[]; known: readonly Telling[] };

const UNIFORMED = new Set(["MILITARY", "POLICE"]);

/** "The army killed 27 rebels. Four soldiers also died": a state's troops on its own ground fall to those whom it fights. */
export function notByOwn(
  mention: IncidentMention,
  { own, groups, pair, known }: Around & { own: Telling },
): IncidentMention {
  const [state] = mention.actors;
  const home = mention.actors.length === 1 && state === mention.country && !CUSTODY.includes(mention.kind);
  const lost = own.nationality ?? own.loser;
  const open = !pair.includes(state ?? "") || known.some((other) => isFightWithGroup(other, own));
  const theirs = lost === null ? open && own.claimant?.party !== state : lost === state;
  if (!home || !theirs || !UNIFORMED.has(own.victimClass)) return mention;
  const [group] = groups;
  return likeMention(mention, { actors: [], actorName: groups.length === 1 && group ? group : null });
}

/** A state is told to have killed armed men in the same paragraph. */
const isFightWithGroup = (other: Telling, { paragraph, mention }: Telling): boolean =>
  other.paragraph === paragraph &&
  other.victimClass === "MILITANT" &&
  other.mention.actors.join() === mention.actors.join() &&
  other.mention.country === mention.country;
