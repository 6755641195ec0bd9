import type { NewBatchStep, StoredBatch, Writers } from "@demarche/store";
import type { Actor, LedgerHead } from "../contract.ts";
import type { Environment } from "../environment.ts";
import { draftEntries } from "../ledger/ledger-draft.ts";

/** What a step can say beside whose it is; what is left out it does not say. */
export type Step = Pick<NewBatchStep, "number" | "outcome"> &
  Partial<Pick<NewBatchStep, "name" | "documentId" | "claims" | "code" | "message" | "path">>;

const SILENT = { name: null, documentId: null, claims: null, code: null, message: null, path: null };

type Adding = {
  environment: Environment;
  writers: Writers;
  batch: Pick<StoredBatch, "id">;
  actor: Actor;
  recordedAt: string;
  id: string;
  step: Step;
};

/** Adds a step and its entry. Only inside a write transaction. */
export async function addStep(adding: Adding & { reason?: string }): Promise<LedgerHead> {
  const { environment, writers, batch, actor, recordedAt, id, step, reason } = adding;
  await writers.batches.addStep({ ...SILENT, ...step, id, batchId: batch.id, recordedAt });
  return writers.ledger.append(entriesOf({ environment, actor, recordedAt, id, step, reason }));
}

type Told = Pick<Adding, "environment" | "actor" | "recordedAt" | "id" | "step"> & { reason: string | undefined };

function entriesOf({ environment, actor, recordedAt, id, step, reason }: Told) {
  const kind = step.outcome === "CANCELLED" ? ("batch.cancelled" as const) : ("batch.advanced" as const);
  const deed = { kind, subjectId: id, ...(reason === undefined ? {} : { reason }) };
  return draftEntries({ ids: environment.ids, actor, crisisId: null, recordedAt, deeds: [deed] });
}
