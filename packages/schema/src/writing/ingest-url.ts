import type { Failure } from "@demarche/services";
import { builder } from "../builder.ts";
import {
  CrisisUnknownError,
  DuplicateDocumentError,
  FetchError,
  failureTypeOf,
  InvalidInputError,
  ServerBusyError,
  StorageError,
  UnreadableDocumentError,
} from "../errors/failures.ts";
import { ANONYMOUS } from "./anonymous.ts";
import { documentMetaFields, IngestDocumentPayload, type Ingested } from "./ingest-document.ts";

const IngestUrlInput = builder.inputType("IngestUrlInput", {
  description: "A page to fetch and take in, and what a person knows of it that it does not say.",
  fields: (t) => ({
    ...documentMetaFields(t),
    url: t.string({ required: true, description: "Its address, http or https, on the public internet." }),
  }),
});

const IngestUrlResult = builder.unionType("IngestUrlResult", {
  description: "The document, or why it was not taken in.",
  types: [
    IngestDocumentPayload,
    CrisisUnknownError,
    FetchError,
    DuplicateDocumentError,
    UnreadableDocumentError,
    InvalidInputError,
    ServerBusyError,
    StorageError,
  ],
  resolveType: (value) => ("documentId" in value ? "IngestDocumentPayload" : failureTypeOf(value)),
});

builder.mutationField("ingestUrl", (t) =>
  t.field({
    type: IngestUrlResult,
    description:
      "Fetches one page (at most 5 MB, in 15 seconds, over 5 redirects) and takes it in. Refused with `fetch.off` unless whoever runs the server lets it ask addresses.",
    args: { input: t.arg({ type: IngestUrlInput, required: true, description: "The page." }) },
    resolve: async (_root, { input }, context): Promise<Ingested | Failure> => {
      const result = await context.services.writes.ingestUrl(ANONYMOUS, input);
      context.renew();
      return result.ok ? { ...result.value, clientMutationId: input.clientMutationId ?? null } : result.failure;
    },
  }),
);
