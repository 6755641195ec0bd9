import type { Claimant, IsoDay } from "@demarche/domain";
import type { Mention } from "../foundation/prepared-text.ts";

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

/**
 * Mentions without the states in a speaker's name: "the ministry in Seoul said" puts no event in Seoul.
 * Smaller places stay: a local source speaks of its own ground.
 */
export function outsideSpeakers(mentions: Mention[], speakers: readonly Attribution[]): Mention[] {
  return mentions.filter(
    ({ kind, from, to }) => kind !== "STATE" || !speakers.some((speaker) => from >= speaker.from && to <= speaker.to),
  );
}
