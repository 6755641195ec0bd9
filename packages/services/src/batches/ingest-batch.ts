import type { Writers } from "@demarche/store";
import type { Context, IngestBatchInput, Result, SubmittedBatch } from "../contract.ts";
import type { Environment } from "../environment.ts";
import { done, refused } from "../failures.ts";
import { draftEntries } from "../ledger/ledger-draft.ts";
import { earlierAnswer, keepAnswer, type Request } from "../mutations/once.ts";
import { parseInput } from "../parse-input.ts";
import { type Outcome, record } from "../recording/record.ts";
import { batchInputSchema } from "./batch-input.ts";

/**
 * Keeps documents to be taken in one after another, and answers at once. Codes: `input.invalid`, `crisis.unknown`,
 * `mutation.reused`, `storage.…`; what is wrong with an item is told at its turn.
 */
export async function ingestBatch(options: {
  environment: Environment;
  ctx: Context;
  input: IngestBatchInput;
}): Promise<Result<SubmittedBatch>> {
  const { environment, ctx } = options;
  const shaped = parseInput({ schema: batchInputSchema, input: options.input });
  if (!shaped.ok) return shaped;
  const input = shaped.value;
  const request = { ctx, verb: "ingestBatch", input };
  const { answer, head } = await record({
    environment,
    work: (transaction) => keep({ ...transaction, environment, request, input }),
  });
  if (answer.ok && head) environment.committed({ crisisSlug: input.crisis, head });
  return answer;
}

async function keep(options: {
  environment: Environment;
  writers: Writers;
  recordedAt: string;
  request: Request;
  input: IngestBatchInput;
}): Promise<Outcome<SubmittedBatch>> {
  const { environment, writers, recordedAt, request, input } = options;
  const earlier = await earlierAnswer<SubmittedBatch>({ mutations: writers.mutations, request });
  if (earlier) return { answer: earlier.ok ? done({ ...earlier.value, repeated: true }) : earlier, head: null };
  const crisis = await writers.read.crises.bySlug(input.crisis);
  if (!crisis) return { answer: noCrisis(input.crisis), head: null };
  const { ids } = environment;
  const { actor } = request.ctx;
  const id = ids.next("batch");
  await writers.batches.add({ id, crisisId: crisis.id, actor, recordedAt, inputs: input.items });
  const answer: SubmittedBatch = { batchId: id, repeated: false };
  await keepAnswer({ writers, request, answer, subjectId: id, recordedAt });
  const deeds = [{ kind: "batch.submitted" as const, subjectId: id }];
  const entries = draftEntries({ ids, actor, crisisId: null, recordedAt, deeds });
  return { answer: done(answer), head: await writers.ledger.append(entries) };
}

function noCrisis(slug: string) {
  return refused("crisis.unknown", `There is no crisis "${slug}": add it first, or check its spelling.`, ["crisis"]);
}
