import type { PartyCode } from "@demarche/domain";
import { placeParties } from "../syntax/attach.ts";
import type { Draft } from "./act.ts";
import { madeBy } from "./made-by.ts";
import type { NominalScene } from "./nominal.ts";
import { isTraveller } from "./traveller.ts";

export const VISIT = /\b(?:visit|trip)$/;
const DURING = new Set(["on", "during", "in", "after", "following"]);
const STAY = /\b(?:visit|trip|stay|talks)$/;
const CALLED_OFF = new Set(
  "cancel postpone scrap fall call shelve delay suspend abandon defer put cut curtail".split(" "),
);
const TO_COME = /^(?:planned|upcoming|possible|scheduled|forthcoming|proposed)$/;
const SET = new Set("schedule plan set expect slate arrange due prepare propose pencil pencilled".split(" "));

/** "on a visit to Quito, the minister …": the clause's subject is the visitor. */
function visitorOf({ phrase, frame, units, discourse, preps }: NominalScene): PartyCode | undefined {
  if (phrase.modifiers.length > 0) return phrase.modifiers[0];
  const by = preps.find(({ prep }) => prep === "by")?.phrase;
  if (by && isTraveller(by)) return discourse.partiesOf(by)[0];
  const before = units[units.indexOf(phrase) - 1];
  const on = before?.kind === "mark" && DURING.has(before.lower);
  const subject = frame?.subject ?? null;
  return on && isTraveller(subject) ? discourse.partiesOf(subject)[0] : undefined;
}

const concerns = ({ frame, phrase }: NominalScene): boolean =>
  frame !== null && (frame.object === phrase || frame.subject === phrase);

/** "[name], in Skopje for a visit, …": between commas, behind the visitor. */
export function readStay(scene: NominalScene): Draft[] {
  const { phrase, units, discourse } = scene;
  const at = units.indexOf(phrase);
  const [visitor, comma, prep, place, purpose] = units.slice(Math.max(0, at - 5), at);
  const opens = comma?.kind === "mark" && comma.tag === "COMMA" && prep?.kind === "mark" && prep.lower === "in";
  const purposeful = purpose?.kind === "mark" && (purpose.lower === "for" || purpose.lower === "on");
  if (at < 5 || !STAY.test(phrase.head) || !opens || !purposeful || visitor?.kind !== "phrase") return [];
  const [actor] = isTraveller(visitor) ? discourse.partiesOf(visitor) : [];
  const target = place?.kind === "phrase" ? placeParties(place).find((code) => code !== actor) : undefined;
  const held: NominalScene = { ...scene, modality: "FACT" };
  return actor && target ? [madeBy({ scene: held, act: "VISIT", actor, target, named: true })] : [];
}

/** "a visit pencilled in for June", "a trip planned for Monday", "a visit due next week". */
function isSetBehind({ units, phrase, preps }: NominalScene): boolean {
  const last = preps.findLast(({ prep }) => prep === "to" || prep === "by")?.phrase ?? phrase;
  const [behind, beyond] = units.slice(units.indexOf(last) + 1, units.indexOf(last) + 3);
  const next = behind?.kind === "mark" && behind.tag === "COMMA" ? beyond : behind;
  if (next?.kind === "mark") return next.lower === "due";
  return next?.kind === "verb" && next.auxiliaries.length === 0 && next.forms.has("PART") && SET.has(next.lemma);
}

/** "X's visit to Y", "on a visit to Y". A visit called off is none. */
export function readVisit(scene: NominalScene): Draft[] {
  const { phrase, preps, frame } = scene;
  const lemma = frame?.verb.lemma ?? "";
  if (concerns(scene) && CALLED_OFF.has(lemma)) return [];
  const visitor = visitorOf(scene);
  const hosts = preps.filter(({ prep }) => prep === "to").flatMap(({ phrase: place }) => placeParties(place));
  const host = hosts.find((code) => code !== visitor);
  if (!visitor || !host) return [];
  const set = isSetBehind(scene);
  const coming = set || phrase.cells.some(({ lower }) => TO_COME.test(lower)) || (concerns(scene) && SET.has(lemma));
  const held = coming && scene.modality === "FACT" ? { ...scene, modality: "FUTURE" as const } : scene;
  const during = phrase.modifiers.length === 0 && !coming;
  const told = during ? { ...held, modality: "FACT" as const } : held;
  return [madeBy({ scene: told, act: "VISIT", actor: visitor, target: host, named: true })];
}
