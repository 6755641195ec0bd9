import type { VictimClass } from "@demarche/domain";
import type { Sentence, Token } from "../foundation/prepared-text.ts";
import { cue, hasCue, kind } from "../foundation/words/facts.ts";

const isOfficer = kind(/^officers?$/);
const POLICE = /^(?:police|policem[ae]n|policewoman|sheriff|deputies|constables?|gendarmes?|patrolman|detectives?)$/;
const ARMY = /^(?:army|armies|military|troops?|soldiers?|navy|naval|battalion|brigade|regiment|airforce|artillery)$/;

const isPolice = kind(POLICE);
const isArmy = kind(ARMY);
const FORCES = cue((word) => POLICE.test(word) || ARMY.test(word));

/** The text speaks of police more than of soldiers. */
export function isPoliceNews(sentences: readonly Sentence[]): boolean {
  let balance = 0;
  for (const sentence of sentences) {
    if (!hasCue(sentence, FORCES)) continue;
    for (const token of sentence.tokens)
      if (isPolice(token)) balance += 1;
      else if (isArmy(token)) balance -= 1;
  }
  return balance > 0;
}

/** "two officers", with no word of whose: of the force that the text is about. */
export function officerClass(input: {
  tokens: readonly Token[];
  victimClass: VictimClass;
  police: boolean;
}): VictimClass {
  const { tokens, victimClass, police } = input;
  const bare = tokens.some(isOfficer) && !tokens.some(isArmy);
  return police && bare && victimClass === "MILITARY" ? "POLICE" : victimClass;
}
