import type { StoredBatch, Writers } from "@demarche/store";
import type { CancelBatchInput, Context, Result, SubmittedBatch } from "../contract.ts";
import type { Environment } from "../environment.ts";
import { done, refused } from "../failures.ts";
import { earlierAnswer, keepAnswer, type Request } from "../mutations/once.ts";
import { parseInput } from "../parse-input.ts";
import { type Outcome, record } from "../recording/record.ts";
import { addStep } from "./add-step.ts";
import { cancelInputSchema } from "./batch-input.ts";
import { batchState } from "./read-batches.ts";

/**
 * Ends a batch before its last item; what was taken in stays, and an item under way may still come. Codes:
 * `input.invalid`, `batch.unknown`, `batch.ended`, `mutation.reused`, `storage.…`.
 */
export async function cancelBatch(options: {
  environment: Environment;
  ctx: Context;
  input: CancelBatchInput;
}): Promise<Result<SubmittedBatch>> {
  const { environment, ctx } = options;
  const shaped = parseInput({ schema: cancelInputSchema, input: options.input });
  if (!shaped.ok) return shaped;
  const input = shaped.value;
  const request = { ctx, verb: "cancelBatch", input };
  const { answer, head } = await record({
    environment,
    work: (transaction) => cancel({ ...transaction, environment, request, input }),
  });
  if (answer.ok && head) environment.committed({ crisisSlug: null, head });
  return answer;
}

async function cancel(options: {
  environment: Environment;
  writers: Writers;
  recordedAt: string;
  request: Request;
  input: CancelBatchInput;
}): Promise<Outcome<SubmittedBatch>> {
  const { environment, writers, recordedAt, request, input } = options;
  const earlier = await earlierAnswer<SubmittedBatch>({ mutations: writers.mutations, request });
  if (earlier) return { answer: earlier.ok ? done({ ...earlier.value, repeated: true }) : earlier, head: null };
  const [batch] = await writers.read.batches.byIds([input.batch]);
  if (!batch) return { answer: unknown(input.batch), head: null };
  if (batchState(batch) !== "RUNNING") return { answer: ended(batch), head: null };
  const id = environment.ids.next("step");
  const answer: SubmittedBatch = { batchId: batch.id, repeated: false };
  await keepAnswer({ writers, request, answer, subjectId: id, recordedAt });
  const { actor } = request.ctx;
  const step = { number: 0, outcome: "CANCELLED" as const };
  const head = await addStep({ environment, writers, batch, actor, recordedAt, id, step, reason: input.reason });
  return { answer: done(answer), head };
}

function unknown(id: string) {
  return refused("batch.unknown", `There is no batch "${id}": give the id that ingestBatch answered.`, ["batch"]);
}

function ended(batch: StoredBatch) {
  return refused("batch.ended", `The batch is ${batchState(batch).toLowerCase()} already: nothing to do.`, ["batch"]);
}
