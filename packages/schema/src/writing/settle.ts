import { builder } from "../builder.ts";
import { ContradictionUnknownError, DecisionUnknownError, DecisionWithdrawnError } from "../errors/failures.ts";
import { localId } from "../requests/global-id.ts";
import { decide, decisionFields, decisionResult } from "./decide.ts";

const ResolveContradictionInput = builder.inputType("ResolveContradictionInput", {
  description: "A contradiction that a person settles.",
  fields: (t) => ({
    ...decisionFields(t),
    contradiction: t.id({ required: true, description: "Its id, as the crisis gives it." }),
  }),
});

builder.mutationField("resolveContradiction", (t) =>
  t.field({
    type: decisionResult({ name: "ResolveContradictionResult", errors: [ContradictionUnknownError] }),
    description: "Settles a contradiction as it stands; a claim that joins it later opens it again (R23).",
    args: { input: t.arg({ type: ResolveContradictionInput, required: true, description: "The contradiction." }) },
    resolve: (_root, { input }, context) =>
      decide({ input, ruling: { kind: "RESOLVE_CONTRADICTION", contradictionId: input.contradiction }, context }),
  }),
);

const WithdrawDecisionInput = builder.inputType("WithdrawDecisionInput", {
  description: "A decision to undo.",
  fields: (t) => ({
    ...decisionFields(t),
    decision: t.id({ required: true, description: "Global id of the decision." }),
  }),
});

builder.mutationField("withdrawDecision", (t) =>
  t.field({
    type: decisionResult({
      name: "WithdrawDecisionResult",
      errors: [DecisionUnknownError, DecisionWithdrawnError],
    }),
    description: "Undoes a decision of any kind; both stay in the record (R26). A withdrawal can be withdrawn.",
    args: { input: t.arg({ type: WithdrawDecisionInput, required: true, description: "The decision." }) },
    resolve: (_root, { input }, context) =>
      decide({ input, ruling: { kind: "WITHDRAW", decisionId: localId(input.decision) }, context }),
  }),
);
