import type { IncidentMention } from "@demarche/domain";
import type { Attribution } from "../claimants/attribution.ts";
import type { Sentence } from "../foundation/prepared-text.ts";
import type { Actor } from "./actor.ts";

type Input = { mention: IncidentMention; sentences: Sentence[]; attributions: Attribution[][]; from: number };

const CLAIMED = new Set(["claimed", "claims"]);
const DEED = new Set("responsibility attack attacks raid bombing assault ambush strike shooting killing".split(" "));
const NOBODY = /^(?:no|nobody|none)\b/i;
const AHEAD = 4;
const DEED_REACH = 4;

function claimsDeed({ tokens }: Sentence, { at, claimant }: Attribution): boolean {
  if (!CLAIMED.has(tokens[at]?.lower ?? "") || NOBODY.test(claimant.name)) return false;
  return tokens.slice(at + 1, at + 1 + DEED_REACH).some(({ lower }) => DEED.has(lower));
}

function claimer({ sentences, attributions, from }: Input): Actor | null {
  for (let index = from; index <= from + AHEAD; index += 1) {
    const sentence = sentences[index];
    const found = sentence && (attributions[index] ?? []).find((spoken) => claimsDeed(sentence, spoken));
    if (!found) continue;
    const { party, name } = found.claimant;
    return { actors: party ? [party] : [], actorName: name };
  }
  return null;
}

/** A deed that no word puts to anyone is put to whoever claims it in one of the next sentences. */
export function withClaimer(input: Input): IncidentMention {
  const { mention } = input;
  if (mention.actors.length > 0 || mention.actorName !== null) return mention;
  const actor = claimer(input);
  return actor ? { ...mention, ...actor } : mention;
}
