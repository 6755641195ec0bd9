import { loadDocument } from "../documents/load-documents.ts";
import { DocumentType } from "../documents/refs.ts";
import { OriginLinkType, OriginType } from "./refs.ts";

OriginType.implement({
  description: "Where texts come from: an agency, or a publisher's own reporting. Sources are counted by it (R21).",
  fields: (t) => ({
    id: t.id({ description: "Stable within the crisis.", resolve: ({ origin }) => origin.id }),
    name: t.string({ description: "Its name.", resolve: ({ origin }) => origin.name }),
    documents: t.field({
      type: [DocumentType],
      description: "The documents that come from it.",
      resolve: ({ origin, at }, _args, context) =>
        Promise.all(origin.documentIds.map((id) => loadDocument({ id, moment: at.moment, context }))),
    }),
    links: t.field({
      type: [OriginLinkType],
      description: "Why each document belongs to it.",
      resolve: ({ origin, at }) => origin.links.map((link) => ({ link, at })),
    }),
  }),
});

OriginLinkType.implement({
  description: "Why a document is counted to an origin; a person can cut it.",
  fields: (t) => ({
    document: t.field({
      type: DocumentType,
      description: "The document.",
      resolve: ({ link, at }, _args, context) => loadDocument({ id: link.documentId, moment: at.moment, context }),
    }),
    reason: t.string({ description: "Why, in words.", resolve: ({ link }) => link.reason }),
    score: t.float({ description: "How sure, 0 to 1.", resolve: ({ link }) => link.score }),
  }),
});
