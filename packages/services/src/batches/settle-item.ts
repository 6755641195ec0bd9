import type { StoredBatch } from "@demarche/store";
import type { BatchItemInput, IngestedDocument, Result } from "../contract.ts";
import { ingestDocument } from "../documents/ingest-document.ts";
import { ingestUrl } from "../documents/ingest-url.ts";
import type { Environment } from "../environment.ts";
import { done, refused } from "../failures.ts";
import { record } from "../recording/record.ts";
import { addStep, type Step } from "./add-step.ts";
import { batchItemSchema } from "./batch-input.ts";

export type Item = { batchId: string; number: number };

/** What passes by itself: the item is tried again. */
const PASSING = /^(?:reader\.busy|storage\.)/;

/**
 * Takes in an item of a batch and records what became of it. False: something that passes by itself was in the way,
 * try again. An item that was settled before, or whose batch has ended, is left as it is.
 */
export async function settleItem(options: {
  environment: Environment;
  item: Item;
  unexpected: (error: unknown) => void;
}): Promise<boolean> {
  const { environment, item } = options;
  const { batches, crises } = environment.store.read;
  const [batch] = await batches.byIds([item.batchId]);
  if (!batch || batch.cancelled || (await batches.step(item))) return true;
  const input = batchItemSchema.parse(await batches.input(item));
  const [crisis] = await crises.byIds([batch.crisisId]);
  const ingest = () => takeIn({ environment, item, batch, input, crisis: crisis?.slug ?? "" });
  const taken = await ingest().catch((error: unknown) => failed({ ...options, error }));
  if (!taken.ok && PASSING.test(taken.failure.code)) return false;
  return keepStep({ environment, batch, step: stepOf({ item, input, taken }) });
}

type Taking = { environment: Environment; item: Item; batch: StoredBatch; input: BatchItemInput; crisis: string };

/** The id makes an item that is begun again after a stop the same request. */
function takeIn({ environment, item, batch, input, crisis }: Taking): Promise<Result<IngestedDocument>> {
  const ctx = { actor: batch.actor };
  const { json, ...given } = input;
  const known = { ...given, crisis, clientMutationId: `${item.batchId}.${item.number}` };
  if (json != null)
    return ingestDocument({
      environment,
      ctx,
      input: { ...known, bytes: Buffer.from(json), name: `${given.name ?? item.number}.json` },
    });
  const { text, html, name: _, ...page } = known;
  if (text != null || html != null || !page.url) return ingestDocument({ environment, ctx, input: known });
  return ingestUrl({ environment, ctx, input: { ...page, url: page.url } });
}

function failed({ error, item, unexpected }: { error: unknown; item: Item; unexpected: (error: unknown) => void }) {
  const id = `${item.batchId}.${item.number}`;
  unexpected(new Error(`item ${id} could not be taken in`, { cause: error }));
  return refused("batch.item-failed", `Something unexpected went wrong (${id}): give it again by itself.`);
}

function stepOf(options: { item: Item; input: BatchItemInput; taken: Result<IngestedDocument> }): Step {
  const { item, input, taken } = options;
  const { number } = item;
  const name = (input.name ?? input.title ?? input.url ?? null)?.slice(0, MAX_NAME) ?? null;
  if (taken.ok) {
    const { documentId, claims } = taken.value;
    return { number, name, outcome: "TAKEN_IN", documentId, claims };
  }
  const { code, message, path } = taken.failure;
  const place = JSON.stringify(["items", String(number - 1), ...path]);
  return { number, name, outcome: "REFUSED", code, message: `Item ${number}: ${message}`, path: place };
}

const MAX_NAME = 300;

async function keepStep(options: { environment: Environment; batch: StoredBatch; step: Step }): Promise<boolean> {
  const { environment, batch, step } = options;
  const { actor } = batch;
  const { answer, head } = await record({
    environment,
    work: async ({ writers, recordedAt }) => {
      const { number } = step;
      if (await writers.read.batches.step({ batchId: batch.id, number })) return { answer: done(true), head: null };
      const id = environment.ids.next("step");
      return { answer: done(true), head: await addStep({ environment, writers, batch, actor, recordedAt, id, step }) };
    },
  });
  if (head) environment.committed({ crisisSlug: null, head });
  return answer.ok;
}
