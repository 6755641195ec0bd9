import type { Actor, LedgerEntry } from "@demarche/services";
import { builder } from "../builder.ts";
import { crisisIdOf } from "../crises/crisis-id.ts";
import { connectionOf, connectionType } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageRequest } from "../paging/page-request.ts";

const ActorType = builder.objectRef<Actor>("Actor").implement({
  description: "Who acted; every entry names one (R26).",
  fields: (t) => ({
    kind: t.exposeString("kind", { description: "PERSON, SYSTEM or IMPORT." }),
    name: t.exposeString("name", { description: "By name." }),
  }),
});

export const LedgerEntryType = builder.objectRef<LedgerEntry>("LedgerEntry");

builder.node(LedgerEntryType, {
  description: "One entry of the append-only record, chained to the one before by its hash (R26).",
  id: { resolve: (entry) => entry.id },
  loadMany: (ids: string[], context) => context.read.entries.loadMany(ids),
  fields: (t) => ({
    position: t.exposeInt("position", { description: "Its place in the chain." }),
    kind: t.exposeString("kind", { description: "What was done, as a dotted name." }),
    subjectId: t.exposeString("subjectId", { description: "What it was done to, by the ledger's own id." }),
    actor: t.expose("actor", { type: ActorType, description: "Who did it." }),
    reason: t.exposeString("reason", { nullable: true, description: "Why, where a reason was given." }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: "When." }),
    hash: t.exposeString("hash", { description: "Hash of this entry, the one before included." }),
    previousHash: t.exposeString("previousHash", { description: "Hash of the one before." }),
  }),
});

const LedgerEntryConnection = connectionType<LedgerEntry>({
  type: LedgerEntryType,
  name: "LedgerEntry",
  things: "ledger entries",
});

builder.queryField("ledger", (t) =>
  t.field({
    type: LedgerEntryConnection,
    description: "The record itself, newest entry first.",
    args: { crisis: t.arg.string({ description: "Only of the crisis with this slug." }), ...pageArgs() },
    resolve: async (_root, args, context) => {
      const crisisId = await crisisIdOf(args.crisis, context);
      const page = await context.services.reads.ledger(crisisId, pageRequest(args));
      return connectionOf({ page, args, toNode: (entry) => entry });
    },
  }),
);
