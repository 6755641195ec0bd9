import type { ActRule, Draft } from "./acts/act.ts";
import { namesLine } from "./acts/call.ts";
import { LIKEWISE_VERBS } from "./acts/likewise.ts";
import { type NominalScene, readNominal } from "./acts/nominal.ts";
import { mayTell, readNounEvent } from "./acts/noun-events.ts";
import { rulesFor } from "./acts/rules.ts";
import { readSeries } from "./acts/series.ts";
import type { Discourse } from "./discourse/discourse.ts";
import { type Modality, modalityOf } from "./discourse/modality.ts";
import { ONE_SIDED } from "./discourse/told-act.ts";
import { ClauseReader } from "./syntax/clause.ts";
import type { Frame } from "./syntax/frame.ts";
import type { NounPhrase, Unit } from "./syntax/unit.ts";

export type Told = { draft: Draft; frame: Frame | null };
export type SentenceReading = { told: Told[]; frames: Frame[] };

type Stretch = { units: Unit[]; frame: Frame | null; modality: Modality; discourse: Discourse; nouns: number[] };

/** Positions [from, to) of the noun phrases that can tell an act. */
function tellingNouns(units: readonly Unit[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    const phrase = units[at];
    if (phrase?.kind === "phrase" && phrase.type === "OTHER" && mayTell(phrase)) found.push(at);
  }
  return found;
}

function prepsAfter(units: Unit[], at: number): { prep: string; phrase: NounPhrase }[] {
  const preps: { prep: string; phrase: NounPhrase }[] = [];
  const dated = units[at + 1];
  const from = dated?.kind === "phrase" && dated.type === "DATE" ? at + 2 : at + 1;
  for (let k = from; k + 1 < units.length && preps.length < 4; k += 2) {
    const prep = units[k];
    const phrase = units[k + 1];
    if (prep?.kind !== "mark" || !["PREP", "TO", "PARTICLE"].includes(prep.tag) || phrase?.kind !== "phrase") break;
    preps.push({ prep: prep.lower, phrase });
  }
  return preps;
}

/** Acts told by the nouns of a stretch of the sentence. */
function nominals({ units, frame, modality, discourse, nouns }: Stretch): Told[] {
  const found: Told[] = [];
  for (const at of nouns) {
    const phrase = units[at] as NounPhrase;
    const scene: NominalScene = { units, phrase, preps: prepsAfter(units, at), frame, modality, discourse };
    for (const draft of readNominal(scene)) found.push({ draft, frame });
    for (const draft of readNounEvent(scene)) found.push({ draft, frame });
  }
  return found;
}

/** Acts that a clause tells by its verb, then by its nouns. */
function readClause(input: Omit<Stretch, "modality" | "frame"> & { frame: Frame; rules: readonly ActRule[] }): Told[] {
  const { units, frame, discourse, rules, nouns } = input;
  if (rules.length === 0 && nouns.length === 0) return NOTHING;
  const modality = modalityOf(units, frame);
  const told: Told[] = [];
  for (const rule of rules)
    for (const draft of rule({ units, frame, modality, discourse })) told.push({ draft, frame });
  if (told.length > 0) {
    const drafts = told.map(({ draft }) => draft);
    discourse.rememberActs(drafts);
    for (const draft of readSeries({ units, frame, drafts })) told.push({ draft, frame });
  }
  if (nouns.length === 0) return told;
  const named = nominals({ units, frame, modality, discourse, nouns });
  if (named.length > 0) discourse.rememberActs(named.map(({ draft }) => draft));
  return [...told, ...named];
}

const NOTHING: Told[] = [];

/** Acts that one sentence tells, in the order of its clauses. */
export function readSentence(input: {
  sentence: { cues: number };
  units: Unit[];
  discourse: Discourse;
}): SentenceReading {
  const { sentence, units, discourse } = input;
  const frames = new ClauseReader(units).read();
  const onLine = namesLine(sentence, units);
  const told: Told[] = [];
  discourse.listen(frames);
  let done = 0;
  for (const [index, frame] of frames.entries()) {
    const stop = index === frames.length - 1 ? units.length : frame.at + Math.max(1, frame.stop - frame.at);
    const nouns = tellingNouns(units, done, stop);
    for (const one of readClause({ units, frame, discourse, nouns, rules: rulesFor(frame.verb.lemma, onLine) }))
      told.push(one);
    done = Math.max(done, stop);
    discourse.leave(frame, units);
  }
  if (frames.length === 0) {
    const nouns = tellingNouns(units, 0, units.length);
    return reading(nominals({ units, frame: null, modality: "FACT", discourse, nouns }), frames);
  }
  return reading(told, frames);
}

const reading = (told: Told[], frames: Frame[]): SentenceReading => ({
  told: told.length === 0 ? told : threatsOnly(withoutVagueReplies(withoutEmptyAccords(withoutOpenAppeals(told)))),
  frames,
});

/** "urged Chad to stop and called for calm": one appeal, to the one addressed. */
function withoutOpenAppeals(told: Told[]): Told[] {
  const addressed = told.filter(({ draft }) => draft.act === "APPEAL_FOR_RESTRAINT" && draft.target !== null);
  return told.filter(
    ({ draft }) =>
      draft.act !== "APPEAL_FOR_RESTRAINT" ||
      draft.target !== null ||
      !addressed.some((one) => one.draft.actor === draft.actor),
  );
}

/** "agreed to restore ties" tells the restoring, and no agreement beside it. */
function withoutEmptyAccords(told: Told[]): Told[] {
  const agreedTo = new Set(
    told
      .filter(({ draft }) => draft.act !== "AGREEMENT" && draft.modality === "AGREED")
      .map(({ frame }) => overOf(frame)),
  );
  return told.filter(
    ({ draft, frame }) => draft.act !== "AGREEMENT" || frame?.verb.lemma !== "agree" || !agreedTo.has(frame),
  );
}

/** "followed suit, expelling two": the expulsion is told once, by its own word. */
function withoutVagueReplies(told: Told[]): Told[] {
  const isVague = ({ frame, draft }: Told): boolean =>
    LIKEWISE_VERBS.has(frame?.verb.lemma ?? "") && ONE_SIDED.has(draft.act);
  const spelt = told.filter((one) => !isVague(one) && ONE_SIDED.has(one.draft.act));
  return told.filter(
    (one) =>
      !isVague(one) || !spelt.some(({ draft }) => draft.actor === one.draft.actor && draft.target === one.draft.target),
  );
}

/** The clause of agreeing over one, through those it is joined to. */
function overOf(frame: Frame | null): Frame | null {
  for (let one = frame, depth = 0; one && depth < 4; one = one.joinedTo ?? one.governor, depth += 1)
    if (one.verb.lemma === "agree") return one;
  return null;
}

const NEVER_THREATENED = new Set([
  "AGREEMENT",
  "MEETING",
  "PHONE_CALL",
  "VISIT",
  "CONDEMNATION",
  "DEESCALATION",
  "AMBASSADOR_RETURNED",
]);

/** What is only threatened is a threat and no act. */
function threatsOnly(told: Told[]): Told[] {
  return told.flatMap(({ draft, frame }): Told[] => {
    if (draft.modality !== "THREATENED") return [{ draft, frame }];
    if (NEVER_THREATENED.has(draft.act)) return [];
    const start = Math.min(draft.start, frame?.governor?.verb.start ?? draft.start);
    const near = draft.end - start < 320 ? start : draft.start;
    return [{ draft: { ...draft, act: "THREAT", modality: "FACT", actorNamed: true, start: near }, frame }];
  });
}
