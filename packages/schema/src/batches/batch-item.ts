import { loadDocument } from "../documents/load-documents.ts";
import { DocumentType } from "../documents/refs.ts";
import { ErrorType } from "../errors/failures.ts";
import { BatchItemType } from "./refs.ts";

BatchItemType.implement({
  description: "What became of a document of a batch: taken in, or refused by name.",
  fields: (t) => ({
    number: t.exposeInt("number", { description: "Its place in the batch, from 1." }),
    name: t.exposeString("name", { nullable: true, description: "Its name, title or address, as given." }),
    document: t.field({
      type: DocumentType,
      nullable: true,
      description: "The document; null where it was refused.",
      resolve: ({ documentId }, _args, context) =>
        documentId === null ? null : loadDocument({ id: documentId, moment: context.present, context }),
    }),
    claimCount: t.int({
      nullable: true,
      description: "How many claims were found in it; null where it was refused.",
      resolve: ({ claims }) => claims,
    }),
    error: t.field({
      type: ErrorType,
      nullable: true,
      description: "Why it was refused, as `ingestDocument` or `ingestUrl` would say it; null where it was taken in.",
      resolve: ({ failure }) => failure,
    }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: "When." }),
  }),
});
