import { builder } from "../builder.ts";
import { reviewStateOf } from "../decisions/review-state.ts";
import { loadDocument } from "../documents/load-documents.ts";
import { DocumentType } from "../documents/refs.ts";
import { FigureScopeEnum } from "../vocabulary/casualties.ts";
import { ZoneEnum } from "../vocabulary/documents.ts";
import { ClaimKindEnum, ReviewStateEnum } from "../vocabulary/record.ts";
import { ClaimantType, claimantOr } from "./claimant.ts";
import { credibilityOf } from "./credibility.ts";
import { EvidenceType } from "./evidence.ts";
import { CLAIM_KIND_OF, ClaimType, TYPE_NAMES } from "./refs.ts";

ClaimType.implement({
  description: "One assertion with the words it stands on; append-only (R26, R27).",
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ record }) => TYPE_NAMES[record.claim.type],
  fields: (t) => ({
    kind: t.field({
      type: ClaimKindEnum,
      description: "What it asserts.",
      resolve: ({ record }) => CLAIM_KIND_OF[record.claim.type],
    }),
    document: t.field({
      type: DocumentType,
      description: "The document that carries it.",
      resolve: ({ record, moment }, _args, context) => loadDocument({ id: record.documentId, moment, context }),
    }),
    claimant: t.field({
      type: ClaimantType,
      description: "Who asserts it; of kind UNATTRIBUTED where the document speaks in its own voice.",
      resolve: ({ record }) => claimantOr(record.claim.claimant),
    }),
    assertedOn: t.field({
      type: "Day",
      nullable: true,
      description: "Day on which the claimant said it, where the text tells.",
      resolve: ({ record }) => record.claim.assertedOn,
    }),
    zone: t.field({
      type: ZoneEnum,
      description: "The part of the document it stands in.",
      resolve: ({ record }) => record.claim.zone,
    }),
    scope: t.field({
      type: FigureScopeEnum,
      nullable: true,
      description: "What its figure covers; null for a claim without a figure.",
      resolve: ({ record: { claim } }) => (claim.type === "casualty" ? claim.scope : null),
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: "The words it stands on, at least one span; the first carries the claim itself.",
      resolve: ({ record }) => record.claim.evidence.map((span) => ({ span, documentId: record.documentId })),
    }),
    extractor: t.string({ description: "What found it, with its version.", resolve: ({ record }) => record.extractor }),
    reviewState: t.field({
      type: ReviewStateEnum,
      description: "What a person decided, on the recorded clock by the moment.",
      resolve: (shape, _args, context) => reviewStateOf(shape, context),
    }),
    credibility: t.int({
      nullable: true,
      description:
        "Admiralty digit in force, 1 confirmed to 6 cannot be judged: reviewed, else proposed by R24; null where the claim is not known at the moment.",
      resolve: (shape, _args, context) => credibilityOf(shape, context),
    }),
    publishedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When its document was published; null: unknown.",
      resolve: async ({ record, moment }, _args, context) =>
        (await loadDocument({ id: record.documentId, moment, context })).document.publishedAt,
    }),
    recordedAt: t.field({
      type: "DateTime",
      description: "When this ledger recorded it.",
      resolve: ({ record }) => record.recordedAt,
    }),
  }),
});
