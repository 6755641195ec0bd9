import type { PartyCode } from "@demarche/domain";
import type { Discourse } from "../discourse/discourse.ts";
import type { NounPhrase } from "../syntax/unit.ts";

/** Deeds that one state lays to another's charge. */
export const DEED =
  /flogging|hanging|jailing|attack|strike|raid|bombing|bombardment|shelling|killing|assault|invasion|incursion|violation|aggression|operation|move|decision|law|measure|action|act|launch|test|deal|accord|provocation|ban|step|statement|remark|comment|plan|offensive|annexation|expulsion|breach|seizure|arrest|detention|interference|meddling|conduct|behaviou?r|campaign|crackdown|polic(?:y|ies)|rhetoric|claim|smear|threat|insult|allegation|abuse|repression|blockade|siege|crime|atrocit|massacre|manoeuvre|maneuver|drill|exercise|construction|settlement|deployment|execution|sentence|burning|desecration|refusal|withdrawal|escalation|intervention|support|silence|bullying|coercion|pressure|hypocrisy|lies|propaganda|occupation|destruction|use of|recall|closure|coercion|intimidation|hostility|intrusion|break - in|storming/;
export const VIOLENCE =
  /attack|strike|raid|bombing|bombardment|shelling|killing|assault|invasion|incursion|aggression|airstrike|massacre|shooting|murder|deaths?$|violation|crime|atrocit|carnage|bloodshed|execution|ambush|intrusion|break - in|storming/;

const STATES = new Set(["PARTY", "GOVERNMENT", "OFFICIAL", "PERSON"]);

/** Whose deed a phrase is: the state itself, the one it belongs to, or for "the attack" whoever did violence last. */
export function deedOf(input: { phrase: NounPhrase | null; discourse: Discourse }): PartyCode[] {
  const { phrase, discourse } = input;
  if (phrase === null || phrase.nonState) return [];
  if (STATES.has(phrase.type)) return discourse.partiesOf(phrase);
  if (phrase.type !== "OTHER") return [];
  if (phrase.modifiers.length > 0 && DEED.test(phrase.head)) return phrase.modifiers;
  const pointed = ["the", "this", "these", "those", "that"].includes(phrase.determiner ?? "");
  return pointed && VIOLENCE.test(phrase.head) && discourse.doer ? [discourse.doer] : [];
}
