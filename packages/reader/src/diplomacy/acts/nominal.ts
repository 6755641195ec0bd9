import type { DiplomaticActType, PartyCode } from "@demarche/domain";
import type { Discourse } from "../discourse/discourse.ts";
import type { Modality } from "../discourse/modality.ts";
import { placeParties } from "../syntax/attach.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";
import type { Draft } from "./act.ts";

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

type NominalRow = { noun: RegExp; of: NounPhrase["type"]; act: DiplomaticActType; side: "SENDER" | "HOST" | "BOTH" };

const ROWS: readonly NominalRow[] = [
  { noun: /\brecall$/, of: "ENVOY", act: "AMBASSADOR_RECALLED", side: "SENDER" },
  { noun: /\bwithdrawal$/, of: "ENVOY", act: "AMBASSADOR_WITHDRAWN", side: "SENDER" },
  { noun: /\b(?:return|reinstatement)$/, of: "ENVOY", act: "AMBASSADOR_RETURNED", side: "SENDER" },
  { noun: /\bexpulsions?$/, of: "ENVOY", act: "AMBASSADOR_EXPELLED", side: "HOST" },
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

const DISCUSSING = new Set(
  "discuss touch consider raise address debate review explore broach cover mention dwell".split(" "),
);
const DECIDING = new Set(
  "announce endorse approve order decide declare confirm authorise authorize welcome".split(" "),
);
const DEMANDING = new Set("demand urge seek request want call propose oppose".split(" "));

function modalityOfNominal(scene: NominalScene): Modality {
  const lemma = scene.frame?.verb.lemma ?? "";
  if (
    scene.modality === "DENIED" ||
    scene.modality === "NEGATED" ||
    scene.modality === "HYPOTHETICAL" ||
    scene.modality === "HEARSAY"
  )
    return scene.modality;
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

type Sides = { from: PartyCode; to: PartyCode }[];

function sidesOf(scene: NominalScene, row: NominalRow, object: NounPhrase): { sides: Sides; named: boolean } {
  const { discourse, preps } = scene;
  const by = preps.filter(({ prep }) => prep === "by").flatMap(({ phrase }) => discourse.partiesOf(phrase));
  const across = preps
    .filter(({ prep }) => ["across", "in", "from"].includes(prep))
    .flatMap(({ phrase }) => placeParties(phrase));
  const withWhom = preps.filter(({ prep }) => prep === "with").flatMap(({ phrase }) => discourse.partiesOf(phrase));
  const lemma = scene.frame?.verb.lemma ?? "";
  const decider = scene.frame && !scene.frame.passive ? discourse.partiesOf(scene.frame.subject) : [];
  const orders = DECIDING.has(lemma) && lemma !== "welcome";
  const unsaid = object.type === "ENVOY" && object.parties.length === 0 && !object.plural;
  const decided = object.possessive !== null || ((row.side === "HOST" || unsaid) && orders);
  const owners = [...scene.phrase.modifiers, ...by, ...(decided ? decider : [])];
  if (row.side === "HOST") {
    const senders = object.parties;
    const hosts = owners.length > 0 ? owners : across.filter((code) => !senders.includes(code));
    return {
      sides: hosts.flatMap((from) => senders.filter((to) => to !== from).map((to) => ({ from, to }))),
      named: true,
    };
  }
  const subject =
    row.side === "BOTH" && scene.frame && !scene.frame.passive ? discourse.partiesOf(scene.frame.subject) : [];
  const worded = object.type === "TIES" ? [...owners, ...subject] : [...owners, ...object.parties];
  const bothSides =
    object.pair || (object.plural && worded.length === 0) || preps.some(({ phrase }) => phrase.type === "PAIR");
  const aimed = object.type === "TIES" ? [...object.parties, ...withWhom] : [];
  const senders = worded.some((code) => !aimed.includes(code))
    ? worded.filter((code) => !aimed.includes(code) || owners.includes(code))
    : worded.length > 0
      ? worded
      : bothSides
        ? discourse.pair()
        : object.type === "TIES"
          ? discourse.lastAgents.slice(0, 1)
          : [];
  const targets = object.type === "TIES" ? [...object.parties, ...withWhom] : object.host;
  const sides = senders.flatMap((from) => {
    const named = targets.filter((code) => code !== from);
    const others =
      named.length > 0
        ? named
        : senders.length === 2
          ? senders.filter((code) => code !== from)
          : [discourse.otherThan(from)];
    return others.flatMap((to) => (to === null ? [] : [{ from, to }]));
  });
  return { sides, named: worded.length > 0 };
}

/** "five members of [a state's] consular staff" are envoys too. */
const isOf = (phrase: NounPhrase, row: NominalRow): boolean =>
  phrase.type === row.of || (row.of === "ENVOY" && phrase.type === "STAFF" && phrase.parties.length > 0);

/** Acts told by a noun. A recall whose noun names no state is both sides' by the context, and only reported (R18). */
export function readNominal(scene: NominalScene): Draft[] {
  const row = ROWS.find(
    (one) => one.noun.test(scene.phrase.head) && scene.preps[0]?.prep === "of" && isOf(scene.preps[0].phrase, one),
  );
  const object = scene.preps[0]?.phrase;
  if (!row || !object) return [];
  const { sides, named } = sidesOf(scene, row, object);
  const last = scene.preps.at(-1)?.phrase ?? object;
  const modality = modalityOfNominal(scene);
  const verb = scene.frame?.verb;
  const near =
    verb && (DISCUSSING.has(verb.lemma) || DECIDING.has(verb.lemma)) && Math.abs(verb.start - scene.phrase.start) < 160
      ? verb
      : null;
  return sides.map(({ from, to }) => ({
    act: row.act,
    actor: from,
    target: to,
    modality,
    actorNamed: named,
    level: object.level,
    participants: [],
    start: Math.min(scene.phrase.start, near?.start ?? scene.phrase.start),
    end: Math.max(object.end, last.end - scene.phrase.start < 240 ? last.end : object.end, near?.end ?? 0),
    focus: scene.phrase.start,
  }));
}
