import type { PartyCode } from "@demarche/domain";
import { remembered } from "../../foundation/remembered.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase } from "../syntax/unit.ts";

const CARRY = new Set(["carry", "conduct", "stage", "mount", "perpetrate", "order"]);
const VIOLENT = new Set(
  "attack bomb strike hit kill shell raid shoot invade storm destroy murder assassinate wound injure pound fire launch ambush".split(
    " ",
  ),
);

/** The clause tells of violence done ("shelled …", "carried out a raid"). */
export function isViolence({ verb, object }: Frame): boolean {
  const carried = CARRY.has(verb.lemma) && /strike|attack|raid|assault|offensive|bombing/.test(object?.head ?? "");
  return (VIOLENT.has(verb.lemma) || carried) && !verb.negated;
}

const isViolentMan = remembered((head) =>
  /^(?:gunm[ae]n|attackers?|assailants?|militants?|rebels?|fighters?|insurgents?|bandits?|bombers?|terrorists?|extremists?|kidnappers?|pirates?|cartels?|gangs?|mobs?|rioters?|arsonists?|militias?)$/.test(
    head,
  ),
);

/** Someone whose violence is no state's: "gunmen", an armed group. */
export const isStranger = ({ type, head, nonState }: NounPhrase): boolean =>
  type === "OTHER" && (nonState || isViolentMan(head));

/** "The rebels said they killed nine": they themselves. */
export const isOfStrangers = ({ subject, governor }: Frame): boolean =>
  subject?.type === "PRONOUN" && governor?.subject != null && isStranger(governor.subject);

const isForce = remembered((head) =>
  /^(?:soldiers?|troops?|forces?|marines?|guards?|police|policem[ae]n|officers?|army|navy|jets?|aircraft|gunboats?|ships?|drones?|artillery|missiles?|shells?|rockets?)$/.test(
    head,
  ),
);

/** Somebody or something of a state's forces, though the words don't say which. */
export const isArmed = ({ head, nonState }: NounPhrase): boolean => !nonState && isForce(head);

/** "police stormed Chad's embassy in Lima": those of the state where it stands. */
export const raiderOf = ({ object }: Frame): PartyCode | null =>
  object?.type === "MISSION" ? (object.host.find((code) => !object.parties.includes(code)) ?? null) : null;
