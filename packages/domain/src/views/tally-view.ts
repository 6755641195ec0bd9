import type { Claimant } from "../claims/claim.ts";
import type { RuleId } from "../rules/rule.ts";
import type { CasualtyEffect, VictimClass } from "../vocabulary/casualties.ts";

/**
 * A range of reported figures. All null: nothing counted is known (never 0).
 * `open`: the top is a lower bound ("9+"); `high` is then the largest number stated.
 */
export type ReportedRange = { low: number | null; best: number | null; high: number | null; open: boolean };

/** A claim with the rule that put it where it stands, and why in words. */
export type ReasonedClaim = { claimId: string; rule: RuleId; reason: string };

/** A claimant group: everyone who speaks for one party in one capacity. `id` is stable for the same group. */
export type ClaimantIdentity = Pick<Claimant, "name" | "kind" | "party"> & { id: string };

export type ClaimantTally = ReportedRange & {
  claimant: ClaimantIdentity;
  /** True where the claimant's own current figures contradict each other (R6, R8). */
  disputed: boolean;
  /** True where every claim of this claimant is set aside (R7); the range then shows what was set aside. */
  excluded: boolean;
  current: ReasonedClaim[];
  history: ReasonedClaim[];
};

export type ClassTally = ReportedRange & { victimClass: VictimClass };

export type IncidentTally = ReportedRange & { incidentId: string };

export type TallyExplanation = {
  supporting: ReasonedClaim[];
  compatible: ReasonedClaim[];
  contradicting: ReasonedClaim[];
  superseded: ReasonedClaim[];
  excluded: ReasonedClaim[];
};

export const TALLY_BADGES = ["ONLY_UNRELIABLE_CLAIMS", "NO_FIGURE"] as const;
export type TallyBadge = (typeof TALLY_BADGES)[number];

/** One tally of one effect, for an incident (R10) or a set of incidents (R11). */
export type TallyView = ReportedRange & {
  effect: CasualtyEffect;
  disputed: boolean;
  badge: TallyBadge | null;
  /** The rule that chose `best`, and its sentence for a reader: "why 9?" (R28). */
  rule: RuleId;
  because: string;
  byClaimant: ClaimantTally[];
  byClass: ClassTally[];
  /** Crisis tallies only; empty for an incident. */
  byIncident: IncidentTally[];
  incidentsWithoutFigure: number;
  incidentsWithDeaths: number;
  explanation: TallyExplanation;
};

export const AGGREGATE_STATES = ["CONSISTENT", "GAP"] as const;
export type AggregateState = (typeof AGGREGATE_STATES)[number];

/** A stated sum checked against its parts (R12). `remainder`: stated minus summed best; 0 where consistent. */
export type AggregateCheck = {
  claimId: string;
  effect: CasualtyEffect;
  state: AggregateState;
  incidentIds: string[];
  sum: ReportedRange;
  remainder: number;
};
