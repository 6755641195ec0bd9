import type { IncidentMention, PartyCode } from "@demarche/domain";
import type { Sentence } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import { partyName } from "../gazetteer/lexicon.ts";
import { type Event, likeMention } from "../incidents/event.ts";
import type { Harm } from "./harm.ts";

type Told = { sentence: Sentence; harm: Harm; event: Event; nationality: PartyCode | null; pair: readonly PartyCode[] };

const isWar = kind(/^(?:wars?|conflict|hostilities)$/);

/** "a war that left 44 Xish soldiers dead": in a text about two states the losses of one in their war are the other's doing. */
export function inWar(mention: IncidentMention, { sentence, harm, event, nationality, pair }: Told): IncidentMention {
  const known = mention.actors.length > 0 || mention.actorName !== null;
  const fallen = harm.effect === "KILLED" || harm.effect === "INJURED";
  if (known || !fallen || !isWar(sentence.tokens[event.to - 1])) return mention;
  if (nationality === null || !pair.includes(nationality)) return mention;
  const [other] = pair.filter((side) => side !== nationality);
  return other ? likeMention(mention, { actors: [other], actorName: partyName(other) }) : mention;
}
