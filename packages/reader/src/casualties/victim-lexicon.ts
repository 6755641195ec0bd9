import type { CasualtyEffect, VictimClass } from "@demarche/domain";
import { entry } from "../foundation/words/facts.ts";
import { VERB_ROWS } from "./effects.data.ts";
import { VICTIM_ROWS } from "./victims.data.ts";

export type VerbForm = "BASE" | "THIRD" | "PAST" | "ING";
export type HarmVerb = { effect: CasualtyEffect; form: VerbForm; base: string };

function buildVictims(): ReadonlyMap<string, VictimClass> {
  const index = new Map<string, VictimClass>();
  for (const [victimClass, words] of VICTIM_ROWS)
    for (const word of words.split(" "))
      for (const form of [word, `${word}s`]) if (!index.has(form)) index.set(form, victimClass);
  return index;
}

function buildVerbs(): ReadonlyMap<string, HarmVerb> {
  const index = new Map<string, HarmVerb>();
  for (const [effect, row] of VERB_ROWS) {
    const [base = "", third = "", past = "", participle = "", ing = ""] = row.split(" ");
    const forms: [string, VerbForm][] = [
      [ing, "ING"],
      [third, "THIRD"],
      [base, "BASE"],
      [past, "PAST"],
      [participle, "PAST"],
    ];
    for (const [word, form] of forms) index.set(word, { effect, form, base });
  }
  return index;
}

/** Person words by form, with the class that they name (R15: never a combatant by default). */
export const VICTIM_WORDS = buildVictims();
export const HARM_VERBS = buildVerbs();

/** The verb of harm that a token is a form of, and the class of people that it names. */
export const harmVerbOf = entry(HARM_VERBS);
export const victimClassOf = entry(VICTIM_WORDS);
