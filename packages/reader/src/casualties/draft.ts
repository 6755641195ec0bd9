import type { CasualtyClaim } from "@demarche/domain";
import type { Harm } from "./harm.ts";

/** A claim in the making, with what is needed to merge repeats and tie parts to wholes. */
export type Draft = {
  claim: CasualtyClaim;
  harm: Harm;
  sentence: number;
  /** Position, in the list of drafts, of the whole that the text makes it a part of; −1 where none. */
  parent: number;
  /** Its own clause tells of an event, and not as of one told before. */
  newEvent: boolean;
};
