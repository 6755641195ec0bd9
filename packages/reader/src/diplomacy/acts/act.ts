import type { DiplomaticActType, PartyCode, RepresentationLevel } from "@demarche/domain";
import type { Discourse } from "../discourse/discourse.ts";
import { type Modality, modalityOf } from "../discourse/modality.ts";
import type { Frame } from "../syntax/frame.ts";
import type { NounPhrase, Unit } from "../syntax/unit.ts";

/** An act as one clause tells it, before dates, claimants and repeats are looked at. */
export type Draft = {
  act: DiplomaticActType;
  actor: PartyCode | null;
  target: PartyCode | null;
  modality: Modality;
  actorNamed: boolean;
  level: RepresentationLevel | null;
  participants: string[];
  /** Code units of the evidence, and where the act's own word stands. */
  start: number;
  end: number;
  focus: number;
};

/** A clause with the sentence around it. */
export type Scene = { units: readonly Unit[]; frame: Frame; modality: Modality; discourse: Discourse };

/** Reads one construct out of a clause. */
export type ActRule = (scene: Scene) => Draft[];

/** A rule and the lemmas of the verbs that it reads; in a sentence that names the telephone, any verb where `onLine`. */
export type VerbRule = { verbs: ReadonlySet<string>; onLine: boolean; read: ActRule };

export const onVerbs = (read: ActRule, ...sets: ReadonlySet<string>[]): VerbRule => ({
  verbs: new Set(sets.flatMap((verbs) => [...verbs])),
  onLine: false,
  read,
});

export const onTheLine = (read: ActRule, ...sets: ReadonlySet<string>[]): VerbRule => ({
  ...onVerbs(read, ...sets),
  onLine: true,
});

/** The scene seen from another clause of the sentence, such as the order over an infinitive. */
export const sceneOf = (scene: Scene, frame: Frame): Scene => ({
  ...scene,
  frame,
  modality: modalityOf(scene.units, frame),
});

const TELLING = new Set(["home", "back", "out", "off"]);
const MAX_EVIDENCE = 320;

type Described = { frame: Frame; extra?: (NounPhrase | null)[] };

/** The shortest stretch with the verb and both parties; without the far ones where it would grow too long. */
export function evidenceOf({ frame, extra = [] }: Described): { start: number; end: number } {
  const near = [frame.object, ...extra].filter((phrase): phrase is NounPhrase => phrase !== null);
  const far = frame.passive ? near : [...near, ...(frame.subject ? [frame.subject] : [])];
  for (const phrases of [far, near, []]) {
    const start = Math.min(frame.verb.start, ...phrases.map((phrase) => phrase.start));
    const end = Math.max(frame.verb.end, ...phrases.map((phrase) => phrase.end));
    if (end - start <= MAX_EVIDENCE) return { start, end };
  }
  return { start: frame.verb.start, end: frame.verb.end };
}

/** "called its ambassador home": the evidence takes the little word along that makes the act. */
function withParticle(scene: Scene, span: { start: number; end: number }): number {
  for (let at = scene.frame.at + 1; at < scene.frame.stop; at += 1) {
    const unit = scene.units[at];
    if (unit?.kind !== "mark" || unit.tag !== "PARTICLE" || !TELLING.has(unit.lower)) continue;
    return unit.end - span.start <= MAX_EVIDENCE ? Math.max(span.end, unit.end) : span.end;
  }
  return span.end;
}

type DraftInput = Pick<Draft, "act" | "actor" | "target"> &
  Partial<Draft> & { scene: Scene; extra?: (NounPhrase | null)[] };

/** A draft over a clause; evidence is the clause's verb with its parties unless given. */
export function draft({ scene, extra, ...given }: DraftInput): Draft {
  const near = evidenceOf({ frame: scene.frame, extra: extra ?? [] });
  return {
    act: given.act,
    actor: given.actor,
    target: given.target,
    modality: given.modality ?? scene.modality,
    actorNamed: given.actorNamed ?? true,
    level: given.level ?? null,
    participants: given.participants ?? [],
    start: given.start ?? near.start,
    end: given.end ?? withParticle(scene, near),
    focus: given.focus ?? scene.frame.verb.start,
  };
}

export const lemmaIn = (frame: Frame, words: ReadonlySet<string>): boolean => words.has(frame.verb.lemma);
export const hasParticle = (frame: Frame, ...words: string[]): boolean =>
  frame.particles.some((word) => words.includes(word));
export const prepOf = (frame: Frame, ...preps: string[]): NounPhrase | null =>
  frame.preps.find(({ prep }) => preps.includes(prep))?.phrase ?? null;
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
export const BE: ReadonlySet<string> = new Set(["be"]);
