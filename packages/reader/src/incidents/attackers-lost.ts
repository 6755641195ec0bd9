import type { IncidentMention, PartyCode } from "@demarche/domain";
import { partyName } from "../gazetteer/lexicon.ts";
import type { Telling } from "./carry.ts";
import { CUSTODY } from "./compatible.ts";
import { likeMention } from "./event.ts";

/** Tellings before one that tell who attacked. */
export const DEFENDED = 6;
const UNIFORMED = new Set(["MILITARY", "POLICE"]);

const byState = (mention: IncidentMention, party: PartyCode): IncidentMention =>
  likeMention(mention, { actors: [party], actorName: partyName(party) });

const isGroup = ({ actors, actorName }: IncidentMention): boolean => actors.length === 0 && actorName !== null;

/** "Gunmen killed two soldiers; ten attackers were shot dead": armed men lost in their own attack fall to the state attacked. */
export function byDefenders(mention: IncidentMention, own: Telling, before: readonly Telling[]): IncidentMention {
  const { country, kind, actors, actorName } = mention;
  if (own.victimClass !== "MILITANT" || country === null || actors.length > 0 || CUSTODY.includes(kind)) return mention;
  const attacked = before.some(
    (other) =>
      other.victimClass !== "MILITANT" &&
      isGroup(other.mention) &&
      other.mention.country === country &&
      (actorName === null ? other.paragraph === own.paragraph : other.mention.actorName === actorName),
  );
  return attacked ? byState(mention, country) : mention;
}

/** "X said its strikes had followed …; 40 X soldiers were killed": a side's troops fall to the other side, not to their own. */
export function byOtherSide(mention: IncidentMention, own: Telling, pair: readonly PartyCode[]): IncidentMention {
  const lost = own.nationality ?? own.loser;
  const [actor] = mention.actors;
  if (lost === null || mention.actors.length !== 1 || actor !== lost || CUSTODY.includes(mention.kind)) return mention;
  if (!UNIFORMED.has(own.victimClass) && mention.kind !== "ARMED_CLASH") return mention;
  const other = pair.includes(lost) ? pair.find((side) => side !== lost) : undefined;
  return other ? byState(mention, other) : likeMention(mention, { actors: [], actorName: null });
}
