import type { IncidentMention } from "@demarche/domain";
import { partyName } from "../gazetteer/lexicon.ts";
import { likeMention } from "./event.ts";

/** Agents that only a state has, named without it. */
const AGENTS =
  /^(?:the |its |local |riot |border |military |federal |national |state |armed |anti-terrorism )*(?:police(?: officers?)?|army|troops|soldiers|military|security (?:forces|services?|agents)|authorities|government(?: forces)?|navy|air force|coast ?guard|warplanes|(?:fighter )?jets|forces|border guards|gendarmes|marines|commandos|(?:border |coastal )?patrol|border troops|special forces|guards?|aircraft|gunships?)$/i;

/** "police shot dead three protesters": on the ground of a state, its police. */
export function withOwner(mention: IncidentMention): IncidentMention {
  const { actors, actorName, country } = mention;
  if (actors.length > 0 || actorName === null || country === null || !AGENTS.test(actorName)) return mention;
  return likeMention(mention, { actors: [country], actorName: partyName(country) });
}
