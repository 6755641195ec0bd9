import type { Store, StoredBatch, StoredBatchStep } from "@demarche/store";
import type { Batch, BatchItem, BatchState, Reads } from "../contract.ts";
import { decodeCursor, pageOf } from "../paging/page.ts";

const MOST_AT_ONCE = 1000;

/** Reads batches and what became of their items. */
export function readBatches({
  read,
}: Pick<Store, "read">): Pick<Reads, "batchesByIds" | "batchItems" | "batchProgress"> {
  const { batches } = read;
  return {
    async batchesByIds(ids) {
      return (await batches.byIds(ids)).map((batch) => batch && batchOf(batch));
    },
    batchItems(batchId, request) {
      const after = request.after === null ? 0 : Number(decodeCursor({ cursor: request.after, length: 1 })[0]);
      return pageOf({
        request,
        rows: async (limit) => (await batches.page({ batchId, after, limit })).map(itemOf),
        total: () => batches.total(batchId),
        cursor: ({ number }) => [number],
      });
    },
    async batchProgress(batchId, after) {
      const steps = await batches.since({ batchId, after, limit: MOST_AT_ONCE });
      const items = steps.filter(({ number }) => number > 0).map(itemOf);
      return { position: steps.at(-1)?.position ?? after, items };
    },
  };
}

export function batchState({ items, takenIn, refused, cancelled }: StoredBatch): BatchState {
  if (takenIn + refused >= items) return "FINISHED";
  return cancelled ? "CANCELLED" : "RUNNING";
}

function batchOf(batch: StoredBatch): Batch {
  const { cancelled: _, ...known } = batch;
  return { ...known, state: batchState(batch) };
}

function itemOf(step: StoredBatchStep): BatchItem {
  const { id, number, name, recordedAt, documentId, claims, code, message, path } = step;
  const item = { id, number, name, recordedAt };
  if (documentId !== null) return { ...item, documentId, claims: claims ?? 0, failure: null };
  const place: unknown = JSON.parse(path ?? "[]");
  const failure = { code: code ?? "", message: message ?? "", path: Array.isArray(place) ? place.map(String) : [] };
  return { ...item, documentId: null, claims: null, failure };
}
