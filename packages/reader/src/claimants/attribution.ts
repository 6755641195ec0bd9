import type { Claimant, IsoDay } from "@demarche/domain";
import type { Mention } from "../foundation/prepared-text.ts";

/**
 * Where what is said stands. AHEAD: "X said that …"; BEHIND: "…, X said", which goes on until someone else speaks;
 * INNER: "the raid, which X says killed nine, …", up to `until`; NOWHERE: "X claimed the attack".
 */
export type Reach = "AHEAD" | "BEHIND" | "INNER" | "NOWHERE";

/** A speaker with the reporting word; `from` and `to` bound the tokens of the speaker's name. */
export type Attribution = {
  sentence: number;
  /** The reporting word. */
  at: number;
  from: number;
  to: number;
  reach: Reach;
  /** Token after the last that the speaker answers for ahead. */
  until: number;
  claimant: Claimant;
  assertedOn: IsoDay | null;
};

/** An attribution before its sentence, its date and its speaker's party are settled. */
export type Voice = Pick<Attribution, "at" | "from" | "to" | "reach" | "until" | "claimant">;

/**
 * Mentions without the states in a speaker's name: "the ministry in Seoul said" puts no event in Seoul.
 * Smaller places stay: a local source speaks of its own ground.
 */
export function outsideSpeakers(mentions: Mention[], speakers: readonly Attribution[]): Mention[] {
  return mentions.filter(
    ({ kind, from, to }) => kind !== "STATE" || !speakers.some((speaker) => from >= speaker.from && to <= speaker.to),
  );
}
