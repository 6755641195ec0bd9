import type { DiplomaticActType } from "@demarche/domain";
import type { Discourse } from "../discourse/discourse.ts";
import type { Modality } from "../discourse/modality.ts";
import type { Frame } from "../syntax/frame.ts";
import { readNounPhrase } from "../syntax/noun-phrase.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import type { Draft } from "./act.ts";
import { sidesOf } from "./nominal-sides.ts";

/** A noun of action with the phrases that hang on it: "the recall of ambassadors", "a wave of expulsions of X diplomats". */
export type NominalScene = {
  units: readonly Unit[];
  phrase: NounPhrase;
  /** prep → phrases right after the noun. */
  preps: { prep: string; phrase: NounPhrase }[];
  /** The clause it stands in. */
  frame: Frame | null;
  modality: Modality;
  discourse: Discourse;
};

export type NominalRow = {
  noun: RegExp;
  of: NounPhrase["type"];
  act: DiplomaticActType;
  side: "SENDER" | "HOST" | "BOTH";
};

const ROWS: readonly NominalRow[] = [
  { noun: /\brecall$/, of: "ENVOY", act: "AMBASSADOR_RECALLED", side: "SENDER" },
  { noun: /\bwithdrawal$/, of: "ENVOY", act: "AMBASSADOR_WITHDRAWN", side: "SENDER" },
  { noun: /\b(?:return|reinstatement)$/, of: "ENVOY", act: "AMBASSADOR_RETURNED", side: "SENDER" },
  { noun: /\bexpulsions?$/, of: "ENVOY", act: "AMBASSADOR_EXPELLED", side: "HOST" },
  { noun: /\bsummon(?:ing|s)$/, of: "ENVOY", act: "ENVOY_SUMMONED", side: "HOST" },
  { noun: /\bappointment$/, of: "ENVOY", act: "AMBASSADOR_APPOINTED", side: "SENDER" },
  {
    noun: /\b(?:restoration|resumption|re-? ?establishment|reestablishment|normali[sz]ation|renewal|establishment)$/,
    of: "TIES",
    act: "RELATIONS_RESTORED",
    side: "BOTH",
  },
  { noun: /\b(?:severance|severing|rupture|breaking)$/, of: "TIES", act: "RELATIONS_SEVERED", side: "BOTH" },
  { noun: /\b(?:downgrading|lowering)$/, of: "TIES", act: "MISSION_DOWNGRADED", side: "BOTH" },
  { noun: /\bclosure$/, of: "MISSION", act: "MISSION_CLOSED", side: "HOST" },
  { noun: /\breopening$/, of: "MISSION", act: "MISSION_REOPENED", side: "SENDER" },
];

/** Heads of the nouns of action. */
export const ACTION: RegExp = new RegExp(ROWS.map(({ noun }) => noun.source).join("|"));

const DISCUSSING = new Set(
  "discuss touch consider raise address debate review explore broach cover mention dwell".split(" "),
);
const DECIDING = new Set(
  "announce endorse approve order decide declare confirm authorise authorize welcome".split(" "),
);
/** What someone reacts to has been done, whatever the reaction's own time. */
const REACTING = new Set(
  "respond react retaliate protest condemn regret denounce criticise criticize deplore anger follow explain justify defend".split(
    " ",
  ),
);
const PREVENTING = new Set("block prevent bar refuse ban forbid stop oppose".split(" "));
const DEMANDING = new Set("demand urge seek request want call propose oppose".split(" "));

function modalityOfNominal(scene: NominalScene, row: NominalRow): Modality {
  const lemma = scene.frame?.verb.lemma ?? "";
  if (
    scene.modality === "DENIED" ||
    scene.modality === "NEGATED" ||
    scene.modality === "HYPOTHETICAL" ||
    scene.modality === "HEARSAY"
  )
    return scene.modality;
  if (REACTING.has(lemma)) return "FACT";
  if (PREVENTING.has(lemma)) return "NEGATED";
  if (row.side === "HOST" && lemma === "order") return scene.modality;
  if (DISCUSSING.has(lemma)) return "DISCUSSED";
  if (DEMANDING.has(lemma)) return "DEMANDED";
  if (lemma === "agree") return "AGREED";
  if (lemma === "threaten") return "THREATENED";
  if (DECIDING.has(lemma)) return "FUTURE";
  if (/talks|question|discussion|issue|possib|prospect|timetable|plan/.test(governingNoun(scene))) return "DISCUSSED";
  return scene.modality;
}

/** "the question of the return of …": the noun before the "of" that governs it. */
function governingNoun(scene: NominalScene): string {
  const at = scene.units.indexOf(scene.phrase);
  const prep = scene.units[at - 1];
  const noun = scene.units[at - 2];
  return prep?.kind === "mark" && noun?.kind === "phrase" ? noun.head : "";
}

/** "five members of [a state's] consular staff" are envoys too. */
const isOf = (phrase: NounPhrase, row: NominalRow): boolean =>
  phrase.type === row.of || (row.of === "ENVOY" && phrase.type === "STAFF" && phrase.parties.length > 0);

/** "the ambassador's expulsion": what the possessive before the noun names. */
function possessorOf(phrase: NounPhrase): NounPhrase | null {
  const genitive = phrase.cells.findLastIndex((cell) => cell.tag === "GEN");
  return genitive > 0 ? readNounPhrase(phrase.cells.slice(0, genitive)) : null;
}

function objectOf(scene: NominalScene): NounPhrase | null {
  const [first] = scene.preps;
  return first?.prep === "of" ? first.phrase : possessorOf(scene.phrase);
}

/** The clause's verb, where it stands near and says how far the act has come. */
function verbNear({ frame, phrase }: NominalScene): { start: number; end: number } | null {
  const verb = frame?.verb;
  const tells = verb !== undefined && (DISCUSSING.has(verb.lemma) || DECIDING.has(verb.lemma));
  return tells && Math.abs(verb.start - phrase.start) < 160 ? verb : null;
}

/** Acts told by a noun. A recall whose noun names no state is both sides' by the context, and only reported (R18). */
export function readNominal(scene: NominalScene): Draft[] {
  const { phrase } = scene;
  if (!ACTION.test(phrase.head)) return [];
  const object = objectOf(scene);
  const row = object ? ROWS.find((one) => one.noun.test(phrase.head) && isOf(object, one)) : undefined;
  if (!row || !object) return [];
  const bare = object.start === phrase.start ? { ...scene, phrase: { ...phrase, modifiers: [] } } : scene;
  const { sides, named } = sidesOf({ scene: bare, row, object });
  const last = scene.preps.at(-1)?.phrase ?? object;
  const near = verbNear(scene);
  return sides.map(({ from, to }) => ({
    act: row.act,
    actor: from,
    target: to,
    modality: modalityOfNominal(scene, row),
    actorNamed: named,
    level: object.level,
    participants: [],
    start: Math.min(phrase.start, near?.start ?? phrase.start),
    end: Math.max(phrase.end, object.end, last.end - phrase.start < 240 ? last.end : 0, near?.end ?? 0),
    focus: phrase.start,
  }));
}
