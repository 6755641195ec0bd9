import type { Credit, ZoneSpan } from "@demarche/domain";
import type { StoredDocument } from "@demarche/services";
import { builder } from "../builder.ts";
import { ClaimType } from "../claims/refs.ts";
import { OriginType } from "../coverage/refs.ts";
import { loadSource } from "../sources/load-sources.ts";
import { SourceType } from "../sources/refs.ts";
import { DocumentFlagEnum, ZoneEnum } from "../vocabulary/documents.ts";
import { toldByRow, withoutMoment } from "../written/told-by-row.ts";
import { copiesOf, DocumentCopyType } from "./document-copy.ts";
import { documentsByIds, originOf } from "./load-documents.ts";
import { type DocumentShape, DocumentType } from "./refs.ts";

const ZoneSpanType = builder.objectRef<ZoneSpan>("ZoneSpan").implement({
  description: "A stretch of a document's text, in UTF-16 code units.",
  fields: (t) => ({
    zone: t.expose("zone", { type: ZoneEnum, description: "What part it is." }),
    start: t.exposeInt("start", { description: "First code unit." }),
    end: t.exposeInt("end", { description: "One past the last code unit." }),
  }),
});

const CreditType = builder.objectRef<Credit>("Credit").implement({
  description: "An agency or outlet that a document names as where it comes from.",
  fields: (t) => ({
    agency: t.exposeString("agency", { description: "Its name." }),
    kind: t.exposeString("kind", {
      description: "TEXT: the text is theirs; INPUTS: parts are; PHOTO: a picture only, never a text origin (R21).",
    }),
    start: t.int({ description: "Where the credit begins in the text.", resolve: ({ evidence }) => evidence.start }),
    end: t.int({ description: "Where it ends.", resolve: ({ evidence }) => evidence.end }),
  }),
});

builder.node(DocumentType, {
  ...toldByRow<DocumentShape, StoredDocument>({
    row: ({ document }) => document,
    alone: ({ document }) => withoutMoment({ document }),
    links: { source: { rows: "sources", id: ({ sourceId }) => sourceId } },
  }),
  description: "One immutable text as captured.",
  id: { resolve: ({ document }) => document.id },
  loadMany: documentsByIds,
  fields: (t) => ({
    title: t.string({ nullable: true, description: "Its title.", resolve: ({ document }) => document.title }),
    url: t.string({ nullable: true, description: "Where it was found.", resolve: ({ document }) => document.url }),
    source: t.field({
      type: SourceType,
      description: "Who published it.",
      resolve: ({ document }, _args, context) => loadSource(document.sourceId, context),
    }),
    publishedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When it was published: a plain day where only the day is known; null: unknown.",
      resolve: ({ document }) => document.publishedAt,
    }),
    publishedAtInferred: t.boolean({
      description: "True where publication is unknown and `retrievedAt` stands in for it on the published clock (R16).",
      resolve: ({ document }) => document.publishedAt === null,
    }),
    retrievedAt: t.field({
      type: "DateTime",
      description: "When it was captured.",
      resolve: ({ document }) => document.retrievedAt,
    }),
    recordedAt: t.field({
      type: "DateTime",
      description: "When this ledger recorded it.",
      resolve: ({ document }) => document.recordedAt,
    }),
    language: t.string({
      nullable: true,
      description: "BCP-47; null: not recognised.",
      resolve: ({ document }) => document.language,
    }),
    sha256: t.string({
      description: "SHA-256 of the bytes as they came, in hex.",
      resolve: ({ document }) => document.sha256,
    }),
    text: t.string({
      description: "The stored text that every evidence span counts into; `[redacted]` where it was taken out.",
      resolve: ({ document }) => document.text,
    }),
    zones: t.field({ type: [ZoneSpanType], description: "Its parts.", resolve: ({ document }) => document.zones }),
    credits: t.field({
      type: [CreditType],
      description: "Whom it names as its origin.",
      resolve: ({ document }) => document.credits,
    }),
    flags: t.field({
      type: [DocumentFlagEnum],
      description: "What was noticed about it.",
      resolve: ({ document }) => document.flags,
    }),
    claims: t.field({
      type: [ClaimType],
      description: "Every claim it carries, in the order of the text.",
      resolve: async ({ document, moment }, _args, context) => {
        const records = await context.read.claimsOfDocument.load(document.id);
        return records.map((record) => ({ record, moment })).sort((a, b) => startOf(a) - startOf(b));
      },
    }),
    origin: t.field({
      type: OriginType,
      nullable: true,
      description: "Where its text comes from (R21); null where the document is not known at the moment.",
      resolve: (shape, _args, context) => originOf(shape, context),
    }),
    duplicates: t.field({
      type: [DocumentCopyType],
      description: "Documents with the same text, the same address or nearly the same words, the likest first (R21).",
      resolve: (shape, _args, context) => copiesOf(shape, context),
    }),
  }),
});

const startOf = ({ record }: { record: { claim: { evidence: { start: number }[] } } }) =>
  record.claim.evidence[0]?.start ?? 0;
