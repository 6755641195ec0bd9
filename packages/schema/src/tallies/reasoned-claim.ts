import type { ReasonedClaim } from "@demarche/domain";
import { claimShape } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import type { At } from "../crises/refs.ts";
import { RuleIdEnum } from "../rules/rule.ts";
import { type ReasonedClaimShape, ReasonedClaimType } from "./refs.ts";

ReasonedClaimType.implement({
  description: "A claim, with the rule that put it where it stands (R28).",
  fields: (t) => ({
    claim: t.field({
      type: ClaimType,
      description: "The claim, with its sentence.",
      resolve: ({ claimId, at }, _args, context) => claimShape({ id: claimId, moment: at.moment, context }),
    }),
    rule: t.field({ type: RuleIdEnum, description: "The rule.", resolve: (reasoned) => reasoned.rule }),
    reason: t.exposeString("reason", { description: "Why, in words." }),
  }),
});

export const reasonedAt = (claims: readonly ReasonedClaim[], at: At): ReasonedClaimShape[] =>
  claims.map((claim) => ({ ...claim, at }));
