import type { PartyCode } from "@demarche/domain";
import type { Discourse } from "../discourse/discourse.ts";
import type { NounPhrase } from "../syntax/unit.ts";
import { prepOf, type Scene } from "./act.ts";

/** Wrongs that need no weapon; whoever is not named as their doer, they are a state's, or are laid to a state's charge. */
const OFFENCE =
  /^(?:burning|desecration|stunt|caricature|cartoon|verdict|sentence|sentencing|trial|jailing|imprisonment|arrest|siege|storming|surveillance|spying|hacking|memorandum|conversion|detention|treatment|handling|expulsion|closure|crackdown|interference|meddling|ultimatum|drill|flight|overflight|blockade|seizure|boarding|harassment|deportation|extradition|eviction|demolition|annexation|abduction|restriction|embargo)s?$/;

/** What one of two sides alone lays to the other's charge. */
const ANNOYANCE = /^(?:protest|rally|march|demonstration|exhibition|broadcast|film|book|monument)s?$/;

type Condemned = { discourse: Discourse; actors: readonly PartyCode[]; head: string; of: NounPhrase | null };

/** "the siege of the embassy": its host's wrong. */
const isPremises = ({ type, head }: NounPhrase): boolean => type === "MISSION" || /^residences?$/.test(head);

const isShow = (head: string, of: NounPhrase | null): boolean =>
  head === "show" && /^(?:force|strength)$/.test(of?.head ?? "");

const isSide = (discourse: Discourse, actors: readonly PartyCode[]): boolean =>
  actors.length === 1 && actors.every((code) => discourse.dyad.includes(code));

/** "condemned the burning": one of two sides means the other; a third state means whom others have acted upon before. */
export function offenderOf({ discourse, actors, head, of }: Condemned): PartyCode[] {
  const [host] = of !== null && isPremises(of) ? (discourse.mission?.hosts ?? []) : [];
  if (host !== undefined && !actors.includes(host)) return [host];
  const [actor] = actors;
  const side = isSide(discourse, actors);
  if (!OFFENCE.test(head) && !isShow(head, of) && !(side && ANNOYANCE.test(head))) return [];
  const other = side && actor !== undefined ? discourse.otherThan(actor) : discourse.firstTarget;
  return other === null || actors.includes(other) ? [] : [other];
}

/** What only a state can be charged with. */
const STATES_WRONG =
  /^(?:violation|breach|aggression|provocation|interference|escalation|infringement|meddling|blackmail|intimidation|coercion|bullying|incursion)s?$/;
/** Code units within which "it" may mean what others have just condemned. */
const NEAR = 320;

/** "denounced it as a violation", "condemned it too": the other side's, or what others have just condemned. */
export function pointedAt({ scene, actors }: { scene: Scene; actors: readonly PartyCode[] }): PartyCode[] {
  const { frame, discourse, units } = scene;
  const [actor] = actors;
  if (STATES_WRONG.test(prepOf(frame, "as")?.head ?? "") && actor !== undefined && isSide(discourse, actors)) {
    const other = discourse.otherThan(actor);
    return other === null ? [] : [other];
  }
  const last = discourse.lastAct;
  const fresh = last?.act === "CONDEMNATION" && last.start >= (units[0]?.start ?? 0) - NEAR;
  return fresh && last.target !== null && !actors.includes(last.target) ? [last.target] : [];
}
