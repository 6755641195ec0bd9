import type { Batch, BatchProgress } from "@demarche/services";
import { builder } from "../builder.ts";
import { inputError } from "../errors/input-error.ts";
import { localId } from "../requests/global-id.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { resumeAfter } from "../subscriptions/resume-after.ts";
import { toldEvents } from "../subscriptions/told-events.ts";
import { loadBatch } from "./load-batches.ts";
import { BatchItemType, BatchType } from "./refs.ts";

type Told = BatchProgress & { batchId: string };

const BatchProgressType = builder.objectRef<Told>("BatchProgress").implement({
  description: "A batch went on.",
  fields: (t) => ({
    position: t.exposeInt("position", {
      description: "The ledger's position up to which this tells, the id of the event; pass it as `after` to resume.",
    }),
    items: t.field({
      type: [BatchItemType],
      description: "What became of items since the event before, in the order it did, at most 1000.",
      resolve: ({ items }) => items,
    }),
    batch: t.field({
      type: BatchType,
      description: "The batch as it stands now.",
      resolve: ({ batchId }, _args, context) => loadBatch(batchId, context),
    }),
  }),
});

builder.subscriptionField("batchProgress", (t) =>
  t.field({
    type: BatchProgressType,
    description:
      "Tells of every item of a batch from its first, over server-sent events, and completes when the batch has ended: none is left out and none told twice, where a broken connection is resumed by `after` or the header Last-Event-ID.",
    args: {
      batch: t.arg.id({ required: true, description: "Global id of the batch." }),
      after: t.arg.int({ description: "The last position seen; left out: from the batch's first item." }),
    },
    subscribe: async (_root, args, context) => {
      const [batch] = await context.services.reads.batchesByIds([localId(args.batch)]);
      if (!batch) throw noBatch();
      return toldEvents<Told>({
        next: (seen) => progressAfter({ seen, batch, context }),
        listen: (ring) => context.services.onChange(ring),
        after: resumeAfter({ after: args.after, context }) ?? batch.submittedAt,
        context,
      });
    },
    resolve: (told) => told,
  }),
);

/** The state is asked first: what has ended by then has all its steps on record. */
async function progressAfter(options: { seen: number; batch: Batch; context: RequestContext }) {
  const { seen, batch, context } = options;
  const { reads } = context.services;
  const [now] = await reads.batchesByIds([batch.id]);
  const progress = await reads.batchProgress(batch.id, seen);
  if (progress.position !== seen) return { seen: progress.position, events: [{ ...progress, batchId: batch.id }] };
  return now?.state === "RUNNING" ? { seen, events: [] } : null;
}

function noBatch() {
  return inputError({ code: "batch.unknown", message: "There is no such batch: pass the `id` that ingestBatch gave." });
}
