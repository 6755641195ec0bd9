import type { Batch } from "@demarche/services";
import type { RequestContext } from "../requests/request-context.ts";

/** A batch that an answer names, so it exists. */
export async function loadBatch(id: string, context: RequestContext): Promise<Batch> {
  const batch = await context.read.batches.load(id);
  if (!batch) throw new Error(`An answer names batch ${id}, which the store does not hold.`);
  return batch;
}
