import type { CasualtyClaim } from "@demarche/domain";
import { liker } from "../foundation/revise.ts";
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

/** A draft like another but for some fields. */
export const likeDraft = liker<Draft>(({ claim, harm, sentence, parent, newEvent }) => ({
  claim,
  harm,
  sentence,
  parent,
  newEvent,
}));

/** A claim like another but for some fields. */
export const likeClaim = liker<CasualtyClaim>((claim) => ({
  type: claim.type,
  effect: claim.effect,
  quantifier: claim.quantifier,
  min: claim.min,
  max: claim.max,
  wording: claim.wording,
  victimClass: claim.victimClass,
  nationality: claim.nationality,
  claimant: claim.claimant,
  assertedOn: claim.assertedOn,
  scope: claim.scope,
  zone: claim.zone,
  derived: claim.derived,
  partOf: claim.partOf,
  statedSuperseded: claim.statedSuperseded,
  incident: claim.incident,
  evidence: claim.evidence,
}));
