import type { Failure, RedactedDocument } from "@demarche/services";
import { builder } from "../builder.ts";
import { loadDocument } from "../documents/load-documents.ts";
import { DocumentType } from "../documents/refs.ts";
import {
  DocumentUnknownError,
  failureTypeOf,
  InvalidInputError,
  StorageError,
  UnreadableDocumentError,
} from "../errors/failures.ts";
import { localId } from "../requests/global-id.ts";
import { ANONYMOUS } from "./anonymous.ts";
import { clientMutationId } from "./client-mutation-id.ts";

type Redacted = RedactedDocument & { clientMutationId: string | null };

const RedactDocumentInput = builder.inputType("RedactDocumentInput", {
  description: "A document whose text must not be kept.",
  fields: (t) => ({
    document: t.id({ required: true, description: "Global id of the document." }),
    reason: t.string({ required: true, description: "Why; the tombstone shows it for good." }),
    clientMutationId: clientMutationId(t),
  }),
});

const RedactDocumentPayload = builder.objectRef<Redacted>("RedactDocumentPayload").implement({
  description: "The text is gone.",
  fields: (t) => ({
    document: t.field({
      type: DocumentType,
      description: "The document as it stands now.",
      resolve: ({ documentId }, _args, context) => loadDocument({ id: documentId, moment: context.present, context }),
    }),
    claimCount: t.exposeInt("claims", { description: "How many claims lost what they quote; they stay as facts." }),
    repeated: t.exposeBoolean("repeated", {
      description: "True where this answers an earlier mutation with the same id.",
    }),
    clientMutationId: t.exposeString("clientMutationId", { nullable: true, description: "As given." }),
  }),
});

const RedactDocumentResult = builder.unionType("RedactDocumentResult", {
  description: "The tombstone, or why there is none.",
  types: [RedactDocumentPayload, DocumentUnknownError, UnreadableDocumentError, InvalidInputError, StorageError],
  resolveType: (value) => ("documentId" in value ? "RedactDocumentPayload" : failureTypeOf(value)),
});

builder.mutationField("redactDocument", (t) =>
  t.field({
    type: RedactDocumentResult,
    description:
      "Takes the text of a document out for good, and its bytes and what is quoted of it; hashes and figures stay (R26). It can't be undone.",
    args: { input: t.arg({ type: RedactDocumentInput, required: true, description: "The document." }) },
    resolve: async (_root, { input }, context): Promise<Redacted | Failure> => {
      const asked = { ...input, document: localId(input.document) };
      const result = await context.services.writes.redactDocument(ANONYMOUS, asked);
      context.renew();
      return result.ok ? { ...result.value, clientMutationId: input.clientMutationId ?? null } : result.failure;
    },
  }),
);
