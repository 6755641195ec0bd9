import type { LedgerHead } from "@demarche/services";
import { builder } from "../builder.ts";

export const LedgerHeadType = builder.objectRef<LedgerHead>("LedgerHead").implement({
  description: "The newest entry of the ledger.",
  fields: (t) => ({
    position: t.exposeInt("position", { description: "How many entries there are." }),
    hash: t.exposeString("hash", { description: "Its hash: the key of everything read." }),
  }),
});

builder.queryField("head", (t) =>
  t.field({
    type: LedgerHeadType,
    description: "The ledger's newest entry: while it is the same, every answer is.",
    resolve: (_root, _args, context) => context.read.head(),
  }),
);
