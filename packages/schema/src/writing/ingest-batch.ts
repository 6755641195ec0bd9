import type { Failure, SubmittedBatch } from "@demarche/services";
import { loadBatch } from "../batches/load-batches.ts";
import { BatchType } from "../batches/refs.ts";
import { builder } from "../builder.ts";
import { CrisisUnknownError, failureTypeOf, InvalidInputError, StorageError } from "../errors/failures.ts";
import { SourceGradeEnum } from "../vocabulary/documents.ts";
import { ANONYMOUS } from "./anonymous.ts";
import { clientMutationId } from "./client-mutation-id.ts";

export type Submitted = SubmittedBatch & { clientMutationId: string | null };

const BatchItemInput = builder.inputType("BatchItemInput", {
  description:
    "A document of a batch, and what a person knows of it. Give one of `text` and `html`, or neither and a `url` to fetch.",
  fields: (t) => ({
    name: t.string({ description: "What to call it in messages, as its file's name." }),
    title: t.string({ description: "Its title." }),
    publisher: t.string({ description: "Who published it; left out: unknown." }),
    url: t.string({ description: "Where it was found; fetched as by `ingestUrl` where there is no text." }),
    publishedAt: t.string({
      description: "When it was published: a day, or an instant. What is no date is the item's own error.",
    }),
    origin: t.string({ description: "Where its text comes from, where a person knows; wins over its credits." }),
    grade: t.field({ type: SourceGradeEnum, description: "Admiralty reliability of its publisher." }),
    text: t.string({ description: "Plain text." }),
    html: t.string({ description: "A web page; its text is taken out, the page is never shown." }),
  }),
});

const IngestBatchInput = builder.inputType("IngestBatchInput", {
  description: "Documents to take in one after another.",
  fields: (t) => ({
    crisis: t.string({ required: true, description: "Slug of the crisis that all of them belong to." }),
    items: t.field({ type: [BatchItemInput], required: true, description: "The documents, at most 10,000." }),
    clientMutationId: clientMutationId(t),
  }),
});

/** A payload whose batch stands as it is now. */
export function batchPayload({ name, description }: { name: string; description: string }) {
  return builder.objectRef<Submitted>(name).implement({
    description,
    fields: (t) => ({
      batch: t.field({
        type: BatchType,
        description: "The batch; `batchProgress` tells how it goes on.",
        resolve: ({ batchId }, _args, context) => loadBatch(batchId, context),
      }),
      repeated: t.exposeBoolean("repeated", {
        description: "True where this answers an earlier mutation with the same id.",
      }),
      clientMutationId: t.exposeString("clientMutationId", { nullable: true, description: "As given." }),
    }),
  });
}

const IngestBatchResult = builder.unionType("IngestBatchResult", {
  description: "The batch, or why none was begun.",
  types: [
    batchPayload({ name: "IngestBatchPayload", description: "The documents are kept, and wait to be taken in." }),
    CrisisUnknownError,
    InvalidInputError,
    StorageError,
  ],
  resolveType: (value) => ("batchId" in value ? "IngestBatchPayload" : failureTypeOf(value)),
});

builder.mutationField("ingestBatch", (t) =>
  t.field({
    type: IngestBatchResult,
    description:
      "Takes in documents one after another, each as `ingestDocument` or `ingestUrl` would, and answers before the first. A bad one is told by name and stops no other; a server that is started again goes on where it was.",
    args: { input: t.arg({ type: IngestBatchInput, required: true, description: "The documents." }) },
    resolve: async (_root, { input }, context): Promise<Submitted | Failure> => {
      const result = await context.services.writes.ingestBatch(ANONYMOUS, input);
      context.renew();
      return result.ok ? { ...result.value, clientMutationId: input.clientMutationId ?? null } : result.failure;
    },
  }),
);
