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
