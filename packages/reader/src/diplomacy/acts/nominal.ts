import type { DiplomaticActType } from "@demarche/domain";
import type { Discourse } from "../discourse/discourse.ts";
import type { Modality } from "../discourse/modality.ts";
import type { Frame } from "../syntax/frame.ts";
import { readNounPhrase } from "../syntax/noun-phrase.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import type { Draft } from "./act.ts";
import { levelOfEnvoy } from "./envoy.ts";
import { modalityOfNominal, tellingVerb } from "./nominal-modality.ts";
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

/** "the expulsion of three Chadians". */
const isCountedNationals = ({ type, lower, cells, modifiers }: NounPhrase): boolean =>
  type === "OTHER" &&
  modifiers.length === 1 &&
  cells.at(-1)?.mention?.form === "DEMONYM" &&
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b/.test(lower);

/** "five members of [a state's] consular staff" are envoys too. */
const isOf = (phrase: NounPhrase, row: NominalRow): boolean =>
  phrase.type === row.of ||
  (row.act === "AMBASSADOR_EXPELLED" && isCountedNationals(phrase)) ||
  (row.of === "ENVOY" && phrase.type === "STAFF" && phrase.parties.length > 0);

/** "the ambassador's expulsion": what the possessive before the noun names. */
function possessorOf(phrase: NounPhrase): NounPhrase | null {
  const genitive = phrase.cells.findLastIndex((cell) => cell.tag === "GEN");
  return genitive > 0 ? readNounPhrase(phrase.cells.slice(0, genitive)) : null;
}

function objectOf(scene: NominalScene): NounPhrase | null {
  const [first] = scene.preps;
  return first?.prep === "of" ? first.phrase : possessorOf(scene.phrase);
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
  const near = tellingVerb(scene);
  return sides.map(({ from, to }) => ({
    act: row.act,
    actor: from,
    target: to,
    modality: modalityOfNominal({ scene, row }),
    actorNamed: named,
    level: levelOfEnvoy(object),
    participants: [],
    start: Math.min(phrase.start, near?.start ?? phrase.start),
    end: Math.max(phrase.end, object.end, last.end - phrase.start < 240 ? last.end : 0, near?.end ?? 0),
    focus: phrase.start,
  }));
}
