import type { CasualtyClaim, Claim, DiplomaticClaim, IncidentClaim } from "@demarche/domain";

type Unquoted<C extends Claim> = Omit<C, "evidence">;
export type UnquotedClaim = Unquoted<CasualtyClaim> | Unquoted<DiplomaticClaim> | Unquoted<IncidentClaim>;

/** A sentence and the claim that it makes; the sentence whole is the evidence. */
export type Sentence = {
  words: string;
  claim: UnquotedClaim;
  /** How many sentences back the total of this figure stands. */
  totalBack?: number;
};
