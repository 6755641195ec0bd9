import type { DocumentSettingRequest } from "@demarche/services";
import { builder } from "../builder.ts";
import { DocumentUnknownError } from "../errors/failures.ts";
import { localId } from "../requests/global-id.ts";
import { decide, decisionFields, decisionResult } from "./decide.ts";

const errors = [DocumentUnknownError];

const SetDocumentMetaInput = builder.inputType("SetDocumentMetaInput", {
  description: "What a person knows of a document and its text does not say; null: unknown after all.",
  fields: (t) => ({
    ...decisionFields(t),
    document: t.id({ required: true, description: "Global id of the document." }),
    publisher: t.string({ description: "Who published it, by name; left out: as it is. One not on record is added." }),
    publishedAt: t.field({ type: "DateTime", description: "When it was published; left out: as it is." }),
    origin: t.string({ description: "Where its text comes from (R21); left out: as it is." }),
  }),
});

builder.mutationField("setDocumentMeta", (t) =>
  t.field({
    type: decisionResult({ name: "SetDocumentMetaResult", errors }),
    description: "Sets who published a document and when, or where its text comes from (R16, R21).",
    args: { input: t.arg({ type: SetDocumentMetaInput, required: true, description: "The document." }) },
    resolve: (_root, { input }, context) => {
      const documentId = localId(input.document);
      return decide({ input, ruling: { kind: "SET_DOCUMENT", documentId, setting: documentSetting(input) }, context });
    },
  }),
);

function documentSetting(given: {
  publisher?: string | null | undefined;
  publishedAt?: string | null | undefined;
  origin?: string | null | undefined;
}): DocumentSettingRequest {
  const { publisher, publishedAt, origin } = given;
  return {
    ...(publisher == null ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(origin === undefined ? {} : { origin }),
  };
}

const RetractDocumentInput = builder.inputType("RetractDocumentInput", {
  description: "A document that no longer stands, as one that its publisher took back.",
  fields: (t) => ({
    ...decisionFields(t),
    document: t.id({ required: true, description: "Global id of the document." }),
  }),
});

builder.mutationField("retractDocument", (t) =>
  t.field({
    type: decisionResult({ name: "RetractDocumentResult", errors }),
    description: "Retracts a document: its claims stay in sight and count towards nothing (R7).",
    args: { input: t.arg({ type: RetractDocumentInput, required: true, description: "The document." }) },
    resolve: (_root, { input }, context) => {
      const documentId = localId(input.document);
      return decide({ input, ruling: { kind: "RETRACT_DOCUMENT", documentId }, context });
    },
  }),
);

const CopiesInput = builder.inputType("CopiesInput", {
  description: "Two documents.",
  fields: (t) => ({
    ...decisionFields(t),
    document: t.id({ required: true, description: "Global id of the one." }),
    other: t.id({ required: true, description: "Global id of the other." }),
  }),
});

const CopiesResult = decisionResult({ name: "CopiesResult", errors });

builder.mutationFields((t) => ({
  linkCopies: t.field({
    type: CopiesResult,
    description: "Holds two documents for copies of one text, so that they count as one origin (R21).",
    args: { input: t.arg({ type: CopiesInput, required: true, description: "The documents." }) },
    resolve: (_root, { input }, context) => {
      const documentIds: [string, string] = [localId(input.document), localId(input.other)];
      return decide({ input, ruling: { kind: "LINK_COPIES", documentIds }, context });
    },
  }),
  cutCopyLink: t.field({
    type: CopiesResult,
    description: "Holds two documents for texts of their own, however alike they read (R21).",
    args: { input: t.arg({ type: CopiesInput, required: true, description: "The documents." }) },
    resolve: (_root, { input }, context) => {
      const documentIds: [string, string] = [localId(input.document), localId(input.other)];
      return decide({ input, ruling: { kind: "CUT_COPIES", documentIds }, context });
    },
  }),
}));
