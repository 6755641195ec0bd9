import type { Moment } from "../record/record.ts";
import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import type { CredibilityDigit } from "../vocabulary/documents.ts";
import type { IncidentGrade, IncidentKind } from "../vocabulary/incidents.ts";
import type { ContradictionView, CoverageView } from "./coverage-view.ts";
import type { ActView, MissionView } from "./diplomacy-view.ts";
import type { IncidentView } from "./incident-view.ts";
import type { AggregateCheck } from "./tally-view.ts";

/** Everything the ledger says of one crisis at one moment. Pure function of record and moment: `deriveCrisis`. */
export type CrisisView = {
  moment: Moment;
  incidents: IncidentView[];
  missions: MissionView[];
  acts: ActView[];
  aggregateChecks: AggregateCheck[];
  coverage: CoverageView;
  contradictions: ContradictionView[];
  /** Credibility digit in force for each known claim: reviewed, else proposed by R24. */
  credibility: Record<string, CredibilityDigit>;
  /** Claim id → incident id, for claims that belong to one. */
  incidentOfClaim: Record<string, string>;
  /** Claims known at the moment. */
  claimIds: string[];
  documentIds: string[];
};

/** What a crisis tally sums over (R11). Omitted: every incident in scope. `claimant` is a ClaimantIdentity id. */
export type TallyFilter = {
  effect: CasualtyEffect;
  kinds?: IncidentKind[] | undefined;
  grades?: IncidentGrade[] | undefined;
  claimant?: string | undefined;
};
