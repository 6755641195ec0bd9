import type { Claimant, IsoDay } from "@demarche/domain";

/** A speaker and the stretch of one sentence that speaker answers for: tokens [from, to). */
export type Attribution = {
  sentence: number;
  /** The reporting word. */
  at: number;
  from: number;
  to: number;
  claimant: Claimant;
  assertedOn: IsoDay | null;
};

/** Mentions that are no part of a speaker's name: "the ministry in Seoul said" puts no event in Seoul. */
export function outsideSpeakers<T extends { from: number; to: number }>(
  mentions: T[],
  speakers: readonly Attribution[],
): T[] {
  return mentions.filter(
    (mention) => !speakers.some((speaker) => mention.from >= speaker.from && mention.to <= speaker.to),
  );
}
