import type { DiplomaticActType } from "@demarche/domain";
import { nth } from "../../foundation/nth.ts";
import type { Modality } from "../discourse/modality.ts";
import type { Frame } from "../syntax/frame.ts";
import type { VerbGroup } from "../syntax/unit.ts";
import { isMark, isPhrase } from "../syntax/unit-kinds.ts";
import type { NominalRow, NominalScene } from "./nominal.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const DISCUSSING = set("discuss touch consider raise address debate review explore broach cover mention dwell");
const DECIDING = set("announce endorse approve order decide declare confirm authorise authorize welcome");
/** What someone reacts to has been done, whatever the reaction's own time. */
const REACTING = set(
  "respond react retaliate protest condemn regret denounce criticise criticize deplore anger follow explain justify defend",
);
const PREVENTING = set("block prevent bar refuse ban forbid stop oppose exclude");
const DEMANDING = set("demand urge seek request want call propose oppose");

/** Acts that put things right again: named more often before they are done than after. */
const HOPED_FOR: ReadonlySet<DiplomaticActType> = new Set([
  "AMBASSADOR_RETURNED",
  "AMBASSADOR_APPOINTED",
  "RELATIONS_RESTORED",
  "MISSION_REOPENED",
]);
/** "the return was completed", "was followed by", "marked": what they tell of is there. */
const COMING_ABOUT = set("follow happen occur come take mark seal cap crown complete end bring");
const CELEBRATING = set("hail applaud celebrate praise see witness mark seal cap crown complete bring");
const AFTERWARDS = set("after since following upon with despite");

/** Nouns before "of", "on", "for" that say how far the matter has come. */
const TALKED =
  /talk|negotiation|consultation|dialogue|question|discussion|issue|possib|prospect|timetable|plan|agenda|matter|topic|hope|chance/;
const ASKED = /condition|demand|appeal|request|pressure|^calls?$/;
const PAST_EVENT = /anniversary/;
const FEARED = /^(?:fear|risk|danger|spectre|threat|warning|absence|lack|ban|veto)s?$/;
const DENYING = set("reject deny dismiss refute rebut quash");
const RUMOURED = /^(?:rumou?r|report|allegation|speculation)s?$/;

/** The noun that governs the act's: "the question of the return of …". */
function governingNoun({ units, phrase }: NominalScene): string {
  const at = units.indexOf(phrase);
  const noun = nth(units, at - 2);
  return isMark(nth(units, at - 1)) && isPhrase(noun) ? noun.head : "";
}

/** Whether the text treats the act as done: it has come about, is celebrated, or something else came after it. */
function isDone({ units, phrase, frame }: NominalScene): boolean {
  const before = units[units.indexOf(phrase) - 1];
  if (isMark(before) && AFTERWARDS.has(before.lower)) return true;
  if (frame === null) return false;
  const { verb, subject, object } = frame;
  return (subject === phrase && COMING_ABOUT.has(verb.lemma)) || (object === phrase && CELEBRATING.has(verb.lemma));
}

const WEIGHING = set("hint float mull weigh consider contemplate study examine moot suggest prepare plan envisage");
const AVERTING = set(
  "avert avoid fear predict expect foresee forestall escape rescind reverse revoke overturn lift cancel postpone delay",
);
const UNDER = /consideration|discussion|review|study|examination|negotiation/;
const OPEN = /\b(?:possible|likely|conceivable|option|imminent|near)\b/;
const SHUT = /\b(?:unlikely|impossible|premature|excluded)\b/;

/** "the recall is under consideration", "is on the table", "is not on the agenda". */
function ofBeing({ verb, preps, object, particles }: Frame): Modality | null {
  const words = [object?.lower ?? "", ...particles].join(" ");
  const under = preps.some(({ prep, phrase }) => prep === "under" && UNDER.test(phrase.head));
  const tabled = preps.some(({ prep, phrase }) => prep === "on" && /^(?:table|agenda|cards)$/.test(phrase.head));
  const off = preps.some(
    ({ prep, phrase }) => ["off", "out", "of"].includes(prep) && /^(?:table|question)$/.test(phrase.head),
  );
  if (off || SHUT.test(words)) return "NEGATED";
  if (under || tabled || OPEN.test(words)) return verb.negated ? "NEGATED" : "DISCUSSED";
  return null;
}

const STOPPED: readonly Modality[] = ["DENIED", "NEGATED", "HYPOTHETICAL", "HEARSAY"];

/** What the clause's verb makes of an act that a noun in it tells; null where it leaves it open. */
function byVerb({ scene, row }: { scene: NominalScene; row: NominalRow }): Modality | null {
  const { frame, modality } = scene;
  if (frame === null) return null;
  const { lemma } = frame.verb;
  if (REACTING.has(lemma)) return "FACT";
  if (PREVENTING.has(lemma) || (lemma === "rule" && frame.particles.includes("out"))) return "NEGATED";
  if (row.side === "HOST" && lemma === "order") return modality;
  if (DISCUSSING.has(lemma)) return "DISCUSSED";
  if (DEMANDING.has(lemma)) return "DEMANDED";
  if (WEIGHING.has(lemma)) return "POSSIBLE";
  const putOff = lemma === "put" && frame.particles.includes("off");
  if (AVERTING.has(lemma) || putOff) return "HYPOTHETICAL";
  if (lemma === "be" && frame.subject === scene.phrase) return ofBeing(frame);
  if (lemma === "agree") return "AGREED";
  if (lemma === "threaten") return "THREATENED";
  return DECIDING.has(lemma) ? "FUTURE" : null;
}

/** R18: how far an act has come that a noun tells. What is hoped for is not done until the text says so. */
export function modalityOfNominal({ scene, row }: { scene: NominalScene; row: NominalRow }): Modality {
  const { modality } = scene;
  if (STOPPED.includes(modality)) return modality;
  const told = byVerb({ scene, row });
  if (told !== null) return told;
  const governor = governingNoun(scene);
  if (TALKED.test(governor)) return "DISCUSSED";
  if (ASKED.test(governor)) return "DEMANDED";
  if (PAST_EVENT.test(governor) || FEARED.test(governor)) return "HYPOTHETICAL";
  if (RUMOURED.test(governor)) return DENYING.has(scene.frame?.verb.lemma ?? "") ? "DENIED" : "HEARSAY";
  return modality === "FACT" && HOPED_FOR.has(row.act) && !isDone(scene) ? "POSSIBLE" : modality;
}

const FAR = 160;

/** The clause's verb, where it stands near and says how far the act has come. */
export function tellingVerb({ frame, phrase }: NominalScene): VerbGroup | null {
  const verb = frame?.verb;
  const tells = verb !== undefined && (DISCUSSING.has(verb.lemma) || DECIDING.has(verb.lemma));
  return tells && Math.abs(verb.start - phrase.start) < FAR ? verb : null;
}
