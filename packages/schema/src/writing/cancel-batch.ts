import type { Failure } from "@demarche/services";
import { builder } from "../builder.ts";
import {
  BatchEndedError,
  BatchUnknownError,
  failureTypeOf,
  InvalidInputError,
  StorageError,
} from "../errors/failures.ts";
import { localId } from "../requests/global-id.ts";
import { ANONYMOUS } from "./anonymous.ts";
import { clientMutationId } from "./client-mutation-id.ts";
import { batchPayload, type Submitted } from "./ingest-batch.ts";

const CancelBatchInput = builder.inputType("CancelBatchInput", {
  description: "A batch that is not to go on.",
  fields: (t) => ({
    batch: t.id({ required: true, description: "Global id of the batch." }),
    reason: t.string({ required: true, description: "Why; kept with the entry." }),
    clientMutationId: clientMutationId(t),
  }),
});

const CancelBatchResult = builder.unionType("CancelBatchResult", {
  description: "The batch, or why it was not cancelled.",
  types: [
    batchPayload({ name: "CancelBatchPayload", description: "No further item is taken in." }),
    BatchUnknownError,
    BatchEndedError,
    InvalidInputError,
    StorageError,
  ],
  resolveType: (value) => ("batchId" in value ? "CancelBatchPayload" : failureTypeOf(value)),
});

builder.mutationField("cancelBatch", (t) =>
  t.field({
    type: CancelBatchResult,
    description:
      "Ends a batch before its last item. What was taken in stays; an item that is being taken in may still come.",
    args: { input: t.arg({ type: CancelBatchInput, required: true, description: "The batch." }) },
    resolve: async (_root, { input }, context): Promise<Submitted | Failure> => {
      const asked = { ...input, batch: localId(input.batch) };
      const result = await context.services.writes.cancelBatch(ANONYMOUS, asked);
      context.renew();
      return result.ok ? { ...result.value, clientMutationId: input.clientMutationId ?? null } : result.failure;
    },
  }),
);
