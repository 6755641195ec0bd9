import type { NounPhrase, VerbGroup } from "./unit.ts";

export type PrepPhrase = { prep: string; phrase: NounPhrase };

/** A verb with what belongs to it. In a passive, `object` is what the act befalls and `subject` who does it ("by …"). */
export type Frame = {
  at: number;
  verb: VerbGroup;
  subject: NounPhrase | null;
  object: NounPhrase | null;
  /** A second bare phrase after the object ("gave the envoy two days"). */
  second: NounPhrase | null;
  particles: string[];
  preps: PrepPhrase[];
  passive: boolean;
  /** The verb that this infinitive or -ing depends on ("threatened [to expel]"), or the one of saying before it. */
  governor: Frame | null;
  /** The verb before an "and" that this one shares its subject with ("will expel X and recall Y"). */
  joinedTo: Frame | null;
  /** Index after the last unit of the clause. */
  stop: number;
};

const HOURS = new Set(["midnight", "noon", "dawn", "dusk", "nightfall", "sunset", "sunrise"]);
/** "recalled by Chad", and not "recalled by Friday" or "by noon". */
export const isAgent = ({ prep, phrase }: PrepPhrase): boolean =>
  prep === "by" && phrase.type !== "DATE" && !HOURS.has(phrase.head);
