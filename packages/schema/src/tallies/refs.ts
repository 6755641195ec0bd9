import type {
  ClaimantIdentity,
  ClaimantTally,
  IncidentTally,
  ReasonedClaim,
  TallyExplanation,
  TallyView,
} from "@demarche/domain";
import { builder } from "../builder.ts";
import type { At } from "../crises/refs.ts";

export type TallyShape = TallyView & { at: At };
export type ClaimantTallyShape = ClaimantTally & { at: At };
export type IncidentTallyShape = IncidentTally & { at: At };
export type ReasonedClaimShape = ReasonedClaim & { at: At };
export type ExplanationShape = { at: At; explanation: TallyExplanation };

export const TallyType = builder.objectRef<TallyShape>("Tally");
export const ClaimantTallyType = builder.objectRef<ClaimantTallyShape>("ClaimantTally");
export const IncidentTallyType = builder.objectRef<IncidentTallyShape>("IncidentTally");
export const ReasonedClaimType = builder.objectRef<ReasonedClaimShape>("ReasonedClaim");
export const TallyExplanationType = builder.objectRef<ExplanationShape>("TallyExplanation");
export const ClaimantGroupType = builder.objectRef<ClaimantIdentity>("ClaimantGroup");
