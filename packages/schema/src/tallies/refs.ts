import type {
  ClaimantIdentity,
  ClaimantTally,
  IncidentTally,
  ReasonedClaim,
  ReportedRange,
  TallyExplanation,
  TallyView,
} from "@demarche/domain";
import type { MaybePromise } from "@demarche/services";
import { builder } from "../builder.ts";
import type { At } from "../crises/refs.ts";

/** A figure, with what it takes longer to tell: that is made when it is asked for. */
export type TallyShape = ReportedRange &
  Pick<TallyView, "effect" | "disputed" | "badge" | "rule" | "incidentsWithoutFigure" | "incidentsWithDeaths"> & {
    at: At;
    sum(): MaybePromise<Pick<TallyView, "because" | "byIncident">>;
    whole(): MaybePromise<Pick<TallyView, "byClaimant" | "byClass" | "explanation">>;
  };
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
