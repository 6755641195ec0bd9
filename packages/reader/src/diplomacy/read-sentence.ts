import type { Draft } from "./acts/act.ts";
import { LIKEWISE_VERBS } from "./acts/likewise.ts";
import { type NominalScene, readNominal } from "./acts/nominal.ts";
import { mayTell, readNounEvent } from "./acts/noun-events.ts";
import { rulesFor } from "./acts/rules.ts";
import type { Discourse } from "./discourse/discourse.ts";
import { type Modality, modalityOf } from "./discourse/modality.ts";
import { ONE_SIDED } from "./discourse/told-act.ts";
import { ClauseReader } from "./syntax/clause.ts";
import type { Frame } from "./syntax/frame.ts";
import type { NounPhrase, Unit } from "./syntax/unit.ts";

export type Told = { draft: Draft; frame: Frame | null };
export type SentenceReading = { told: Told[]; frames: Frame[] };

function nominalScenes(input: {
  units: Unit[];
  frame: Frame | null;
  from: number;
  to: number;
  modality: Modality;
  discourse: Discourse;
}): NominalScene[] {
  const { units, frame, discourse } = input;
  const scenes: NominalScene[] = [];
  for (let at = input.from; at < input.to; at += 1) {
    const phrase = units[at];
    if (phrase?.kind !== "phrase" || phrase.type !== "OTHER" || !mayTell(phrase)) continue;
    scenes.push({ units, phrase, preps: prepsAfter(units, at), frame, modality: input.modality, discourse });
  }
  return scenes;
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

/** Acts that one sentence tells, in the order of its clauses. */
export function readSentence(input: { units: Unit[]; discourse: Discourse }): SentenceReading {
  const { units, discourse } = input;
  const frames = new ClauseReader(units).read();
  const told: Told[] = [];
  discourse.listen(frames);
  let done = 0;
  for (const [index, frame] of frames.entries()) {
    const scene = { units, frame, modality: modalityOf(units, frame), discourse };
    const drafts = rulesFor(frame.verb.lemma).flatMap((rule) => rule(scene));
    told.push(...drafts.map((draft) => ({ draft, frame })));
    discourse.rememberActs(drafts);
    const stop = index === frames.length - 1 ? units.length : frame.at + Math.max(1, frame.stop - frame.at);
    const nouns = nominals({ ...scene, from: done, to: stop });
    discourse.rememberActs(nouns.map(({ draft }) => draft));
    told.push(...nouns);
    done = Math.max(done, stop);
    discourse.leave(frame, units);
  }
  if (frames.length === 0) {
    const whole = { frame: null, from: 0, to: units.length, modality: "FACT" } as const;
    told.push(...nominals({ units, discourse, ...whole }));
  }
  return { told: threatsOnly(withoutVagueReplies(withoutEmptyAccords(told))), frames };
}

function nominals(input: Parameters<typeof nominalScenes>[0]): Told[] {
  return nominalScenes(input).flatMap((scene) =>
    [...readNominal(scene), ...readNounEvent(scene)].map((draft) => ({ draft, frame: scene.frame })),
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
