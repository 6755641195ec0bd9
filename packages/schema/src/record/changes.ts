import type { Moment } from "@demarche/domain";
import type { Change } from "@demarche/services";
import { builder } from "../builder.ts";
import { claimShapes } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import { CrisisType } from "../crises/refs.ts";
import { inputError } from "../errors/input-error.ts";
import { instantOf } from "../scalars/dates.ts";
import { ClockEnum } from "../vocabulary/record.ts";
import { LedgerEntryType } from "./ledger.ts";

type ChangeShape = { change: Change; moment: Moment };

const ChangeType = builder.objectRef<ChangeShape>("Change").implement({
  description: "Something that changed between two moments.",
  fields: (t) => ({
    at: t.field({ type: "DateTime", description: "When.", resolve: ({ change }) => change.at }),
    summary: t.string({ description: "What, in words.", resolve: ({ change }) => change.summary }),
    entries: t.field({
      type: [LedgerEntryType],
      description: "The ledger entries behind it.",
      resolve: async ({ change }, _args, context) => {
        const entries = await context.read.entries.loadMany(change.entryIds);
        return entries.filter((entry) => entry !== null);
      },
    }),
    claims: t.field({
      type: [ClaimType],
      description: "The claims behind it.",
      resolve: ({ change, moment }, _args, context) => claimShapes({ ids: change.claimIds, moment, context }),
    }),
  }),
});

builder.objectField(CrisisType, "changes", (t) =>
  t.field({
    type: [ChangeType],
    description: "What changed between two moments, oldest first.",
    args: {
      since: t.arg({ type: "DateTime", required: true, description: "After this moment; a plain day means its end." }),
      until: t.arg({ type: "DateTime", description: "Up to this moment; left out: the crisis's moment." }),
      clock: t.arg({ type: ClockEnum, description: "The clock both are read on; left out: the crisis's." }),
    },
    resolve: async ({ scope, moment }, args, context) => {
      const since = instantOf(args.since);
      const until = args.until == null ? moment.asOf : instantOf(args.until);
      const clock = args.clock ?? moment.clock;
      if (since > until)
        throw inputError({ code: "input.period", message: `\`since\` (${since}) lies after \`until\` (${until}).` });
      const changes = await context.services.reads.changes(scope.id, since, until, clock);
      return changes.map((change) => ({ change, moment: { asOf: until, clock } }));
    },
  }),
);
