import { eq, ne, type SQL } from "drizzle-orm";
import type { Column, Table } from "#engine";
import { batches, batchSteps } from "../batches/batches.table.ts";
import { claimEvidence, claimReviews, claims } from "../claims/claims.table.ts";
import { crises, crisisParties } from "../crises/crises.table.ts";
import { decisions } from "../decisions/decisions.table.ts";
import { documentCaptures, documents } from "../documents/documents.table.ts";
import { clientMutations } from "../mutations/mutations.table.ts";
import { redactions } from "../redactions/redactions.table.ts";
import { sourceGrades, sources } from "../sources/sources.table.ts";
import type { EntryKind } from "./entry-kinds.ts";

/** A table whose rows ledger entries vouch for: those of the kinds named, whose subject is in the column `subject`. */
export type VouchedTable = {
  table: Table;
  subject: Column;
  kinds: readonly EntryKind[];
  /** Which rows of the table are meant, where several kinds of entry with the same subject share them out. */
  only?: SQL;
};

const CRISIS: readonly EntryKind[] = ["crisis.created", "crisis.adopted"];
const DOCUMENT: readonly EntryKind[] = ["document.ingested", "document.adopted"];
const CLAIM: readonly EntryKind[] = ["claim.recorded", "claim.adopted"];
const DECISION: readonly EntryKind[] = ["decision.made"];
const BATCH: readonly EntryKind[] = ["batch.submitted"];
const STEP: readonly EntryKind[] = ["batch.advanced", "batch.cancelled"];

/** Every table of the record but the ledger itself (R26). A table that is not here is derived from these, or waits to be. */
export const VOUCHED_TABLES: readonly VouchedTable[] = [
  { table: crises, subject: crises.id, kinds: CRISIS },
  { table: crisisParties, subject: crisisParties.crisisId, kinds: CRISIS },
  { table: sources, subject: sources.id, kinds: ["source.added", "source.adopted"] },
  { table: sourceGrades, subject: sourceGrades.id, kinds: ["source.graded", "grade.adopted"] },
  { table: documents, subject: documents.id, kinds: DOCUMENT },
  { table: documentCaptures, subject: documentCaptures.documentId, kinds: DOCUMENT },
  { table: redactions, subject: redactions.documentId, kinds: ["document.redacted"] },
  { table: claims, subject: claims.id, kinds: CLAIM },
  { table: claimEvidence, subject: claimEvidence.claimId, kinds: CLAIM },
  { table: decisions, subject: decisions.id, kinds: DECISION },
  { table: claimReviews, subject: claimReviews.decisionId, kinds: DECISION },
  { table: batches, subject: batches.id, kinds: BATCH },
  { table: batchSteps, subject: batchSteps.id, kinds: STEP },
  {
    table: clientMutations,
    subject: clientMutations.subjectId,
    kinds: [...CRISIS, ...DOCUMENT, ...DECISION, ...BATCH, ...STEP, "source.graded"],
    only: ne(clientMutations.verb, "redactDocument"),
  },
  {
    table: clientMutations,
    subject: clientMutations.subjectId,
    kinds: ["document.redacted"],
    only: eq(clientMutations.verb, "redactDocument"),
  },
];
