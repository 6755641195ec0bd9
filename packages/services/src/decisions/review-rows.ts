import { type ClaimReview, claimReviews, type Decision, type RulingKind, standingDecisions } from "@demarche/domain";
import type { NewClaimReview } from "@demarche/store";

/** The kinds of decision that may change the state or the credibility of a claim. */
export const REVIEWING_RULINGS: readonly RulingKind[] = [
  "REVIEW_CLAIMS",
  "JUDGE_CREDIBILITY",
  "ADD_CLAIM",
  "CORRECT_CLAIM",
  "WITHDRAW",
];

/** How a decision leaves the claims that it changes, a withdrawal those that it sets back. */
export function reviewRows(options: { before: readonly Decision[]; decision: Decision }): Omit<NewClaimReview, "id">[] {
  const { before, decision } = options;
  const { id: decisionId, reason, recordedAt } = decision;
  const was = reviewsOf(before);
  const is = reviewsOf([...before, decision]);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((claimId) => ({ claimId, was: states(was.get(claimId)), is: states(is.get(claimId)) }))
    .filter((claim) => claim.was.state !== claim.is.state || claim.was.credibility !== claim.is.credibility)
    .map(({ claimId, is: review }) => ({ claimId, ...review, reason, recordedAt, decisionId }));
}

function reviewsOf(decisions: readonly Decision[]): ReadonlyMap<string, ClaimReview> {
  return claimReviews(standingDecisions(decisions));
}

function states({
  state = "PROPOSED",
  credibility = null,
}: ClaimReview = {}): Pick<NewClaimReview, "state" | "credibility"> {
  return { state, credibility };
}
