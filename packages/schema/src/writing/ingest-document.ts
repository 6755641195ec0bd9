import type { Failure, IngestedDocument } from "@demarche/services";
import { builder } from "../builder.ts";
import { loadDocument } from "../documents/load-documents.ts";
import { DocumentType } from "../documents/refs.ts";
import {
  CrisisUnknownError,
  DuplicateDocumentError,
  failureTypeOf,
  InvalidInputError,
  ServerBusyError,
  StorageError,
  UnreadableDocumentError,
} from "../errors/failures.ts";
import { SourceGradeEnum } from "../vocabulary/documents.ts";
import { ANONYMOUS } from "./anonymous.ts";
import { clientMutationId, type InputFields } from "./client-mutation-id.ts";

export type Ingested = IngestedDocument & { clientMutationId: string | null };

/** What a person knows of a document. */
export const documentMetaFields = (t: InputFields) => ({
  crisis: t.string({ required: true, description: "Slug of the crisis it belongs to." }),
  title: t.string({ description: "Its title." }),
  publisher: t.string({ description: "Who published it; left out: unknown." }),
  publishedAt: t.field({
    type: "DateTime",
    description: "When it was published; a plain day where only the day is known.",
  }),
  origin: t.string({ description: "Where its text comes from, where a person knows; wins over its credits." }),
  grade: t.field({ type: SourceGradeEnum, description: "Admiralty reliability of its publisher." }),
  clientMutationId: clientMutationId(t),
});

const IngestDocumentInput = builder.inputType("IngestDocumentInput", {
  description:
    "A document to take in, and what a person knows of it that its text does not say. Give one of `text` and `html`.",
  fields: (t) => ({
    ...documentMetaFields(t),
    url: t.string({ description: "Where it was found." }),
    text: t.string({ description: "Plain text." }),
    html: t.string({ description: "A web page; its text is taken out, the page is never shown." }),
  }),
});

export const IngestDocumentPayload = builder.objectRef<Ingested>("IngestDocumentPayload").implement({
  description: "The document is in the record, and read.",
  fields: (t) => ({
    document: t.field({
      type: DocumentType,
      description: "The document.",
      resolve: ({ documentId }, _args, context) => loadDocument({ id: documentId, moment: context.present, context }),
    }),
    claimCount: t.exposeInt("claims", { description: "How many claims were found in it." }),
    repeated: t.exposeBoolean("repeated", {
      description: "True where this answers an earlier mutation with the same id.",
    }),
    clientMutationId: t.exposeString("clientMutationId", { nullable: true, description: "As given." }),
  }),
});

const IngestDocumentResult = builder.unionType("IngestDocumentResult", {
  description: "The document, or why it was not taken in.",
  types: [
    IngestDocumentPayload,
    CrisisUnknownError,
    DuplicateDocumentError,
    UnreadableDocumentError,
    InvalidInputError,
    StorageError,
    ServerBusyError,
  ],
  resolveType: (value) => ("documentId" in value ? "IngestDocumentPayload" : failureTypeOf(value)),
});

builder.mutationField("ingestDocument", (t) =>
  t.field({
    type: IngestDocumentResult,
    description: "Takes in one document and reads its claims, in one transaction.",
    args: { input: t.arg({ type: IngestDocumentInput, required: true, description: "The document." }) },
    resolve: async (_root, { input }, context): Promise<Ingested | Failure> => {
      const result = await context.services.writes.ingestDocument(ANONYMOUS, input);
      context.renew();
      return result.ok ? { ...result.value, clientMutationId: input.clientMutationId ?? null } : result.failure;
    },
  }),
);
