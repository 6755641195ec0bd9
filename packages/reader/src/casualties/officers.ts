import type { VictimClass } from "@demarche/domain";
import type { Sentence, Token } from "../foundation/prepared-text.ts";

const OFFICER = /^officers?$/;
const POLICE = /^(?:police|policem[ae]n|policewoman|sheriff|deputies|constables?|gendarmes?|patrolman|detectives?)$/;
const ARMY = /^(?:army|armies|military|troops?|soldiers?|navy|naval|battalion|brigade|regiment|airforce|artillery)$/;

/** The text speaks of police more than of soldiers. */
export function isPoliceNews(sentences: readonly Sentence[]): boolean {
  let balance = 0;
  for (const { tokens } of sentences)
    for (const { lower } of tokens)
      if (POLICE.test(lower)) balance += 1;
      else if (ARMY.test(lower)) balance -= 1;
  return balance > 0;
}

/** "two officers", with no word of whose: of the force that the text is about. */
export function officerClass(input: {
  tokens: readonly Token[];
  victimClass: VictimClass;
  police: boolean;
}): VictimClass {
  const { tokens, victimClass, police } = input;
  const bare = tokens.some(({ lower }) => OFFICER.test(lower)) && !tokens.some(({ lower }) => ARMY.test(lower));
  return police && bare && victimClass === "MILITARY" ? "POLICE" : victimClass;
}
