import type { Decided, Failure, RulingRequest } from "@demarche/services";
import { builder } from "../builder.ts";
import { loadCrisis } from "../crises/load-crises.ts";
import { CrisisType } from "../crises/refs.ts";
import { loadDecision } from "../decisions/load-decisions.ts";
import { DecisionType } from "../decisions/refs.ts";
import {
  CrisisUnknownError,
  type FailureType,
  failureTypeOf,
  InvalidInputError,
  StorageError,
} from "../errors/failures.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { ANONYMOUS } from "./anonymous.ts";
import { clientMutationId, type InputFields } from "./client-mutation-id.ts";
import { inputPath } from "./input-path.ts";

type Made = Decided & { clientMutationId: string | null };
/** What the input of every decision has. */
export const decisionFields = (t: InputFields) => ({
  crisis: t.string({ required: true, description: "Slug of the crisis." }),
  reason: t.string({ required: true, description: "Why; kept with the decision." }),
  clientMutationId: clientMutationId(t),
});

const DecisionPayload = builder.objectRef<Made>("DecisionPayload").implement({
  description: "The decision is in the record.",
  fields: (t) => ({
    decision: t.field({
      type: DecisionType,
      description: "The decision.",
      resolve: ({ decisionId }, _args, context) => loadDecision(decisionId, context),
    }),
    crisis: t.field({
      type: CrisisType,
      description: "The crisis as it stands now.",
      resolve: async ({ decisionId }, _args, context) => {
        const { crisisId } = await loadDecision(decisionId, context);
        return loadCrisis({ crisisId, moment: context.present }, context);
      },
    }),
    repeated: t.exposeBoolean("repeated", {
      description: "True where this answers an earlier mutation with the same id.",
    }),
    clientMutationId: t.exposeString("clientMutationId", { nullable: true, description: "As given." }),
  }),
});

/** The answers of one decision: made, or why not. */
export function decisionResult({ name, errors }: { name: string; errors: readonly FailureType[] }) {
  return builder.unionType(name, {
    description: "The decision, or why it was not made.",
    types: [DecisionPayload, CrisisUnknownError, ...errors, InvalidInputError, StorageError],
    resolveType: (value) => ("decisionId" in value ? "DecisionPayload" : failureTypeOf(value)),
  });
}

type CommonInput = { crisis: string; reason: string; clientMutationId?: string | null | undefined };

/** Puts what is asked before the ledger. */
export async function decide(options: {
  input: CommonInput;
  ruling: RulingRequest;
  context: RequestContext;
}): Promise<Made | Failure> {
  const { input, ruling, context } = options;
  const { crisis, reason, clientMutationId = null } = input;
  const result = await context.services.writes.decide(ANONYMOUS, { crisis, reason, clientMutationId, ruling });
  context.renew();
  if (result.ok) return { ...result.value, clientMutationId };
  return { ...result.failure, path: inputPath(result.failure.path) };
}
