import type { CredibilityDigit } from "@demarche/domain";
import { builder } from "../builder.ts";
import { ClaimUnknownError, IncidentUnknownError } from "../errors/failures.ts";
import { localId } from "../requests/global-id.ts";
import { clientMutationId } from "./client-mutation-id.ts";
import { decide, decisionFields, decisionResult } from "./decide.ts";

const ClaimsInput = builder.inputType("ReviewClaimsInput", {
  description: "Claims that a person has read against their text.",
  fields: (t) => ({
    ...decisionFields(t),
    claims: t.idList({ required: true, description: "Global ids of the claims, at most 1000." }),
  }),
});

const ReviewResult = decisionResult({ name: "ReviewClaimsResult", errors: [ClaimUnknownError] });

builder.mutationFields((t) => ({
  acceptClaims: t.field({
    type: ReviewResult,
    description: "Accepts claims; a draft counts from then on.",
    args: { input: t.arg({ type: ClaimsInput, required: true, description: "The claims." }) },
    resolve: (_root, { input }, context) => {
      const claimIds = input.claims.map(localId);
      return decide({ input, ruling: { kind: "REVIEW_CLAIMS", claimIds, state: "ACCEPTED" }, context });
    },
  }),
  rejectClaims: t.field({
    type: ReviewResult,
    description: "Rejects claims: they stay in sight and count towards nothing (R7).",
    args: { input: t.arg({ type: ClaimsInput, required: true, description: "The claims." }) },
    resolve: (_root, { input }, context) => {
      const claimIds = input.claims.map(localId);
      return decide({ input, ruling: { kind: "REVIEW_CLAIMS", claimIds, state: "REJECTED" }, context });
    },
  }),
}));

const JudgeCredibilityInput = builder.inputType("JudgeCredibilityInput", {
  description: "How credible claims are.",
  fields: (t) => ({
    ...decisionFields(t),
    claims: t.idList({ required: true, description: "Global ids of the claims, at most 1000." }),
    digit: t.int({
      description: "Admiralty digit, 1 confirmed to 6 cannot be judged; left out: back to what R24 proposes.",
    }),
  }),
});

builder.mutationField("judgeCredibility", (t) =>
  t.field({
    type: decisionResult({ name: "JudgeCredibilityResult", errors: [ClaimUnknownError] }),
    description: "Sets the credibility of claims; at 5, improbable, they count towards nothing (R7, R24).",
    args: { input: t.arg({ type: JudgeCredibilityInput, required: true, description: "The claims and the digit." }) },
    resolve: (_root, { input }, context) => {
      // The verb refuses what is no digit.
      const digit = (input.digit ?? null) as CredibilityDigit | null;
      const claimIds = input.claims.map(localId);
      return decide({ input, ruling: { kind: "JUDGE_CREDIBILITY", claimIds, digit }, context });
    },
  }),
);

const AssignClaimsInput = builder.inputType("AssignClaimsInput", {
  description: "Claims and the incident they belong to.",
  fields: (t) => ({
    ...decisionFields(t),
    claims: t.idList({ required: true, description: "Global ids of casualty or incident claims." }),
    incident: t.id({ required: true, description: "Global id of the incident." }),
  }),
});

builder.mutationField("assignClaims", (t) =>
  t.field({
    type: decisionResult({ name: "AssignClaimsResult", errors: [ClaimUnknownError, IncidentUnknownError] }),
    description: "Moves claims to the incident that they tell of (R13).",
    args: { input: t.arg({ type: AssignClaimsInput, required: true, description: "The claims and the incident." }) },
    resolve: (_root, { input }, context) => {
      const claimIds = input.claims.map(localId);
      const incidentId = localId(input.incident);
      return decide({ input, ruling: { kind: "ASSIGN_CLAIMS", claimIds, incidentId }, context });
    },
  }),
);

const CommentOnClaimInput = builder.inputType("CommentOnClaimInput", {
  description: "A remark on a claim.",
  fields: (t) => ({
    crisis: t.string({ required: true, description: "Slug of the crisis." }),
    claim: t.id({ required: true, description: "Global id of the claim." }),
    comment: t.string({ required: true, description: "The remark; kept for good." }),
    clientMutationId: clientMutationId(t),
  }),
});

builder.mutationField("commentOnClaim", (t) =>
  t.field({
    type: decisionResult({ name: "CommentOnClaimResult", errors: [ClaimUnknownError] }),
    description: "Puts a remark on a claim into the record; it changes nothing. `Claim.decisions` lists it.",
    args: { input: t.arg({ type: CommentOnClaimInput, required: true, description: "The remark." }) },
    resolve: async (_root, { input: { comment, claim, ...input } }, context) => {
      const ruling = { kind: "COMMENT_ON_CLAIM" as const, claimId: localId(claim) };
      const answer = await decide({ input: { ...input, reason: comment }, ruling, context });
      return "path" in answer
        ? { ...answer, path: answer.path.map((step) => step.replace("reason", "comment")) }
        : answer;
    },
  }),
);
