import type { Batch, BatchItem } from "@demarche/services";
import { builder } from "../builder.ts";
import { loadCrisis } from "../crises/load-crises.ts";
import { CrisisType } from "../crises/refs.ts";
import { connectionOf, connectionType } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageRequest } from "../paging/page-request.ts";
import { describedEnum } from "../vocabulary/described-enum.ts";
import { BatchItemType, BatchType } from "./refs.ts";

const BatchStateEnum = describedEnum({
  name: "BatchState",
  description: "How far a batch is.",
  values: ["RUNNING", "FINISHED", "CANCELLED"] as const satisfies readonly Batch["state"][],
  describe: {
    RUNNING: "Items wait, or are being taken in; a server that is started again goes on with them.",
    FINISHED: "Something has become of every item.",
    CANCELLED: "A person ended it before its last item; what was taken in stays.",
  },
});

const BatchItemConnection = connectionType<BatchItem>({
  type: BatchItemType,
  name: "BatchItem",
  things: "settled items",
});

builder.node(BatchType, {
  description: "Documents that were given at once, to be taken in one after another.",
  id: { resolve: ({ id }) => id },
  loadMany: (ids: string[], context) => context.read.batches.loadMany(ids),
  fields: (t) => ({
    crisis: t.field({
      type: CrisisType,
      description: "The crisis that its documents belong to.",
      resolve: ({ crisisId }, _args, context) => loadCrisis({ crisisId, moment: context.present }, context),
    }),
    state: t.expose("state", { type: BatchStateEnum, description: "How far it is." }),
    itemCount: t.exposeInt("items", { description: "How many documents were given." }),
    takenInCount: t.exposeInt("takenIn", { description: "How many are in the record." }),
    refusedCount: t.exposeInt("refused", { description: "How many were refused." }),
    claimCount: t.exposeInt("claims", { description: "How many claims were found in those taken in." }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: "When it was given." }),
    items: t.field({
      type: BatchItemConnection,
      description: "What became of its items so far, by their place.",
      args: pageArgs(),
      resolve: async ({ id }, args, context) => {
        const page = await context.services.reads.batchItems(id, pageRequest(args));
        return connectionOf({ page, args, toNode: (item) => item });
      },
    }),
  }),
});
